package dev.casebook.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.rule.DigestCheck;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in the figures of one metric. */
class UnitFindingsTest {
  private static final DigestCheck CHECK = DigestCheck.withAllRules();

  private static final String DIGEST =
      """
      {"casebook": "1.0", "id": "notes", "series": "Notes", "date": "2026-06-03",
       "companies": [{"id": "acme", "name": "Acme"}],
       "caseStudies": [{"id": "plans", "title": "Plans", "company": "acme", "summary": "Plans are quick.",
         "metrics": [{"name": "time", %s}], "sources": [{"url": "https://example.org/plans"}]}]}
      """;

  /** Quotes are not looked at here; each row has all other findings. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          4 zork   | 3 s      |                      | unknown-unit value/unit
          4 s      | 3 zork   | difference 1 s       | unknown-unit baseline/unit
          4 s      | 3 s      | factor 1 zork        | unknown-unit change/amount/unit
          4 s      | 3 s      | percent 1 pct        | unknown-unit change/amount/unit
          4 s      | 3 s      | factor 1.3 B         | unit-mismatch change/amount/unit
          4 s      | 3 s      | percent 33 1         | unit-mismatch change/amount/unit
          4 s      | 3 By     |                      | unit-mismatch baseline/unit
          4 GB     | 3 GBy    |                      | lookalike-unit value/unit
          4 H      | 3 s      |                      | lookalike-unit value/unit
          4 H      | 3 B      |                      | lookalike-unit value/unit, lookalike-unit baseline/unit
          4 s      | 3 s      | difference 1 GB      | lookalike-unit change/amount/unit
          9 GB     | 3 GB     | factor 2 1           | lookalike-unit value/unit, lookalike-unit baseline/unit
          4 DEM    |          |                      | unknown-unit value/unit
          4 XAD    |          |                      |
          9 s      | 5 s      | points 4 %           | unit-mismatch value/unit, unit-mismatch baseline/unit
          9 %      | 5 s      | points 4 %           | unit-mismatch baseline/unit
          9 %      | 5 %      | points 4 1           | unit-mismatch change/amount/unit
          0.9 1    | 5 %      | points 85 %          |
          40 Cel   | 20 Cel   | factor 2 1           | change-inconsistent change/kind
          40 Cel   |          | percent 100 %        | change-inconsistent change/kind
          40 Cel   | 20 Cel   | difference 20 Cel    |
          20 s     | 60 s     | percent 60 %         | change-inconsistent change/amount/value
          """)
  void areOneForOneFault(String value, String baseline, String change, String found) {
    String figures =
        List.of("\"value\": " + quantity(value), "\"baseline\": " + quantity(baseline)).stream()
            .filter(member -> !member.endsWith("null"))
            .reduce((a, b) -> a + ", " + b)
            .orElseThrow();
    String json = DIGEST.formatted(figures + change(change));
    assertThat(CHECK.check("d.json", json))
        .filteredOn(finding -> !finding.rule().equals("unquoted-figure"))
        .extracting(UnitFindingsTest::shown)
        .containsExactlyInAnyOrder(found == null ? new String[0] : found.split(", "));
  }

  /** An increase, so that each claim of a decrease would be one of the wrong sense. */
  private static String change(String change) {
    if (change == null) {
      return "";
    }
    String[] parts = change.split(" ", 2);
    return ", \"change\": {\"kind\": \"%s\", \"sense\": \"increase\", \"amount\": %s}"
        .formatted(parts[0], quantity(parts[1]));
  }

  private static String quantity(String text) {
    return text == null
        ? "null"
        : "{\"value\": %s, \"unit\": \"%s\"}".formatted((Object[]) text.split(" "));
  }

  private static String shown(Finding finding) {
    return finding.rule() + finding.pointer().replace("/caseStudies/0/metrics/0/", " ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "subject": "plans"                                    | empty-metric
          "value": {"unit": "s"}                                | empty-quantity
          "value": {"value": 4, "unit": "s"}                    | unquoted-figure
          "baseline": {"value": 4, "unit": "s"}                 | empty-metric
          "value": {"max": 4, "unit": "s"}                      | unquoted-figure
          """)
  void areOneForAMetricThatLacksOneThing(String member, String rule) {
    assertThat(CHECK.check("d.json", DIGEST.formatted(member)))
        .extracting(Finding::rule)
        .containsExactly(rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          rps | "rps" is neither a UCUM nor an ISO 4217 code; did you mean "{request}/s"?
          kb  | "kb" is neither a UCUM nor an ISO 4217 code; it could mean bits ("kbit") or bytes ("kBy")
          k   | "k" is neither a UCUM nor an ISO 4217 code; it could mean thousands; write the number out
          K   | "K" is kelvin in UCUM; it could mean thousands (then write the number out) or really kelvins
          GB  | "GB" is gigabel in UCUM; did you mean "GBy"?
          HRK/mo | The currency "HRK" (Kuna) was withdrawn from ISO 4217 in 2023-01
          XAU | "XAU" (Gold) is a code of ISO 4217, but no money
          """)
  void sayWhatIsMeant(String unit, String message) {
    String json = DIGEST.formatted("\"value\": " + quantity("4 " + unit));
    assertThat(CHECK.check("d.json", json)).extracting(Finding::message).contains(message);
  }
}
