package dev.casebook.rule.story;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;

/**
 * Digests that share series and id; found over documents, by {@link dev.casebook.rule.SeenDigests}.
 */
public final class DuplicateDigest implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "duplicate-digest",
          Severity.ERROR,
          "Two documents of one run have the same series and id.",
          "A digest is found by its series and id. Give one of them another id, or "
              + "delete the copy. It is looked for among the first 200,000 digests of a "
              + "run.",
          "",
          "");

  /** Made once, by the registry of rules. */
  public DuplicateDigest() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    // One document has nothing to be held against.
  }
}
