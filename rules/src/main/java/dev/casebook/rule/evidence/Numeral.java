package dev.casebook.rule.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A number in digits, wherever it stands.
 *
 * @param start the index of its first digit
 * @param end the index behind its last digit
 * @param value the number
 */
public record Numeral(int start, int end, BigDecimal value) {
  private static final int MAX_LENGTH = 100;

  /**
   * The numbers of a text; of {@code 3.227.0} those are 3.227 and 0.
   *
   * @param text any text
   * @return the numbers in the order of the text
   */
  public static List<Numeral> in(String text) {
    List<Numeral> numerals = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (isDigit(text, i)) {
        int end = end(text, i);
        if (end - i <= MAX_LENGTH) {
          String digits = text.substring(i, end).replace(",", "");
          numerals.add(new Numeral(i, end, new BigDecimal(digits)));
        }
        i = end;
      } else {
        i++;
      }
    }
    return numerals;
  }

  private static int end(String text, int start) {
    int end = digits(text, start);
    while (end < text.length() && text.charAt(end) == ',' && digits(text, end + 1) == end + 4) {
      end += 4;
    }
    boolean decimals = end < text.length() && text.charAt(end) == '.' && isDigit(text, end + 1);
    return decimals ? digits(text, end + 1) : end;
  }

  private static int digits(String text, int start) {
    int end = start;
    while (isDigit(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(String text, int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }
}
