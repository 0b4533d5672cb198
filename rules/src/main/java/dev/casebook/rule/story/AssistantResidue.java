package dev.casebook.rule.story;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.data.AssistantPhrases;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import java.util.Optional;

/** A generator's chatter that was left in a text. */
public final class AssistantResidue implements Rule {
  private static final PhraseSieve SIEVE = new PhraseSieve(AssistantPhrases.beginnings());

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "assistant-residue",
          Severity.WARNING,
          "A generator's chatter stands in the text.",
          "A sentence that a writing assistant says to its user is no part of the"
              + " story. Delete it, and look at the text around it. The data file"
              + " `assistant-phrases` lists the phrases; of a text the first is reported.",
          """
          { "summary": "I have created a summary of the article. Acme caches its plans." }""",
          """
          { "summary": "Acme caches its plans." }""");

  /** Made once, by the registry of rules. */
  public AssistantResidue() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    digest.joinedTexts().visit(SIEVE::next, (text, index) -> isPhrase(text, index, problems));
  }

  private static boolean isPhrase(At<String> text, int index, Problems problems) {
    Optional<AssistantPhrases.Phrase> found = AssistantPhrases.at(text.value(), index);
    found.ifPresent(
        phrase ->
            problems.add(
                text.path().span(phrase.start(), phrase.end()),
                "This is what a writing assistant says to its user, not part of the text"));
    return found.isPresent();
  }
}
