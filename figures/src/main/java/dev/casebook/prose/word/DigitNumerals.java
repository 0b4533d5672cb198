package dev.casebook.prose.word;

import dev.casebook.data.Currencies;
import dev.casebook.model.extension.JsonNumber;
import dev.casebook.unit.UnitWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits: 90,000, 1'000, 1.7B, 175M+, 3 million, 1e9, 2 × 10^6, 1½. */
public final class DigitNumerals {
  private static final String PLUS = "-plus";
  private static final int GROUP = 3;
  private static final int LARGEST_EXPONENT = 400;
  private static final int MOST_DECIMALS = 30;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final Prose text;
  private final int start;
  private int end;
  private BigDecimal value = BigDecimal.ZERO;
  private Numeral.Form form = Numeral.Form.PLAIN;

  private DigitNumerals(Prose text, int start) {
    this.text = text;
    this.start = start;
    this.end = start;
  }

  /**
   * The number that begins at a digit, at a decimal point, or at a fraction in one character.
   *
   * @param text any text
   * @param start where it begins
   * @param money whether a currency stands before it
   * @param spaced whether a plain space may part groups of digits
   * @return the number, or null if it has a form that is not known, or too many digits
   */
  public static @Nullable Numeral at(Prose text, int start, boolean money, boolean spaced) {
    DigitNumerals number = new DigitNumerals(text, start);
    boolean read =
        number.withoutPower(spaced)
            && number.end - start <= 2 * JsonNumber.MAX_DIGITS
            && number.power()
            && !number.goesOn();
    return read ? number.withScale(money) : null;
  }

  /** The end of the digits that begin at an index. */
  public static int digitsEnd(Prose text, int start) {
    int end = start;
    while (Characters.isDigit(text.at(end))) {
      end++;
    }
    return end;
  }

  private boolean withoutPower(boolean spaced) {
    BigDecimal part = fraction(text.at(start));
    if (part != null) {
      return take(start + 1, part, Numeral.Form.FRACTION);
    }
    if (text.at(start) == '.') {
      return decimals(start, "0");
    }
    end = digitsEnd(text, start);
    if (end == start) {
      return false;
    }
    String digits = text.substring(start, Math.min(end, start + 2 * JsonNumber.MAX_DIGITS + 1));
    char separator = text.at(end);
    boolean grouped =
        separator == ' '
            ? spaced && NumericToken.separatesGroups(text, end)
            : separates(separator) && Characters.isDigit(text.at(end + 1));
    if (grouped) {
      return groups(digits, separator);
    }
    if (separator == '.') {
      return point(digits);
    }
    value = new BigDecimal(digits);
    boolean padded = digits.length() > 1 && digits.charAt(0) == '0';
    return !padded && mixed();
  }

  private static boolean separates(char c) {
    return c == ',' || c == '\'' || c == '’' || c == '_' || Characters.isJoiningSpace(c);
  }

  /** Digits with a decimal point, or grouped by points, which a decimal comma may follow. */
  private boolean point(String digits) {
    if (!Characters.isDigit(text.at(end + 1))) {
      value = new BigDecimal(digits);
      return true;
    }
    int second = digitsEnd(text, end + 1);
    boolean group =
        second == end + 1 + GROUP && digits.length() <= GROUP && digits.charAt(0) != '0';
    char mark = text.at(second);
    boolean joins = mark == ',' || mark == '.';
    if (group && joins && Characters.isDigit(text.at(second + 1))) {
      return groups(digits, '.');
    }
    return decimals(end, digits);
  }

  private boolean decimals(int point, String whole) {
    int last = digitsEnd(text, point + 1);
    if (last - point > 2 * JsonNumber.MAX_DIGITS) {
      return false;
    }
    return take(
        last, new BigDecimal(whole + "." + text.substring(point + 1, last)), Numeral.Form.DIGITS);
  }

  /** Groups of three digits, or of two as in India; a comma may be a decimal one instead. */
  private boolean groups(String first, char separator) {
    StringBuilder digits = new StringBuilder(first);
    int count = 0;
    int last = 0;
    boolean three = first.length() <= GROUP && first.charAt(0) != '0';
    boolean two = separator == ',' && first.length() < GROUP && first.charAt(0) != '0';
    int at = end;
    while (text.at(at) == separator && Characters.isDigit(text.at(at + 1))) {
      if (Characters.isSpace(separator) && !NumericToken.isGroup(text, at + 1)) {
        break;
      }
      if (last != 0) {
        three &= last == GROUP;
        two &= last == 2;
      }
      int next = digitsEnd(text, at + 1);
      last = next - at - 1;
      if (last > GROUP && (count > 0 || separator != ',')) {
        return false;
      }
      digits.append(text.substring(at + 1, Math.min(next, at + 1 + JsonNumber.MAX_DIGITS)));
      count++;
      at = next;
    }
    if (last != GROUP || !(three || (two && count > 1))) {
      boolean decimal = separator == ',' && count == 1 && (last < GROUP || first.equals("0"));
      return decimal
          && take(
              at,
              new BigDecimal(first + "." + digits.substring(first.length())),
              Numeral.Form.COMMA);
    }
    end = at;
    char mark = text.at(at);
    boolean point = mark == '.' && separator != '.';
    boolean comma = mark == ',' && separator != ',';
    if ((point || comma) && Characters.isDigit(text.at(at + 1))) {
      return decimals(at, digits.toString());
    }
    return take(
        at,
        new BigDecimal(digits.toString()),
        separator == '.' ? Numeral.Form.POINTS : Numeral.Form.DIGITS);
  }

  /** A number with a fraction behind it: 1½, 1 1/2. */
  private boolean mixed() {
    int next = text.at(end) == ' ' || Characters.isHyphen(text.at(end)) ? end + 1 : end;
    BigDecimal part = fraction(text.at(next));
    if (part != null && part.signum() > 0) {
      return take(next + 1, value.add(part), Numeral.Form.DIGITS);
    }
    if (next > end && NumericToken.isFraction(text, next)) {
      int last = digitsEnd(text, next + 2);
      BigDecimal over = new BigDecimal(text.substring(next, next + 1));
      BigDecimal slashed =
          last - next > 2 + GROUP
              ? null
              : divided(over, new BigDecimal(text.substring(next + 2, last)));
      return slashed != null && take(last, value.add(slashed), Numeral.Form.DIGITS);
    }
    return true;
  }

  private boolean take(int last, BigDecimal number, Numeral.Form how) {
    end = last;
    value = number;
    form = how;
    return true;
  }

  /** What a fraction in one character is, if it has an end in decimals; or null. */
  private static @Nullable BigDecimal fraction(char c) {
    return switch (c) {
      case '½' -> new BigDecimal("0.5");
      case '¼' -> new BigDecimal("0.25");
      case '¾' -> new BigDecimal("0.75");
      case '⅕' -> new BigDecimal("0.2");
      case '⅖' -> new BigDecimal("0.4");
      case '⅗' -> new BigDecimal("0.6");
      case '⅘' -> new BigDecimal("0.8");
      case '⅛' -> new BigDecimal("0.125");
      case '⅜' -> new BigDecimal("0.375");
      case '⅝' -> new BigDecimal("0.625");
      case '⅞' -> new BigDecimal("0.875");
      case '⅒' -> new BigDecimal("0.1");
      default -> null;
    };
  }

  /** A quotient with an end in decimals, or null. */
  public static @Nullable BigDecimal divided(BigDecimal part, BigDecimal divisor) {
    if (divisor.signum() == 0) {
      return null;
    }
    BigDecimal quotient = part.divide(divisor, MOST_DECIMALS, RoundingMode.DOWN);
    return quotient.multiply(divisor).compareTo(part) == 0
        ? plain(quotient.stripTrailingZeros())
        : null;
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /** Takes a power of ten or two, and what a power of ten is multiplied with. */
  private boolean power() {
    int exponent = exponentOf(end);
    if (exponent > end) {
      return raised(end, exponent, BigDecimal.ONE, value);
    }
    char letter = text.at(end);
    if (letter == 'e' || letter == 'E') {
      int sign = isSign(text.at(end + 1)) ? end + 2 : end + 1;
      int last = digitsEnd(text, sign);
      if (last > sign && last - sign <= GROUP && !Characters.isLetter(text.at(last))) {
        int power = signed(end + 1, last);
        return Math.abs(power) <= LARGEST_EXPONENT
            && take(last, scaled(value, power), Numeral.Form.DIGITS);
      }
    }
    int ten = ten();
    int last = ten < 0 ? -1 : exponentOf(ten + 2);
    return last <= ten + 2 || raised(ten + 2, last, value, BigDecimal.TEN);
  }

  /** Where the ten stands that the number is multiplied with, or -1. */
  private int ten() {
    int times = text.at(end) == ' ' || Characters.isJoiningSpace(text.at(end)) ? end + 1 : end;
    char c = text.at(times);
    if (!Characters.isTimes(c) && c != 'x' && c != 'X') {
      return -1;
    }
    int ten =
        text.at(times + 1) == ' ' || Characters.isJoiningSpace(text.at(times + 1))
            ? times + 2
            : times + 1;
    return text.startsWith("10", ten) && !Characters.isDigit(text.at(ten + 2)) ? ten : -1;
  }

  /** The end of the exponent behind a base that ends at an index, or the index. */
  private int exponentOf(int base) {
    int at = base;
    if (text.at(at) == '^') {
      at++;
    } else if (text.startsWith("**", at)) {
      at += 2;
    } else {
      at += isSuperscriptSign(text.at(at)) ? 1 : 0;
      int first = at;
      while (SUPERSCRIPTS.indexOf(text.at(at)) >= 0) {
        at++;
      }
      return at > first ? at : base;
    }
    int digits = isSign(text.at(at)) ? at + 1 : at;
    int last = digitsEnd(text, digits);
    return last > digits ? last : base;
  }

  private static boolean isSuperscriptSign(char c) {
    return c == '⁻' || c == '⁺';
  }

  private static boolean isSign(char c) {
    return c == '-' || c == '−' || c == '+';
  }

  /** Takes the power of a base whose exponent stands between two indices, times a factor. */
  private boolean raised(int from, int last, BigDecimal factor, BigDecimal base) {
    boolean superscript = text.at(from) != '^' && text.at(from) != '*';
    int digits = last - from;
    if (digits > GROUP + 2 || (superscript && isFootnote(base, digits))) {
      return false;
    }
    int power = signed(from, last);
    if (Math.abs(power) > LARGEST_EXPONENT || base.scale() > 0 || base.signum() == 0) {
      return false;
    }
    if (base.compareTo(BigDecimal.TEN) == 0) {
      return take(last, scaled(factor, power), Numeral.Form.DIGITS);
    }
    return power >= 0
        && base.precision() <= GROUP + 1
        && take(last, base.pow(power).multiply(factor), Numeral.Form.DIGITS);
  }

  /** A raised number behind any other base may be a remark's. */
  private static boolean isFootnote(BigDecimal base, int digits) {
    boolean two = base.compareTo(BigDecimal.valueOf(2)) == 0;
    return base.compareTo(BigDecimal.TEN) != 0 && !(two && digits > 1);
  }

  /** A number with its sign, in plain digits or raised ones. */
  private int signed(int from, int last) {
    int number = 0;
    boolean negative = false;
    for (int i = from; i < last; i++) {
      char c = text.at(i);
      int raised = SUPERSCRIPTS.indexOf(c);
      if (raised >= 0 || Characters.isDigit(c)) {
        number = 10 * number + (raised >= 0 ? raised : c - '0');
      } else {
        negative = c == '-' || c == '−' || c == '⁻';
      }
    }
    return negative ? -number : number;
  }

  private static BigDecimal scaled(BigDecimal number, int power) {
    BigDecimal scaled = number.scaleByPowerOfTen(power);
    return scaled.scale() < 0 && power <= JsonNumber.MAX_DIGITS ? scaled.setScale(0) : scaled;
  }

  /** Whether digits go on in a form that was not read. */
  private boolean goesOn() {
    char next = text.at(end);
    char behind = text.at(end + 1);
    boolean mark = next == '.' || next == ',' || next == '\'' || next == '’' || next == '_';
    boolean range = behind == '.' && Characters.isDigit(text.at(end + 2));
    boolean version = next == '.' && (behind == 'x' || range);
    return version
        || next == '^'
        || Characters.isNumberSign(next)
        || Characters.isDigit(next)
        || (mark && Characters.isDigit(behind));
  }

  private @Nullable Numeral withScale(boolean money) {
    boolean paid = money || isPaid();
    int last = end;
    BigDecimal scale = BigDecimal.ONE;
    Word letters = text.wordAt(last);
    BigDecimal attached =
        letters == null || Characters.isDigit(text.at(letters.end()))
            ? null
            : Scales.letters(letters, paid);
    Word lone = letters == null ? text.wordAfter(last) : null;
    BigDecimal apart = lone == null ? null : Scales.apart(lone, paid);
    if (attached != null && letters != null) {
      scale = attached;
      last = letters.end();
    } else if (apart != null && lone != null) {
      scale = apart;
      last = lone.end();
    }
    boolean atLeast = isPlus(last) || isPlusInWords(last);
    last += !atLeast ? 0 : isPlus(last) ? 1 : PLUS.length();
    Scales.Scale behind = Scales.behind(text, last);
    scale = scale.multiply(behind.factor());
    last = behind.end();
    if (!atLeast && isPlus(last)) {
      atLeast = true;
      last++;
    }
    WordNumerals.Part half = atLeast ? null : WordNumerals.partBehind(text, last);
    if (half != null) {
      value = value.add(half.value());
      last = half.end();
      Scales.Scale more = Scales.behind(text, last);
      scale = scale.multiply(more.factor());
      last = more.end();
      form = form == Numeral.Form.PLAIN ? Numeral.Form.DIGITS : form;
    }
    boolean scaled = scale.compareTo(BigDecimal.ONE) != 0;
    boolean paidInDecimals = money && form == Numeral.Form.COMMA;
    Numeral.Form how = scaled || paidInDecimals ? Numeral.Form.DIGITS : form;
    Numeral numeral = new Numeral(start, last, value, scale, how, atLeast);
    return numeral.fits() ? numeral : null;
  }

  /** Whether the word behind the letters is money: 5m EUR. */
  private boolean isPaid() {
    Word letters = text.wordAt(end);
    Word first = letters == null ? text.wordAfter(end) : letters;
    Word word = first == null ? null : first.next();
    String code = word == null ? "" : UnitWords.code(word.string()).orElse("");
    // Most codes are units of UCUM, for which no currency need be known.
    return code.length() == Currencies.CODE_LENGTH
        && Character.isUpperCase(code.charAt(Currencies.CODE_LENGTH - 1))
        && Currencies.leads(code);
  }

  /** Whether "-plus" follows, as in 20-plus engineers. */
  private boolean isPlusInWords(int at) {
    int end = at + PLUS.length();
    boolean tied = text.startsWith(PLUS, at) && !Characters.isLetterOrDigit(text.at(end));
    return tied || (text.startsWith(" plus ", at) && Nouns.counts(text.wordAfter(end)));
  }

  private boolean isPlus(int at) {
    return text.at(at) == '+' && !Characters.isDigit(text.at(at + 1));
  }
}
