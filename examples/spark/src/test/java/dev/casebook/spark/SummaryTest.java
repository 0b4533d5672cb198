package dev.casebook.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {
  @TempDir private static Path folder;
  private static CheckedArchive checked;

  @BeforeAll
  static void writeDigests() throws IOException {
    String first = digest(2024, "acme");
    String second = digest(2025, "acme");
    String third = digest(2025, "zeta");
    String faulty = third.replace("\"statement\"", "\"state\"");
    Path archive = folder.resolve("archive.jsonl");
    Files.write(archive, List.of("\uFEFF" + first, first, second, faulty, "", third));
    checked =
        Archive.find(LocalSpark.SESSION, List.of(archive.toString()))
            .inSharesOf(700)
            .check(LocalDate.of(2026, 1, 1))
            .kept();
  }

  private static String digest(int year, String company) {
    return """
        {"casebook":"1.0","id":"d","series":"S","date":"%d-05-06",
        "companies":[{"id":"%2$s","name":"C"}],
        "caseStudies":[{"id":"s","title":"T","company":"%2$s","summary":"It took 3 s, then 2 s.",
        "tradeoffs":[{"decision":"D",
        "gains":[{"quality":"reliability","statement":"a"},{"quality":"reliability","statement":"b"}],
        "costs":[{"quality":"cost-efficiency","statement":"c"},{"quality":"security","statement":"d"}]}],
        "metrics":[{"name":"m","value":{"value":2,"unit":"s"},"baseline":{"value":3,"unit":"min"}},
        {"name":"n","baseline":{"value":3,"unit":"d"},
        "change":{"kind":"percent","sense":"increase","amount":{"value":5,"unit":"%%"}}},
        {"name":"o","change":{"kind":"factor","sense":"increase","amount":{"value":2,"unit":"1"}}}]}]}
        """
        .formatted(year, company)
        .replace("\n", "");
  }

  private static Stream<String> rows(Dataset<Row> table, String... order) {
    return table
        .orderBy(Stream.of(order).map(table::col).toArray(Column[]::new))
        .collectAsList()
        .stream()
        .map(Row::toString);
  }

  @Test
  void countsTradeoffsOfValidDigestsByCompanyAndYear() {
    assertThat(rows(checked.tradeoffs(), "company", "year", "paid"))
        .containsExactly(
            "[acme,2024,reliability,cost-efficiency,2]",
            "[acme,2024,reliability,security,2]",
            "[acme,2025,reliability,cost-efficiency,1]",
            "[acme,2025,reliability,security,1]",
            "[zeta,2025,reliability,cost-efficiency,1]",
            "[zeta,2025,reliability,security,1]");
  }

  @Test
  void setsQualitiesAgainstEachOtherAcrossCompanies() {
    assertThat(rows(checked.tradeoffMatrix(), "paid"))
        .containsExactly("[reliability,cost-efficiency,4,2]", "[reliability,security,4,2]");
  }

  @Test
  void countsMetricsByUnit() {
    assertThat(rows(checked.metrics().where("year = 2024"), "unit"))
        .containsExactly("[acme,2024,1,2,0,2]", "[acme,2024,d,2,2,2]", "[acme,2024,s,2,2,0]");
  }

  @Test
  void tellsTheDigestsThatItLeavesOut() {
    assertThat(rows(checked.documents().where("digest IS NULL").select("line"), "line"))
        .containsExactly("[4]");
    assertThat(
            rows(checked.findings().where("severity = 'error'").select("line").distinct(), "line"))
        .containsExactly("[4]");
  }
}
