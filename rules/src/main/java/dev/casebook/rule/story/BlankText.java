package dev.casebook.rule.story;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.data.Folding;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;

/** Texts of white space alone. */
public final class BlankText implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "blank-text",
          Severity.ERROR,
          "A text is white space alone.",
          "It says nothing and looks as if it did. Write it, or omit the property.",
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
        problems.add(text.path(), "The text is blank; write it, or omit it");
      }
    }
  }

  private static boolean isBlank(String text) {
    return text.chars().allMatch(c -> Folding.isUnseen((char) c) || Folding.fold((char) c) == ' ');
  }
}
