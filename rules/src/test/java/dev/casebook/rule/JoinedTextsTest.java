package dev.casebook.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JoinedTextsTest {
  private static final JoinedTexts.Scan FOR_X =
      (characters, from) ->
          IntStream.range(from, characters.length)
              .filter(i -> characters[i] == 'x')
              .findFirst()
              .orElse(-1);

  /** A stop in a text, by its index among the texts. */
  private record Stop(String step, int index) {}

  @Property
  void stopWhereverTheWantedStands(@ForAll("texts") List<String> texts) {
    List<Stop> expected = new ArrayList<>();
    for (int text = 0; text < texts.size(); text++) {
      for (int i = 0; i < texts.get(text).length(); i++) {
        if ((byte) texts.get(text).charAt(i) == 'x') {
          expected.add(new Stop("/" + text, i));
        }
      }
    }
    assertThat(stops(texts, false)).isEqualTo(expected);
  }

  @Property
  void goOnWithTheNextTextWhenOneIsDone(@ForAll("texts") List<String> texts) {
    Map<String, Stop> firsts = new LinkedHashMap<>();
    stops(texts, false).forEach(stop -> firsts.putIfAbsent(stop.step(), stop));
    assertThat(stops(texts, true)).containsExactlyElementsOf(firsts.values());
  }

  private static List<Stop> stops(List<String> texts, boolean done) {
    List<At<String>> placed =
        IntStream.range(0, texts.size())
            .mapToObj(i -> new At<>(texts.get(i), ModelPath.digest().item(i)))
            .toList();
    List<Stop> stops = new ArrayList<>();
    new JoinedTexts(placed)
        .visit(
            FOR_X,
            (text, index) -> {
              stops.add(new Stop(text.path().pointer(), index));
              return done;
            });
    return stops;
  }

  /** With empty texts, and a letter whose low byte is that of an x. */
  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of("x", "\u0178", "a", "é", "\n", "’")
        .list()
        .ofMaxSize(4)
        .map(letters -> String.join("", letters))
        .list()
        .ofMaxSize(5);
  }
}
