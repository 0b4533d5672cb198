package dev.casebook.check;

import dev.casebook.check.Finding.Details;
import dev.casebook.json.DigestReader;

/**
 * How much of a document a check takes on. Nesting is bounded by the format: 64 levels.
 *
 * @param maxBytes how many bytes a document, or a line of an archive, may have
 * @param maxFindings how many findings of a document are told before the check of it ends
 */
public record CheckLimits(long maxBytes, int maxFindings) {

  /** 64 MiB and 10,000 findings. */
  public static final CheckLimits DEFAULT = new CheckLimits(DigestReader.DEFAULT_MAX_BYTES, 10_000);

  /**
   * Limits of your own.
   *
   * @param maxBytes how many bytes a document, or a line of an archive, may have
   * @param maxFindings how many findings of a document are told
   * @throws IllegalArgumentException if a limit is not positive
   */
  public CheckLimits {
    if (maxBytes < 1 || maxFindings < 1) {
      throw new IllegalArgumentException("A limit must be positive");
    }
  }

  /**
   * The finding that stands for those beyond the limit.
   *
   * @param last the last finding that is told
   * @return a finding at the same place
   */
  public Finding restNotTold(Finding last) {
    return new Finding(
        StructureRule.OVER_LIMIT.id(),
        StructureRule.OVER_LIMIT.severity(),
        "There are " + maxFindings + " findings or more; the rest is not told",
        last.file(),
        last.region(),
        last.pointer(),
        last.at(),
        Details.NONE);
  }
}
