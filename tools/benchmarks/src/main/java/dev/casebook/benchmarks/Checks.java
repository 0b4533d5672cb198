package dev.casebook.benchmarks;

import dev.casebook.check.StructureCheck;
import dev.casebook.corpus.DigestSource;
import dev.casebook.rule.DigestCheck;
import org.openjdk.jmh.infra.Blackhole;

/** The checks that are measured. */
final class Checks {
  static final StructureCheck STRUCTURE = StructureCheck.ofDigests();
  static final DigestCheck ALL = DigestCheck.withAllRules().withToday(DigestSource.AFTER_LAST_DAY);
  static final DigestCheck NO_RULES = ALL.only(rule -> false);

  private Checks() {}

  /** A document in memory, as the command line has the lines of an archive. */
  static void structure(byte[] digest, Blackhole sink) {
    sink.consume(STRUCTURE.check("digest.json", 1, digest));
  }

  static void check(DigestCheck check, byte[] digest, Blackhole sink) {
    sink.consume(check.check("digest.json", 1, digest));
  }
}
