package dev.casebook.benchmarks;

import dev.casebook.check.StructureCheck;
import dev.casebook.corpus.DigestSource;
import dev.casebook.rule.DigestCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.openjdk.jmh.infra.Blackhole;

/** The checks that are measured. */
final class Checks {
  static final StructureCheck STRUCTURE = StructureCheck.ofDigests();
  static final DigestCheck ALL = DigestCheck.withAllRules().withToday(DigestSource.AFTER_LAST_DAY);
  static final DigestCheck NO_RULES = ALL.only(rule -> false);

  private Checks() {}

  static void structure(byte[] digest, Blackhole sink) throws IOException {
    try (InputStream in = new ByteArrayInputStream(digest)) {
      sink.consume(STRUCTURE.check("digest.json", in));
    }
  }

  static void check(DigestCheck check, byte[] digest, Blackhole sink) throws IOException {
    try (InputStream in = new ByteArrayInputStream(digest)) {
      sink.consume(check.check("digest.json", in));
    }
  }
}
