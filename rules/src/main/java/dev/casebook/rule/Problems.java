package dev.casebook.rule;

import dev.casebook.check.Finding.Details;
import dev.casebook.check.Severity;

/** Takes what a rule finds wrong. */
public interface Problems {

  /**
   * Notes a problem.
   *
   * @param path what is at fault
   * @param message what is wrong and what is expected, a sentence without a period
   * @param details what a program may want to know beyond the message
   */
  void add(ModelPath path, String message, Details details);

  /**
   * Notes a problem that matters more or less than others of its rule.
   *
   * @param severity how much it matters, unless a configuration gives the rule another severity
   * @param path what is at fault
   * @param message what is wrong and what is expected, a sentence without a period
   */
  void add(Severity severity, ModelPath path, String message);

  /**
   * Notes a problem.
   *
   * @param path what is at fault
   * @param message what is wrong and what is expected, a sentence without a period
   */
  default void add(ModelPath path, String message) {
    add(path, message, Details.NONE);
  }
}
