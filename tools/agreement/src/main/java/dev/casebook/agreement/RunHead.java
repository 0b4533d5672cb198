package dev.casebook.agreement;

import java.util.List;

/**
 * What a run depends on: the first line of its record. A run goes on only with the same.
 *
 * @param seed where the documents come from
 * @param batchSize how many documents a batch has
 * @param schema the SHA-256 of the exported schema
 * @param judges who judges
 */
record RunHead(long seed, int batchSize, String schema, List<Judged> judges) {

  /**
   * A judge.
   *
   * @param name its name in the record
   * @param version what exactly is asked
   */
  record Judged(String name, String version) {}
}
