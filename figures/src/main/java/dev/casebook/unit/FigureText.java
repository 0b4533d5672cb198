package dev.casebook.unit;

import java.math.BigDecimal;
import java.util.Locale;

/** Figures in plain digits, with their precision as it is written. */
final class FigureText {

  private static final BigDecimal LARGEST_PLAIN = new BigDecimal("1e15");
  private static final BigDecimal SMALLEST_PLAIN = new BigDecimal("1e-15");
  private static final int FEWEST_GROUPED = 5;
  private static final int GROUP = 3;

  private FigureText() {}

  static String of(BigDecimal figure) {
    if (figure.signum() == 0) {
      return figure.scale() > 0 ? figure.toPlainString() : "0";
    }
    BigDecimal size = figure.abs();
    boolean plain = size.compareTo(LARGEST_PLAIN) <= 0 && size.compareTo(SMALLEST_PLAIN) >= 0;
    return plain
        ? grouped(figure.toPlainString())
        : figure.toString().toLowerCase(Locale.ROOT).replace("e+", "e");
  }

  private static String grouped(String digits) {
    int point = digits.indexOf('.');
    int end = point < 0 ? digits.length() : point;
    int start = digits.startsWith("-") ? 1 : 0;
    StringBuilder text = new StringBuilder(digits);
    if (end - start >= FEWEST_GROUPED) {
      for (int comma = end - GROUP; comma > start; comma -= GROUP) {
        text.insert(comma, ',');
      }
    }
    return text.toString();
  }
}
