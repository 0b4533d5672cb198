package dev.casebook.prose;

import dev.casebook.model.Quantity;
import dev.casebook.prose.Mention.Figure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A phrase with the figures that a reader should find in it.
 *
 * @param text the phrase
 * @param figures spans and quantities, in order
 * @param either those that a reader may find or not, and read as it likes
 */
record Phrase(String text, List<Figure> figures, List<Figure> either) {

  /** The phrases of a resource file beside this class. */
  static List<Phrase> in(String resource) {
    try (InputStream in = Phrase.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .map(Phrase::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Phrase read(String line) {
    String[] columns = line.split("\t", 2);
    String marked = columns[0];
    List<String> quantities =
        columns.length < 2 || columns[1].isBlank() ? List.of() : List.of(columns[1].split("; "));
    StringBuilder text = new StringBuilder();
    List<Figure> figures = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        start = text.length();
      } else if (c == ']') {
        figures.add(new Figure(start, text.length(), quantity(quantities.get(figures.size()))));
      } else {
        text.append(c);
      }
    }
    if (figures.size() != quantities.size()) {
      throw new IllegalArgumentException("As many quantities as brackets are expected: " + line);
    }
    return new Phrase(text.toString(), List.copyOf(figures), List.of());
  }

  /**
   * A text with its figures listed.
   *
   * @param text the text
   * @param list spans with their quantities, such as {@code 5 ms=5 ms;?a day=1 d}, in the order of
   *     the text; a question mark before those that may be found or not
   */
  static Phrase withSpans(String text, String list) {
    List<Figure> figures = new ArrayList<>();
    List<Figure> either = new ArrayList<>();
    int from = 0;
    for (String listed : list.isBlank() ? new String[0] : list.split(";")) {
      boolean open = listed.startsWith("?");
      int equals = listed.lastIndexOf('=');
      String span = listed.substring(open ? 1 : 0, equals);
      int start = text.indexOf(span, from);
      if (start < 0) {
        throw new IllegalArgumentException(span + " is not in: " + text);
      }
      from = start + span.length();
      (open ? either : figures)
          .add(new Figure(start, from, quantity(listed.substring(equals + 1))));
    }
    return new Phrase(text, List.copyOf(figures), List.copyOf(either));
  }

  private static Quantity quantity(String notation) {
    String about = notation.startsWith("~") ? notation.substring(1) : notation;
    String number = about.substring(0, about.indexOf(' '));
    Quantity.Builder quantity = Quantity.builder();
    quantity.unit(about.substring(about.indexOf(' ') + 1)).approximate(notation.startsWith("~"));
    int dots = number.indexOf("..");
    if (dots < 0) {
      return quantity.value(new BigDecimal(number)).build();
    }
    if (dots > 0) {
      quantity.min(new BigDecimal(number.substring(0, dots)));
    }
    if (dots + 2 < number.length()) {
      quantity.max(new BigDecimal(number.substring(dots + 2)));
    }
    return quantity.build();
  }
}
