package dev.casebook.prose;

import dev.casebook.model.Quantity;
import dev.casebook.prose.Mention.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How well the reader did on phrases: a figure counts as found if span and quantity are both right.
 *
 * @param phrases how many phrases were read
 * @param expected how many figures stand in them
 * @param read how many the reader gave
 * @param right how many of those are right
 * @param slips what is wrong, a line for each phrase
 */
record Score(int phrases, int expected, int read, int right, List<String> slips) {

  static Score of(List<Phrase> phrases) {
    int expected = 0;
    int read = 0;
    int right = 0;
    List<String> slips = new ArrayList<>();
    for (Phrase phrase : phrases) {
      List<Figure> found = figures(phrase.text());
      long hits =
          found.stream().filter(f -> phrase.figures().stream().anyMatch(e -> same(e, f))).count();
      expected += phrase.figures().size();
      read += found.size();
      right += (int) hits;
      if (hits < found.size() || hits < phrase.figures().size()) {
        slips.add(phrase.text() + " -> " + shown(phrase.text(), found));
      }
    }
    return new Score(phrases.size(), expected, read, right, slips);
  }

  double precision() {
    return 1.0 * right / read;
  }

  double recall() {
    return 1.0 * right / expected;
  }

  private static List<Figure> figures(String text) {
    return Mentions.in(text).stream()
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .toList();
  }

  private static List<String> shown(String text, List<Figure> figures) {
    return figures.stream()
        .map(f -> text.substring(f.start(), f.end()) + " = " + f.quantity())
        .toList();
  }

  private static boolean same(Figure expected, Figure found) {
    Quantity a = expected.quantity();
    Quantity b = found.quantity();
    return expected.start() == found.start()
        && expected.end() == found.end()
        && a.unit().equals(b.unit())
        && a.approximate() == b.approximate()
        && same(a.value(), b.value())
        && same(a.min(), b.min())
        && same(a.max(), b.max());
  }

  private static boolean same(Optional<BigDecimal> a, Optional<BigDecimal> b) {
    return a.isPresent() == b.isPresent()
        && (a.isEmpty() || a.get().compareTo(b.orElseThrow()) == 0);
  }
}
