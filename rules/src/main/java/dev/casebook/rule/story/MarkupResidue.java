package dev.casebook.rule.story;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;

/** Markup that was left in a text. */
public final class MarkupResidue implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "markup-residue",
          Severity.WARNING,
          "An HTML entity or tag, a Markdown marker, a shortcode or a control"
              + " character stands in the text.",
          "Texts are plain: whoever shows them escapes them, and readers would"
              + " see the markup itself. Write the character that is meant, without"
              + " emphasis and links. The data file `markup-forms` lists the forms; of a"
              + " text the first of each kind is reported.",
          """
          { "title": "Plans &amp; routes in <b>minutes</b>" }""",
          """
          { "title": "Plans & routes in minutes" }""");

  /** Made once, by the registry of rules. */
  public MarkupResidue() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    digest.joinedTexts().visit(Markup::next, (text, index) -> check(text, index, problems));
  }

  /** Where one may begin, the text is read as a whole. */
  private static boolean check(At<String> text, int index, Problems problems) {
    if (!Markup.isSuspect(text.value().charAt(index))) {
      return false;
    }
    for (Markup markup : Markup.in(text.value())) {
      problems.add(text.path().span(markup.start(), markup.end()), markup.sentence());
    }
    return true;
  }
}
