package dev.casebook.rule.story;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.prose.FoldedText;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;

/** Texts in which there is nothing to see. */
public final class BlankText implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "blank-text",
          Severity.ERROR,
          "A text is blank: white space, or characters that cannot be seen.",
          "It says nothing, and a page or a list shows a gap in its place. Write the text, or"
              + " omit its property. A text is blank if nothing is left of it after folding;"
              + " the data file `folding` lists the characters.",
          """
          { "outcome": "   " }""",
          """
          { "outcome": "Plans are made while the trucks are loaded." }""");

  /** Made once, by the registry of rules. */
  public BlankText() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    for (At<String> text : digest.texts()) {
      if (isBlank(text.value())) {
        problems.add(text.path(), "The text is blank; write it, or omit the property");
      }
    }
  }

  /** Most texts begin with a character that is seen, and need no folding. */
  private static boolean isBlank(String text) {
    char first = text.charAt(0);
    return !(first > ' ' && first < '\u007F') && FoldedText.of(text).toString().isEmpty();
  }
}
