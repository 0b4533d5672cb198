package dev.casebook.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.Effect;
import dev.casebook.model.Insight;
import dev.casebook.model.Metric;
import dev.casebook.model.Quality;
import dev.casebook.model.Quantity;
import dev.casebook.model.Source;
import dev.casebook.model.Tradeoff;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Characters that browsers show as nothing or as space, in each text of a digest. */
class UnseenCharactersTest {
  private static final int NEXT_LINE = 0x85;
  private static final int[] SPACES = {'\t', ' '};

  /** They join, part or turn their neighbours, and do so on a page. */
  private static final int[] KEPT = {
    0xa0, 0xad, 0x61c, 0x2007, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202f, 0x2060, 0x3000,
    0xfeff
  };

  private static final String[] PROSE = {"summary", "problem", "approach", "outcome", "lesson"};

  /** A character, and what a page shows for it. */
  record Sign(int codePoint, int shown) {
    String in(String form, String place) {
      return form.replace("c", Character.toString(codePoint)).replace("W", name(place));
    }

    String expected(String form, String place) {
      String space = DigestTexts.collapsed(form.replace("c", Character.toString(shown)));
      return space.replace("W", name(place));
    }

    /** Such as no page has in its own words. */
    private static String name(String place) {
      return place.toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
      return String.format("U+%04X", codePoint);
    }
  }

  static Stream<Sign> signs() {
    return Stream.of(
            IntStream.range(0, ' ')
                .filter(c -> c != '\t' && c != '\n' && c != '\r')
                .mapToObj(c -> new Sign(c, '\u2400' + c)),
            Stream.of(new Sign(0x7f, '\u2421')),
            IntStream.rangeClosed(0x80, 0x9f)
                .filter(c -> c != NEXT_LINE)
                .mapToObj(c -> new Sign(c, '\ufffd')),
            IntStream.of(NEXT_LINE, 0x2028, 0x2029).mapToObj(c -> new Sign(c, '\u2424')),
            Arrays.stream(KEPT).mapToObj(c -> new Sign(c, c)),
            Arrays.stream(SPACES).mapToObj(c -> new Sign(c, ' ')))
        .flatMap(each -> each);
  }

  @ParameterizedTest
  @MethodSource("signs")
  void areShownInEachText(Sign sign) {
    for (String form : List.of("cW", "WcW", "Wc", "WccW", "cc W")) {
      Map<String, String> texts = new TreeMap<>();
      Digest digest = digest(place -> texts.computeIfAbsent(place, at -> sign.in(form, at)));

      String page = ParsedPage.of(HtmlPages.page(digest)).text();
      assertThat(texts.values()).containsAll(DigestTexts.of(digest));
      for (String place : texts.keySet()) {
        assertThat(page).as(place).contains(sign.expected(form, place));
      }
      List<String> pages =
          HtmlPages.site(List.of(digest))
              .files()
              .map(file -> ParsedPage.of(file.html()).text())
              .toList();
      assertThat(pages).filteredOn(contains(sign.expected(form, "series"))).hasSize(2);
      assertThat(pages).filteredOn(contains(sign.expected(form, "signal"))).hasSize(2);
      assertThat(pages).filteredOn(contains(sign.expected(form, "company"))).hasSize(3);
      assertThat(pages).filteredOn(contains(sign.expected(form, "decision"))).hasSize(3);
      assertThat(pages).filteredOn(contains(sign.expected(form, "title"))).hasSize(2);
    }
  }

  @ParameterizedTest
  @MethodSource("signs")
  void areShownInEachParagraph(Sign sign) {
    for (String form :
        List.of(
            "W\n\nc",
            "W\n\ncW",
            "W\n\nc\n\nW",
            "Wc\r\n\r\ncW",
            "W\r\rc",
            "c\n\nW",
            "W\nc",
            "Wc\n")) {
      Digest digest =
          digest(place -> Arrays.asList(PROSE).contains(place) ? sign.in(form, place) : place);

      String page = ParsedPage.of(HtmlPages.page(digest)).text();
      for (String place : PROSE) {
        assertThat(page).as(place).contains(sign.expected(form, place));
      }
    }
  }

  private static Predicate<String> contains(String text) {
    return page -> page.contains(text);
  }

  private static Digest digest(UnaryOperator<String> text) {
    return Digest.builder()
        .id("index-of-signs")
        .series(text.apply("series"))
        .date(LocalDate.of(2026, 8, 20))
        .source(source(text, "issue"))
        .signal(Insight.builder().statement(text.apply("signal")).build())
        .addCompany(
            Company.builder()
                .id("acme")
                .name(text.apply("company"))
                .addAlias(text.apply("alias"))
                .build())
        .addCaseStudy(
            CaseStudy.builder()
                .id("study")
                .title(text.apply("title"))
                .company("acme")
                .summary(text.apply("summary"))
                .problem(text.apply("problem"))
                .approach(text.apply("approach"))
                .outcome(text.apply("outcome"))
                .addLesson(text.apply("lesson"))
                .addTradeoff(
                    Tradeoff.builder()
                        .decision(text.apply("decision"))
                        .addGain(Effect.of(Quality.SECURITY, text.apply("gain")))
                        .addCost(Effect.of(Quality.SAFETY, text.apply("cost")))
                        .condition(text.apply("condition"))
                        .quote(text.apply("words"))
                        .build())
                .addMetric(
                    Metric.builder()
                        .name(text.apply("metric"))
                        .subject(text.apply("subject"))
                        .value(Quantity.of("4", "min"))
                        .comparedTo(text.apply("before"))
                        .quote(text.apply("quote"))
                        .build())
                .addTechnology(text.apply("technology"))
                .addSource(source(text, "story"))
                .build())
        .addPattern(Insight.builder().statement(text.apply("pattern")).build())
        .addCategory(text.apply("category"))
        .build();
  }

  private static Source source(UnaryOperator<String> text, String place) {
    return Source.builder()
        .url("https://example.org/" + place)
        .title(text.apply(place))
        .publisher(text.apply(place + "er"))
        .build();
  }
}
