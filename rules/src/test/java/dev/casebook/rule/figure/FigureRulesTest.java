package dev.casebook.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import dev.casebook.json.DigestJson;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Change;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.model.Sense;
import dev.casebook.model.Source;
import dev.casebook.rule.DigestCheck;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How rules on figures read prose. */
class FigureRulesTest {
  private static final DigestCheck CHECK = DigestCheck.withAllRules();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4    | min       | it takes 4 minutes
          240  | s         | it takes 4 minutes
          4    | min       | it takes four minutes
          50   | %         | it takes half the time
          0.5  | 1         | it takes half the time
          1.7e9 | {row}    | it holds 1.7B rows
          90000 | {line}   | it has 90,000 lines
          10   | a         | it took a decade
          0    | ms        | it adds zero latency
          0    | {outage}  | there were no outages
          465  | USD       | it cost $465
          12   | {team}    | a dozen teams use it
          20   | 1         | it is 20x faster
          100  | 1         | it is two orders of magnitude faster
          1.5  | GBy       | it takes 1.5GB
          """)
  void findAFigureInItsQuote(String number, String unit, String quote) {
    assertThat(rules(quote, Quantity.of(number, unit), quote))
        .doesNotContain("quote-without-figure", "name-not-figure");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5    | min       | it takes 4 minutes        | quote-without-figure
          4    | min       | it takes long             | quote-without-figure
          27   | {release} | it runs on Node 27        | name-not-figure
          5.5  | {model}   | it asks GPT-5.5           | name-not-figure
          2026 | {start}   | it began on 2026-07-28    | name-not-figure
          200  | {request} | it says 200 OK            | name-not-figure
          2    | {machine} | it runs on EC2            | name-not-figure
          3.227 | {node}   | it runs v3.227.0          | name-not-figure
          """)
  void missAFigureThatItsQuoteDoesNotHold(String number, String unit, String quote, String rule) {
    assertThat(rules(quote, Quantity.of(number, unit), quote))
        .filteredOn(id -> !id.equals("unmodelled-figure"))
        .containsExactly(rule);
  }

  @ParameterizedTest
  @CsvSource({"fills ⅓ rows, ⅓", "fell to a quarter, quarter"})
  void doNotMissAFigureForSureBesideANumberThatIsNotRead(String quote, String unread) {
    assertThat(check(study("It " + quote + ".").addMetrics(rows(quote))))
        .singleElement()
        .returns("quote-without-figure", Finding::rule)
        .returns(Severity.WARNING, Finding::severity)
        .extracting(Finding::message)
        .asString()
        .endsWith("which has a number in a form that is not read: \"" + unread + '"');
  }

  private static Metric rows(String quote) {
    return Metric.builder().name("rows").value(Quantity.of("333", "{row}")).quote(quote).build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4   | s      | it takes 4 minutes       | ERROR   | The quote says 4 min, the metric says 4 s
          1.2 | USD    | a round of $1.2M         | ERROR   | The quote says USD 1,200,000, the metric says USD 1.2
          3   | {GBy}  | it holds 3 GB            | ERROR   | The quote says 3 GBy, the metric says 3 {GBy}
          100 | {user} | at least 100 users look  | WARNING | The quote says at least 100 user, the metric says 100 user
          4   | min    | it takes about 4 minutes | WARNING | The quote says about 4 min, the metric says 4 min without "approximate"
          4   | %      | from 4% to 22%           | WARNING  | The quote goes from "4%" to another figure, so 4% is the baseline and not the value
          4   | s      | a 16:9 film in 4 minutes | WARNING | The quote says 4 min, the metric says 4 s
          """)
  void tellWhatAQuoteSaysOtherwise(
      String number, String unit, String quote, Severity severity, String message) {
    assertThat(
            check(
                study("It works.")
                    .outcome(quote)
                    .addMetrics(
                        Metric.builder()
                            .name("n")
                            .value(Quantity.of(number, unit))
                            .quote(quote)
                            .build())))
        .singleElement()
        .returns("quote-contradicts", Finding::rule)
        .returns(severity, Finding::severity)
        .returns(message, Finding::message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two teams share one cache.                  | 0
          Two teams share 40 caches.                  | 1
          Billions of rows move every day.            | 1
          It halves the time on EC2 with Node 27.     | 1
          The tenth attempt of July 8 worked.         | 0
          It takes 3 seconds, at most 5 seconds.      | 2
          """)
  void tellWhatASummaryHoldsBeyondItsMetrics(String summary, int count) {
    assertThat(check(study(summary)))
        .filteredOn(finding -> finding.rule().equals("unmodelled-figure"))
        .hasSize(count);
  }

  @Test
  void takeAFigureForCoveredThatAMetricNamesInWords() {
    CaseStudy.Builder study =
        study("An image of 15-20 GB starts in 21 s.")
            .addMetrics(
                Metric.builder()
                    .name("start time")
                    .subject("15-20 GB images")
                    .value(Quantity.of("21", "s"))
                    .quote("starts in 21 s")
                    .build());
    assertThat(check(study)).isEmpty();
  }

  @Test
  void takeAFigureForCoveredThatAQuoteStatesInAnotherNotation() {
    CaseStudy.Builder study =
        study("Builds take half the time.")
            .addMetrics(
                Metric.builder()
                    .name("build time")
                    .change(Change.factor(Sense.DECREASE, "2"))
                    .quote("take half the time")
                    .build());
    assertThat(check(study)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          takes 4 minutes on the driver's phone   | 0
          takes 4 minutes - every time            | 0
          takes  4 minutes                        | 0
          Takes 4 minutes                         | 1
          takes 4 minutes on a phone              | 1
          """)
  void compareQuotesAsTheyAreRead(String quote, int count) {
    String text =
        "A plan takes 4 minutes on the driver\u2019s phone. It takes 4\u00a0minutes \u2014 every time.";
    assertThat(rules(text, Quantity.of("4", "min"), quote))
        .filteredOn("quote-not-found"::equals)
        .hasSize(count);
  }

  @Test
  void tellHowFarAQuoteAgrees() {
    assertThat(
            check(
                study("A plan takes 4 minutes on a phone.")
                    .addMetrics(
                        Metric.builder()
                            .name("n")
                            .value(Quantity.of("4", "min"))
                            .quote("A plan takes 4 minutes on a tablet")
                            .build())))
        .extracting(Finding::message)
        .containsExactly(
            "The quote does not stand in the text of the case study; it agrees as far as"
                + " \"A plan takes 4 minutes on a\"");
  }

  private static List<String> rules(String text, Quantity value, String quote) {
    Metric metric = Metric.builder().name("n").value(value).quote(quote).build();
    return check(study(text).addMetrics(metric)).stream().map(Finding::rule).toList();
  }

  private static CaseStudy.Builder study(String summary) {
    return CaseStudy.builder()
        .id("s")
        .title("A story")
        .company("c")
        .summary(summary)
        .addSources(Source.builder().url("https://example.org").build());
  }

  private static List<Finding> check(CaseStudy.Builder study) {
    Digest digest =
        Digest.builder()
            .id("d")
            .series("S")
            .date(LocalDate.of(2026, 1, 2))
            .addCompanies(Company.builder().id("c").name("C").build())
            .addCaseStudies(study.build())
            .build();
    return CHECK.check("d.json", DigestJson.toJson(digest));
  }
}
