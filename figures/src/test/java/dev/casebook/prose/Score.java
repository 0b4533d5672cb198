package dev.casebook.prose;

import dev.casebook.model.Quantity;
import dev.casebook.prose.Mention.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well the reader did on phrases: a figure counts as found if span and quantity are both right.
 *
 * @param phrases how many phrases were read
 * @param expected how many figures stand in them
 * @param read how many the reader gave
 * @param right how many of those are right
 * @param counts how many of each kind there are
 * @param slips what is wrong, a line for each phrase
 */
record Score(
    int phrases, int expected, int read, int right, Map<Slip, Integer> counts, List<String> slips) {

  /** What may be wrong with a figure. */
  enum Slip {
    /** The reader gave one where none is. */
    NO_FIGURE,
    /** It is another quantity. */
    OTHER_QUANTITY,
    /** It is the right quantity, on too much or too little of the text. */
    OTHER_SPAN,
    /** The reader gave none. */
    MISSED
  }

  static Score of(List<Phrase> phrases) {
    int expected = 0;
    int read = 0;
    int right = 0;
    Map<Slip, Integer> counts = new EnumMap<>(Slip.class);
    List<String> slips = new ArrayList<>();
    for (Phrase phrase : phrases) {
      List<Figure> found =
          figures(phrase.text()).stream()
              .filter(f -> phrase.either().stream().noneMatch(e -> overlap(e, f)))
              .toList();
      List<Slip> wrong = new ArrayList<>();
      for (Figure figure : found) {
        slip(figure, phrase.figures()).ifPresent(wrong::add);
      }
      for (Figure figure : phrase.figures()) {
        if (found.stream().noneMatch(f -> overlap(figure, f))) {
          wrong.add(Slip.MISSED);
        }
      }
      expected += phrase.figures().size();
      read += found.size();
      right += (int) found.stream().filter(f -> slip(f, phrase.figures()).isEmpty()).count();
      wrong.forEach(slip -> counts.merge(slip, 1, Integer::sum));
      if (!wrong.isEmpty()) {
        slips.add(phrase.text() + " -> " + wrong + " " + shown(phrase.text(), found));
      }
    }
    return new Score(phrases.size(), expected, read, right, counts, slips);
  }

  private static Optional<Slip> slip(Figure found, List<Figure> expected) {
    List<Figure> near = expected.stream().filter(e -> overlap(e, found)).toList();
    if (near.isEmpty()) {
      return Optional.of(Slip.NO_FIGURE);
    }
    if (near.stream().noneMatch(e -> same(e.quantity(), found.quantity()))) {
      return Optional.of(Slip.OTHER_QUANTITY);
    }
    boolean spans =
        near.stream().anyMatch(e -> e.start() == found.start() && e.end() == found.end());
    return spans ? Optional.empty() : Optional.of(Slip.OTHER_SPAN);
  }

  private static boolean overlap(Figure a, Figure b) {
    return a.start() < b.end() && b.start() < a.end();
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

  private static boolean same(Quantity a, Quantity b) {
    return a.unit().equals(b.unit())
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
