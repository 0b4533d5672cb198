package dev.casebook.prose.word;

import dev.casebook.model.extension.JsonNumber;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits: 90,000, 1.7B, 175M+, 3 million, 1e9. */
public final class DigitNumerals {
  private static final int GROUP = 3;

  private DigitNumerals() {}

  /**
   * The number that begins at a digit.
   *
   * @param text any text
   * @param start the index of a digit
   * @param money whether a currency stands before it
   * @return the number, or null if the digits are those of a name, a version or too many
   */
  public static @Nullable Numeral at(Prose text, int start, boolean money) {
    int whole = wholePart(text, start);
    int end = fraction(text, whole);
    if (end - start > 2 * JsonNumber.MAX_DIGITS || isVersion(text, end)) {
      return null;
    }
    BigDecimal base = new BigDecimal(digits(text, start, end));
    int exponentEnd = exponent(text, end);
    if (exponentEnd > end) {
      int power = Integer.parseInt(text.substring(skipExponentMark(text, end), exponentEnd));
      base = base.scaleByPowerOfTen(power);
      base = base.scale() < 0 && power <= JsonNumber.MAX_DIGITS ? base.setScale(0) : base;
    }
    Numeral.Form form =
        exponentEnd > start && digitsOnly(text, start, exponentEnd)
            ? Numeral.Form.PLAIN
            : Numeral.Form.DIGITS;
    Numeral bare = new Numeral(start, exponentEnd, base, BigDecimal.ONE, form, false);
    Numeral scaled = withScale(text, bare, money);
    return scaled.fits() ? scaled : null;
  }

  private static Numeral withScale(Prose text, Numeral bare, boolean money) {
    int end = bare.end();
    BigDecimal scale = BigDecimal.ONE;
    Word letters = text.wordAt(end);
    BigDecimal attached =
        letters == null || Characters.isDigit(text.at(letters.end()))
            ? null
            : Scales.letters(letters, money);
    if (attached != null && letters != null) {
      scale = attached;
      end = letters.end();
    }
    boolean atLeast = isPlus(text, end);
    end += atLeast ? 1 : 0;
    Scales.Scale behind = Scales.behind(text, end);
    scale = scale.multiply(behind.factor());
    end = behind.end();
    if (!atLeast && isPlus(text, end)) {
      atLeast = true;
      end++;
    }
    Numeral.Form form = scale.compareTo(BigDecimal.ONE) == 0 ? bare.form() : Numeral.Form.DIGITS;
    return new Numeral(bare.start(), end, bare.base(), scale, form, atLeast);
  }

  private static boolean isPlus(Prose text, int end) {
    return text.at(end) == '+' && !Characters.isDigit(text.at(end + 1));
  }

  private static int wholePart(Prose text, int start) {
    int end = digitsEnd(text, start);
    if (end - start > GROUP) {
      return end;
    }
    while (separates(text.at(end)) && digitsEnd(text, end + 1) == end + 1 + GROUP) {
      end += 1 + GROUP;
    }
    return end;
  }

  /** A comma, or a space that does not break a line, between groups of three digits. */
  private static boolean separates(char c) {
    return c == ',' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }

  private static int fraction(Prose text, int whole) {
    boolean point = text.at(whole) == '.';
    return point && Characters.isDigit(text.at(whole + 1)) ? digitsEnd(text, whole + 1) : whole;
  }

  private static boolean isVersion(Prose text, int end) {
    char next = text.at(end + 1);
    return text.at(end) == '.' && (Characters.isDigit(next) || next == 'x');
  }

  public static int digitsEnd(Prose text, int start) {
    int end = start;
    while (Characters.isDigit(text.at(end))) {
      end++;
    }
    return end;
  }

  /** The end of e9, e-6 or ^9 behind a number, or the given end. */
  private static int exponent(Prose text, int end) {
    int digits = skipExponentMark(text, end);
    int first = text.at(digits) == '-' ? digits + 1 : digits;
    int last = digits == end ? end : digitsEnd(text, first);
    boolean exponent = last > first && last - first <= 2 && !Characters.isLetter(text.at(last));
    return exponent ? last : end;
  }

  private static int skipExponentMark(Prose text, int end) {
    char c = text.at(end);
    boolean powerOfTen =
        c == '^' && text.startsWith("10", end - 2) && !Characters.isDigit(text.at(end - 3));
    return c == 'e' || c == 'E' || powerOfTen ? end + 1 : end;
  }

  private static boolean digitsOnly(Prose text, int start, int end) {
    return digitsEnd(text, start) == end;
  }

  private static String digits(Prose text, int start, int end) {
    StringBuilder digits = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.at(i);
      if (Characters.isDigit(c) || c == '.') {
        digits.append(c);
      }
    }
    return digits.toString();
  }
}
