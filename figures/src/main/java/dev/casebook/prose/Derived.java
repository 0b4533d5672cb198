package dev.casebook.prose;

import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.DigitNumerals;
import dev.casebook.prose.word.Numeral;
import dev.casebook.prose.word.OpeningWord;
import dev.casebook.prose.word.OpeningWords;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Scales;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordMap;
import dev.casebook.prose.word.WordNumerals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a number is only part of: two thirds, 1 in 5, two orders of magnitude, a decade.
 *
 * @param value the figure
 * @param unit its unit
 * @param approximate whether the figure had to be rounded
 * @param end the index behind it
 */
record Derived(BigDecimal value, String unit, boolean approximate, int end) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final WordMap<BigDecimal> WHOLES = WordMap.numbers("ordinals");
  private static final int MOST_NINES = 16;
  private static final int LARGEST_PART = 64;
  private static final int LARGEST_SMALL_PART = 16;
  private static final int LARGEST_TENTH = 10;
  private static final int LARGEST_WHOLE = 1_000_000;

  /** The figure that begins with a number, or null if the number stands for itself. */
  static @Nullable Derived of(Prose text, Numeral number) {
    if (number.form() == Numeral.Form.FRACTION) {
      return fraction(text, number);
    }
    boolean scaled = number.isScaled() && !isWords(number);
    if (scaled || number.value().scale() > 0) {
      return null;
    }
    boolean plain = number.form() == Numeral.Form.PLAIN && !number.atLeast();
    char slash = text.at(number.end());
    if (plain && (slash == '/' || slash == '⁄')) {
      return slashed(text, number);
    }
    Word next = Word.following(text, number.end());
    if (next == null) {
      int end = ninesEnd(text, text.afterGap(number.end()));
      return end < 0 ? null : nines(number, end);
    }
    int denominator = denominator(next);
    boolean plural = number.value().compareTo(BigDecimal.ONE) > 0;
    if (denominator > 1 && isPart(next, plural)) {
      return ofTime(text, number.value(), denominator, next.end());
    }
    if (next.is("nines")) {
      return nines(number, next.end());
    }
    if (next.is("order") || next.is("orders")) {
      return magnitudes(number.value(), magnitudeEnd(next));
    }
    return among(number, next);
  }

  /** A fraction in one character: ½ of the nodes, ½ an hour. */
  private static @Nullable Derived fraction(Prose text, Numeral number) {
    UnitReader.Unit unit = unitOfPart(text, number.end());
    if (unit != null) {
      return new Derived(unit.of(number.value()), unit.code(), false, unit.end());
    }
    Word of = text.wordAfter(number.end());
    boolean part = of != null && (of.is("of") || of.is("the"));
    return part
        ? new Derived(
                number.value().multiply(HUNDRED).stripTrailingZeros(), "%", false, number.end())
            .plain()
        : null;
  }

  /** A part of a whole, or of a unit: three quarters of an hour. */
  static Derived ofTime(Prose text, BigDecimal part, int whole, int end) {
    Word of = text.wordAfter(end);
    UnitReader.Unit unit = of != null && of.is("of") ? unitOfPart(text, of.end()) : null;
    if (unit == null) {
      return share(part, whole, end);
    }
    BigDecimal parts = BigDecimal.valueOf(whole);
    BigDecimal exact = DigitNumerals.divided(part, parts);
    if (exact != null) {
      return new Derived(unit.of(exact), unit.code(), false, unit.end());
    }
    BigDecimal rounded = unit.of(part).divide(parts, 1, RoundingMode.HALF_UP);
    return new Derived(rounded, unit.code(), true, unit.end());
  }

  /** The unit behind a fraction of one: ½ an hour; or null. */
  static UnitReader.@Nullable Unit unitOfPart(Prose text, int end) {
    Word article = text.wordAfter(end);
    boolean one = article != null && (article.is("a") || article.is("an") || article.is("one"));
    Word unit = article == null || !one ? null : article.next();
    if (article != null && unit != null && (unit.is("percent") || unit.is("percentage"))) {
      return UnitReader.measure(text, article.end());
    }
    BigDecimal scale = unit == null ? null : Scales.word(unit);
    if (unit != null && scale != null) {
      return manyOf(text, scale, unit.end());
    }
    OpeningWord opening = unit == null ? null : OpeningWords.of(unit);
    return unit != null && opening instanceof OpeningWord.Unit time
        ? new UnitReader.Unit(time.code(), unit.end(), time.count())
        : null;
  }

  /** So many of what stands behind an index: a million tests. */
  private static UnitReader.Unit manyOf(Prose text, BigDecimal many, int end) {
    UnitReader.Unit measure = UnitReader.measure(text, end);
    UnitReader.Unit unit = measure == null ? UnitReader.counted(text, end, false) : measure;
    return unit == null ? new UnitReader.Unit("1", end, many) : unit.times(many);
  }

  /** Part of a whole, in percent. */
  static Derived share(BigDecimal part, int whole, int end) {
    BigDecimal percent =
        part.multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    boolean exact =
        percent.multiply(BigDecimal.valueOf(whole)).compareTo(part.multiply(HUNDRED)) == 0;
    BigDecimal shown = exact ? percent : percent.setScale(1, RoundingMode.HALF_UP);
    return new Derived(
            Numeral.scaled(shown, BigDecimal.ONE.setScale(0)).stripTrailingZeros(),
            "%",
            !exact,
            end)
        .plain();
  }

  private Derived plain() {
    return value.scale() < 0 ? new Derived(value.setScale(0), unit, approximate, end) : this;
  }

  /** The whole that an ordinal names parts of, or -1. */
  static int denominator(Word word) {
    BigDecimal whole = WHOLES.get(word);
    return whole == null ? -1 : whole.intValue();
  }

  private static boolean isPart(Word ordinal, boolean plural) {
    boolean many = ordinal.lower().endsWith("s");
    boolean sure = plural && !ordinal.is("quarters");
    return plural == many && (sure || Fractions.isPart(ordinal));
  }

  private static @Nullable Derived slashed(Prose text, Numeral number) {
    int start = number.end() + 1;
    int end = DigitNumerals.digitsEnd(text, start);
    boolean named = LabelContext.of(text, number.start(), number.end(), true) != null;
    if (named || end == start || end - start > 4) {
      return null;
    }
    int whole = Integer.parseInt(text.substring(start, end));
    if (number.value().compareTo(BigDecimal.valueOf(whole)) >= 0) {
      return null;
    }
    UnitReader.Unit unit = UnitReader.measure(text, end);
    if (unit == null) {
      Word of = text.wordAfter(end);
      unit = unitOfPart(text, of != null && of.is("of") ? of.end() : end);
    }
    BigDecimal exact = DigitNumerals.divided(number.value(), BigDecimal.valueOf(whole));
    if (unit != null && exact != null && isUsual(number.value().intValue(), whole)) {
      return new Derived(unit.of(exact), unit.code(), false, unit.end());
    }
    Word suffix = text.wordAt(end);
    boolean ordinal = suffix != null && (suffix.is("th") || suffix.is("rd") || suffix.is("nd"));
    int last = ordinal && suffix != null ? suffix.end() : end;
    Word of = text.wordAfter(last);
    boolean small = whole <= LARGEST_TENTH;
    boolean part = ordinal || (of != null && (of.is("of") || (small && of.is("the"))));
    return part ? share(number.value(), whole, last) : null;
  }

  /** Whether a unit is parted so: 3/4 mile, 1/60 s, but not 10/20 ms. */
  private static boolean isUsual(int part, int whole) {
    boolean reduced = BigInteger.valueOf(part).gcd(BigInteger.valueOf(whole)).intValue() == 1;
    return reduced
        && whole <= LARGEST_PART
        && ((part == 1 && whole > LARGEST_SMALL_PART)
            || whole == 3
            || Integer.bitCount(whole) == 1);
  }

  /** The end of 9s or 9's, or -1. */
  private static int ninesEnd(Prose text, int nine) {
    char mark = text.at(nine + 1);
    int letter = mark == '\'' || mark == '’' ? nine + 2 : nine + 1;
    Word s = nine >= 0 && text.at(nine) == '9' ? text.wordAt(letter) : null;
    return s != null && s.is("s") ? s.end() : -1;
  }

  private static @Nullable Derived nines(Numeral number, int end) {
    int nines = number.value().compareTo(HUNDRED) < 0 ? number.value().intValue() : 0;
    return nines < 2 || nines > MOST_NINES
        ? null
        : new Derived(HUNDRED.subtract(BigDecimal.ONE.movePointLeft(nines - 2)), "%", false, end);
  }

  /**
   * So many orders of magnitude that end at an index; null if it is negative, or they are not few.
   */
  static @Nullable Derived magnitudes(BigDecimal orders, int end) {
    boolean few = orders.compareTo(HUNDRED) < 0 && orders.signum() > 0 && orders.scale() <= 0;
    return end < 0 || !few
        ? null
        : new Derived(BigDecimal.TEN.pow(orders.intValue()), "1", false, end);
  }

  /** The end of "orders of magnitude", or -1. */
  static int magnitudeEnd(@Nullable Word orders) {
    if (orders == null || !(orders.is("order") || orders.is("orders"))) {
      return -1;
    }
    Word of = orders.next();
    Word magnitude = of == null || !of.is("of") ? null : of.next();
    boolean named = magnitude != null && (magnitude.is("magnitude") || magnitude.is("magnitudes"));
    return named && magnitude != null ? magnitude.end() : -1;
  }

  /** One in five, 9 out of 10. */
  private static @Nullable Derived among(Numeral number, Word next) {
    Word out = next.is("out") ? next.next() : null;
    boolean outOf = out != null && out.is("of");
    if (!outOf && !next.is("in")) {
      return null;
    }
    Prose text = next.text();
    int start = text.afterGap(outOf && out != null ? out.end() : next.end());
    Word every = start < 0 ? null : text.wordAt(start);
    boolean each = every != null && every.is("every");
    if (each && every != null) {
      start = text.afterGap(every.end());
    }
    Numeral whole = start < 0 ? null : wholeAt(text, start);
    if (whole == null
        || (!each && isWords(number) != isWords(whole) && !isRoundOdds(number, whole))
        || whole.value().scale() > 0
        || whole.value().compareTo(BigDecimal.valueOf(LARGEST_WHOLE)) > 0
        || whole.value().compareTo(number.value()) <= 0
        || number.value().signum() <= 0) {
      return null;
    }
    boolean year =
        whole.form() == Numeral.Form.PLAIN
            && whole.end() - start == 4
            && Calendar.isYear(text, start);
    boolean measured = UnitReader.measure(text, whole.end()) != null;
    boolean round = isPowerOfTen(whole.value());
    boolean odds = outOf || (!measured && !year && (number.isOne() || round));
    return odds ? share(number.value(), whole.value().intValue(), whole.end()) : null;
  }

  /** One in 20 or in 1,000, but not one in 3 zones. */
  private static boolean isRoundOdds(Numeral number, Numeral whole) {
    return number.isOne() && whole.value().remainder(BigDecimal.TEN).signum() == 0;
  }

  private static boolean isWords(Numeral number) {
    return number.form() == Numeral.Form.WORDS;
  }

  private static boolean isPowerOfTen(BigDecimal number) {
    return number.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
  }

  private static @Nullable Numeral wholeAt(Prose text, int start) {
    if (Characters.isDigit(text.at(start))) {
      return DigitNumerals.at(text, start, false, false);
    }
    Word first = text.wordAt(start);
    Word word = first != null && first.is("a") ? first.next() : first;
    return word == null ? null : WordNumerals.at(word);
  }
}
