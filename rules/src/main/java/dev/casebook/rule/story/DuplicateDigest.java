package dev.casebook.rule.story;

import dev.casebook.check.RuleDescription;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import dev.casebook.rule.SeenDigests;

/** Stands among the rules for {@link SeenDigests}, which finds digests that are there twice. */
public final class DuplicateDigest implements Rule {

  /** Made once, by the registry of rules. */
  public DuplicateDigest() {}

  @Override
  public RuleDescription description() {
    return SeenDigests.RULE;
  }

  /** Finds nothing: one document is not enough. */
  @Override
  public void check(CheckedDigest digest, Problems problems) {}
}
