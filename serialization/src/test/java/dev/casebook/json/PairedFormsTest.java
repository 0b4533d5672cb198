package dev.casebook.json;

import static dev.casebook.json.DigestText.with;
import static dev.casebook.json.DigestText.withInStudy;
import static dev.casebook.json.DigestText.withMetric;
import static dev.casebook.json.DigestText.withQuantity;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Change;
import dev.casebook.model.ChangeKind;
import dev.casebook.model.Company;
import dev.casebook.model.CompanyKind;
import dev.casebook.model.Digest;
import dev.casebook.model.Direction;
import dev.casebook.model.Effect;
import dev.casebook.model.Insight;
import dev.casebook.model.Metric;
import dev.casebook.model.Quality;
import dev.casebook.model.Quantity;
import dev.casebook.model.Sense;
import dev.casebook.model.Source;
import dev.casebook.model.Statistic;
import dev.casebook.model.Tradeoff;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PairedFormsTest {
  private static final String BARE_METRIC = withInStudy("metrics", "[{'name':'m'}]");

  @ParameterizedTest
  @MethodSource
  void readAndWriteEachOther(Pair pair) throws IOException {
    assertThat(DigestJson.read(pair.json())).isEqualTo(pair.digest());

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DigestLines.write(Stream.of(pair.digest()), out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(pair.json() + "\n");
  }

  static Stream<Pair> readAndWriteEachOther() {
    return Stream.of(digests(), parts(), quantities(), metrics(), studies()).flatMap(each -> each);
  }

  private static Stream<Pair> digests() {
    LocalDate day = LocalDate.of(2024, 2, 29);
    Digest.Builder small = SmallDigest.builder();
    return Stream.of(
        Pair.of("the smallest digest", small, DigestText.smallest()),
        Pair.of("a schema", SmallDigest.builder().schema("a.json"), with("$schema", "'a.json'")),
        Pair.of("a period", SmallDigest.builder().until(day), with("until", "'2024-02-29'")),
        Pair.of("a language", SmallDigest.builder().language("de"), with("language", "'de'")),
        Pair.of(
            "categories",
            SmallDigest.builder().addCategories("b", "a"),
            with("categories", "['b','a']")),
        Pair.of(
            "a signal",
            SmallDigest.builder().signal(Insight.builder().statement("I").addCompany("c").build()),
            with("signal", "{'statement':'I','companies':['c']}")),
        Pair.of(
            "patterns",
            SmallDigest.builder()
                .addPattern(Insight.builder().statement("P").addCaseStudies("s", "t").build()),
            with("patterns", "[{'statement':'P','caseStudies':['s','t']}]")),
        Pair.of(
            "text of all scripts",
            SmallDigest.builder().schema("é東\uD83D\uDE42\u2028\u007f/</>"),
            with("$schema", "'é東\uD83D\uDE42\u2028\u007f/</>'")));
  }

  private static Stream<Pair> parts() {
    Source source =
        Source.builder()
            .url("https://a.b/c?d#e")
            .title("T")
            .publisher("P")
            .published(LocalDate.of(1000, 1, 1))
            .accessed(LocalDate.of(9999, 12, 31))
            .archive("http://a.b")
            .build();
    Company company =
        Company.builder()
            .id("c")
            .name("C")
            .kind(CompanyKind.UNIVERSITY)
            .addAliases("D", "D")
            .homepage("https://c.d")
            .wikidata("Q95")
            .build();
    return Stream.of(
        Pair.of(
            "a source with everything",
            SmallDigest.builder().source(source),
            with(
                "source",
                "{'url':'https://a.b/c?d#e','title':'T','publisher':'P',"
                    + "'published':'1000-01-01','accessed':'9999-12-31','archive':'http://a.b'}")),
        Pair.of(
            "a source with its address alone",
            SmallDigest.builder().source(Source.of("http://a.b")),
            with("source", "{'url':'http://a.b'}")),
        Pair.of(
            "a company with everything",
            SmallDigest.builder(company),
            with(
                "companies",
                "[{'id':'c','name':'C','kind':'university','aliases':['D','D'],"
                    + "'homepage':'https://c.d','wikidata':'Q95'}]")));
  }

  private static Stream<Pair> quantities() {
    return Stream.of(
        quantity(Quantity.of("21", "s"), "{'value':21,'unit':'s'}"),
        quantity(Quantity.about("230", "ms"), "{'value':230,'unit':'ms','approximate':true}"),
        quantity(Quantity.between("15", "20", "GBy"), "{'min':15,'max':20,'unit':'GBy'}"),
        quantity(Quantity.atLeast("1e9", "1"), "{'min':1e9,'unit':'1'}"),
        quantity(Quantity.atMost("6", "min"), "{'max':6,'unit':'min'}"));
  }

  private static Pair quantity(Quantity quantity, String json) {
    Digest.Builder digest = SmallDigest.builder(Metric.builder().value(quantity));
    return Pair.of(quantity.toString(), digest, withQuantity(json));
  }

  private static Stream<Pair> metrics() {
    Metric.Builder full =
        Metric.builder()
            .subject("s")
            .statistic(Statistic.P999)
            .value(Quantity.of("1", "s"))
            .baseline(Quantity.of("2", "s"))
            .comparedTo("b")
            .change(Change.of(ChangeKind.FACTOR, Sense.DECREASE, Quantity.of("2.0", "1")))
            .better(Direction.LOWER)
            .quote("q");
    return Stream.of(
        Pair.of("a metric with its name alone", SmallDigest.builder(Metric.builder()), BARE_METRIC),
        Pair.of(
            "a metric with everything",
            SmallDigest.builder(full),
            withMetric(
                "'subject':'s','statistic':'p999','value':{'value':1,'unit':'s'},"
                    + "'baseline':{'value':2,'unit':'s'},'comparedTo':'b','change':"
                    + "{'kind':'factor','sense':'decrease','amount':{'value':2.0,'unit':'1'}},"
                    + "'better':'lower','quote':'q'")));
  }

  private static Stream<Pair> studies() {
    Tradeoff tradeoff =
        Tradeoff.builder()
            .decision("D")
            .addGain(Effect.of(Quality.PERFORMANCE_EFFICIENCY, "g"))
            .addCost(Effect.of(Quality.COST_EFFICIENCY, "k"))
            .condition("w")
            .quote("q")
            .build();
    return Stream.of(
        Pair.of(
            "a trade-off with everything",
            SmallDigest.builder(SmallDigest.study().addTradeoff(tradeoff)),
            withInStudy(
                "tradeoffs",
                "[{'decision':'D','gains':[{'quality':'performance-efficiency','statement':'g'}],"
                    + "'costs':[{'quality':'cost-efficiency','statement':'k'}],"
                    + "'condition':'w','quote':'q'}]")),
        Pair.of(
            "prose of two lines",
            SmallDigest.builder(SmallDigest.study().summary("one\r\ntwo\t")),
            withInStudy("summary", "'one\\r\\ntwo\\t'")),
        Pair.of(
            "lessons",
            SmallDigest.builder(SmallDigest.study().lessons(List.of("L", "L"))),
            withInStudy("lessons", "['L','L']")));
  }
}
