package dev.casebook.rule;

import dev.casebook.check.RuleDescription;

/**
 * Something that a digest must be beyond its structure.
 *
 * <p>Rules are found through {@link java.util.ServiceLoader}: a rule of your own is a public class
 * with a public constructor without parameters, named in {@code
 * META-INF/services/dev.casebook.rule.Rule} or provided by a module. One instance serves all
 * documents and all threads, so a rule keeps no state.
 */
public interface Rule {

  /**
   * What the rule says of itself.
   *
   * @return the same description each time, with an id that no other rule has
   */
  RuleDescription description();

  /**
   * Looks for what is wrong.
   *
   * @param digest the digest and the ways to its parts
   * @param problems takes what is wrong
   */
  void check(CheckedDigest digest, Problems problems);
}
