package dev.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding.Region;
import dev.casebook.check.Locator.Location;
import dev.casebook.check.Locator.Span;
import dev.casebook.check.Locator.Target;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id": «"d"»}                                            | /id                   | id
          {"caseStudies": «[»{"id": "a"}]}                         | /caseStudies          | caseStudies
          {"caseStudies": [{"id": "a"}, «{»"id": "b"}]}            | /caseStudies/1        | caseStudies[b]
          {"caseStudies": [{"title": «"T"», "id": "a"}]}           | /caseStudies/0/title  | caseStudies[a].title
          {"caseStudies": [{"title": «"T"», "id": "No slug"}]}     | /caseStudies/0/title  | caseStudies[0].title
          {"caseStudies": [{"title": «"T"», "title": "U"}]}        | /caseStudies/0/title  | caseStudies[0].title
          {"companies": [{"id": "a", "aliases": ["x", «"y"»]}]}    | /companies/0/aliases/1 | companies[a].aliases[1]
          {"extensions": {"x-a/b": {"m~n": [«17»]}}}               | /extensions/x-a~1b/m~0n/0 | extensions.x-a/b.m~n[0]
          {"extensions": {"x-a": [{"id": "no-item", "b": «1»}]}}   | /extensions/x-a/0/b   | extensions.x-a[0].b
          """)
  void findsValuesByTheirPointer(String marked, String pointer, String at) {
    MarkedText text = MarkedText.of(marked);
    assertThat(locate(text.text(), new Target(pointer, null)))
        .isEqualTo(new Location(text.marks().get(0), pointer, at));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id": "d", "caseStudies": [«{»"id": "a"}]}  | /caseStudies/0/quote/deep | /caseStudies/0
          {"id": «"d"»}                                | /id/deeper                | /id
          «{»"id": "d"}                                | /nothing                  | ``
          {"caseStudies": «[»]}                        | /caseStudies/3            | /caseStudies
          """)
  void placesWhatIsNotThereAtWhatIsAroundIt(String marked, String pointer, String nearest) {
    MarkedText text = MarkedText.of(marked);
    Location found = locate(text.text(), new Target(pointer, null));
    assertThat(found.region()).isEqualTo(text.marks().get(0));
    assertThat(found.pointer()).isEqualTo(nearest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id": "one «two» three"}            | 4  | 7
          {"id": "\\\\ \\" \\n «two» \\t"}         | 6  | 9
          {"id": "\\u0041\\u00e9 «t\\u0077o»"}   | 3  | 6
          {"id": "👍 «two»"}                    | 3  | 6
          {"id": "\\ud83d\\udc4d «two»"}        | 3  | 6
          """)
  void findsStretchesOfTextThroughEscapes(String marked, int start, int end) {
    MarkedText text = MarkedText.of(marked);
    assertThat(locate(text.text(), new Target("/id", new Span(start, end))).region())
        .isEqualTo(text.marks().get(0));
  }

  @Test
  void findsManyPartsInOnePass() {
    String json = "{\n  \"id\": \"d\",\n  \"series\": \"S\"\n}";
    Target id = new Target("/id", null);
    Target stretch = new Target("/series", new Span(0, 1));
    Target whole = new Target("/series", null);
    assertThat(Locator.locate(json, List.of(id, stretch, whole)))
        .hasSize(3)
        .hasEntrySatisfying(
            id, place -> assertThat(place.region()).isEqualTo(new Region(2, 9, 2, 12)))
        .hasEntrySatisfying(
            stretch, place -> assertThat(place.region()).isEqualTo(new Region(3, 14, 3, 15)))
        .hasEntrySatisfying(
            whole, place -> assertThat(place.region()).isEqualTo(new Region(3, 13, 3, 16)));
  }

  private static Location locate(String json, Target target) {
    return Locator.locate(json, List.of(target)).get(target);
  }
}
