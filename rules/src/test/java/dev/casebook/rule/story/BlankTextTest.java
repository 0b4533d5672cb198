package dev.casebook.rule.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.data.Folding;
import dev.casebook.rule.DigestCheck;
import dev.casebook.rule.SoundDigest;
import dev.casebook.testing.Growth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in which there is nothing to see. */
class BlankTextTest {
  private static final DigestCheck CHECK =
      DigestCheck.withAllRules().only(rule -> rule.id().equals("blank-text"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "\\t",
        "\\n\\r\\n",
        "\\u0085",
        "\u00A0\u2003\u3000",
        "\\u2028\\u2029",
        "\u200B",
        "\u200D\u200C",
        " \uFEFF ",
        "\u00AD\uFE0F",
        "\u3164\u115F\uFFA0"
      })
  void isReported(String text) {
    assertThat(check("{\"outcome\": \"" + text + "\"}"))
        .extracting(Finding::at)
        .containsExactly("caseStudies[plans-in-minutes].outcome");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "\u2014", " a ", "\u200Da", "\u2800", "\\u0000", "😀", "é"})
  void isNoneWithACharacterThatIsSeen(String text) {
    assertThat(check("{\"outcome\": \"" + text + "\"}")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"series": " "}                                        | series
          {"title": " "}                                         | caseStudies[plans-in-minutes].title
          {"summary": " "}                                       | caseStudies[plans-in-minutes].summary
          {"problem": " "}                                       | caseStudies[plans-in-minutes].problem
          {"approach": " "}                                      | caseStudies[plans-in-minutes].approach
          {"lessons": ["a", " "]}                                | caseStudies[plans-in-minutes].lessons[1]
          {"technologies": [" "]}                                | caseStudies[plans-in-minutes].technologies[0]
          {"categories": [" "]}                                  | categories[0]
          {"signal": {"statement": " "}}                         | signal.statement
          {"patterns": [{"statement": " "}]}                     | patterns[0].statement
          {"companies": [{"id": "acme", "name": " "}]}           | companies[acme].name
          {"companies": [{"id": "acme", "name": "A", "aliases": [" "]}]} | companies[acme].aliases[0]
          {"source": {"url": "https://a.example/", "title": " "}} | source.title
          {"source": {"url": "https://a.example/", "publisher": " "}} | source.publisher
          {"metrics": [{"name": " "}]}                           | caseStudies[plans-in-minutes].metrics[0].name
          {"metrics": [{"name": "n", "subject": " "}]}           | caseStudies[plans-in-minutes].metrics[0].subject
          {"metrics": [{"name": "n", "comparedTo": " "}]}        | caseStudies[plans-in-minutes].metrics[0].comparedTo
          {"metrics": [{"name": "n", "quote": " "}]}             | caseStudies[plans-in-minutes].metrics[0].quote
          """)
  void isFoundWhereverPeopleRead(String example, String at) {
    assertThat(check(example)).extracting(Finding::at).containsExactly(at);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"outcome\": \"\"}",
        "{\"$schema\": \" \"}",
        "{\"id\": \" \"}",
        "{\"language\": \" \"}",
        "{\"topics\": [\" \"]}",
        "{\"sources\": [{\"url\": \" \"}]}",
        "{\"title\": \"\\n\"}",
        "{\"extensions\": {\"x-a\": \" \"}}"
      })
  void isLeftToTheStructureAndToWhatIsNotForPeople(String example) {
    assertThat(check(example)).extracting(Finding::rule).doesNotContain("blank-text");
  }

  @Provide
  Arbitrary<String> oddTexts() {
    return Arbitraries.of(' ', '\t', '\u00A0', '\u200B', '\uFE0F', '\u2028', '\u2800', 'a', '-')
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(all -> all.stream().map(String::valueOf).collect(Collectors.joining()));
  }

  @Property
  void isOneWhoseEveryCharacterIsUnseenOrWhiteSpace(@ForAll("oddTexts") String text) {
    boolean isBlank =
        text.chars().allMatch(c -> Folding.isUnseen((char) c) || Folding.fold((char) c) == ' ');
    String json = text.replace("\t", "\\t");
    assertThat(check("{\"outcome\": \"" + json + "\"}")).hasSize(isBlank ? 1 : 0);
  }

  @Test
  void takesLinearTimeInLongLists() {
    Growth.assertLinear(
        10_000,
        n ->
            SoundDigest.with(
                IntStream.range(0, n)
                    .mapToObj(i -> "\" \"")
                    .collect(Collectors.joining(",", "{\"lessons\": [", "]}"))),
        json -> assertThat(CHECK.check("d", json)).hasSizeGreaterThanOrEqualTo(10_000));
  }

  private static List<Finding> check(String example) {
    return CHECK.check("d.json", SoundDigest.with(example));
  }
}
