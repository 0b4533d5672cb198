package dev.casebook.config;

import dev.casebook.check.Finding;

/** What a configuration says of a finding. */
public sealed interface Verdict {

  /**
   * The finding is to be told.
   *
   * @param finding the finding, with the severity that the configuration gives it
   */
  record Told(Finding finding) implements Verdict {}

  /**
   * The finding is suppressed, and to be counted.
   *
   * @param finding the finding, with the severity that the configuration gives it
   * @param reason why it is not to be told
   */
  record Suppressed(Finding finding, String reason) implements Verdict {}

  /**
   * The finding's rule is off.
   *
   * @param finding the finding as it was found
   */
  record Off(Finding finding) implements Verdict {}
}
