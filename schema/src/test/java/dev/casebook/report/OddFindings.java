package dev.casebook.report;

import dev.casebook.check.Finding;
import dev.casebook.check.Finding.Details;
import dev.casebook.check.Finding.Region;
import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** A run whose findings have everything that a format may stumble over. */
final class OddFindings {
  static final Instant START = Instant.parse("2026-01-05T10:20:30.987Z");

  static final List<RuleDescription> RULES =
      List.of(
          new RuleDescription(
              "unknown-company",
              Severity.ERROR,
              "An id refers to no company",
              "Readers cannot tell who is meant; declare the company.",
              "{\"company\": \"```acme```\"}",
              "{\"company\": \"acme\"}"),
          new RuleDescription(
              "lookalike-unit",
              Severity.WARNING,
              "A unit that is hardly meant <GB & co.>",
              "GB is gigabel in UCUM.",
              "{\"unit\": \"GB\"}",
              "{\"unit\": \"GBy\"}"));

  static final String ODD_NAME = "./digests/Größe 100% #1/woche 1.json";
  static final String ROOTED_NAME = "/tmp/a:b,c.json";
  static final String ARCHIVE = "archive.jsonl";
  static final int ARCHIVE_LINE = 1_000_000;

  private static final String AT = "caseStudies[soci].metrics[0].unit";

  private OddFindings() {}

  static Finding finding(
      String rule, Severity severity, String message, String file, Region region, String at) {
    return new Finding(rule, severity, message, file, region, "/x", at, Details.NONE);
  }

  /** Tells a report of the run. */
  static void tell(Report report) throws IOException {
    Region unit = new Region(2, 13, 2, 17);
    report.add(
        finding(
            "unknown-company",
            Severity.ERROR,
            "100% of \"a\", 'b': <c> & ]]> ::d,\r\nnext\tline",
            ODD_NAME,
            new Region(1, 1, 1, 2),
            ""));
    report.add(
        finding(
            "lookalike-unit",
            Severity.WARNING,
            "Expected GBy, but was \"GB\" 😀",
            ODD_NAME,
            unit,
            AT));
    report.add(
        finding("lookalike-unit", Severity.WARNING, "Expected GBy, again", ODD_NAME, unit, AT));
    report.add(
        finding("lookalike-unit", Severity.WARNING, "Expected GBy, again", ODD_NAME, unit, AT));
    report.suppressed(
        finding("lookalike-unit", Severity.WARNING, "Suppressed finding", ODD_NAME, unit, AT),
        "Agreed with \"them\" <2026>");
    report.add(
        finding(
            "my-own-rule",
            Severity.INFO,
            "\u001b[31mred\u001b[0m \u009b1m \u0000 \ufffe \u2028 \ud83d half",
            ODD_NAME,
            new Region(3, 1, 4, 2),
            "extensions[\u001b, (x)]"));
    report.checked(ODD_NAME, 1);
    report.checked("./digests/clean.json", 1);
    report.add(
        finding(
            "byte-order-mark",
            Severity.INFO,
            "Begins with a mark",
            "info.json",
            new Region(1, 1, 1, 1),
            ""));
    report.checked("info.json", 1);
    report.add(
        finding(
            "syntax",
            Severity.ERROR,
            "Ends early",
            ROOTED_NAME,
            new Region(7, 3, 7, 3),
            "a: b, c%"));
    report.checked(ROOTED_NAME, 0);
    report.add(
        finding(
            "lookalike-unit",
            Severity.ERROR,
            "Expected s, but was \"sec\"",
            ARCHIVE,
            new Region(ARCHIVE_LINE, 5, ARCHIVE_LINE, 6),
            AT));
    report.checked(ARCHIVE, 1_000_000);
    Summary summary = new Summary(InstantSource.fixed(START));
    summary.countSuppressed();
    report.end(summary);
  }

  static InputStream open(String name) throws IOException {
    String text =
        switch (name) {
          case ODD_NAME -> "{\n  \"ä😀\": 1, \"GB\"\n{\n}\n";
          case ARCHIVE -> "\n".repeat(ARCHIVE_LINE - 1) + "{\"é\":1}\n";
          default -> throw new NoSuchFileException(name);
        };
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
