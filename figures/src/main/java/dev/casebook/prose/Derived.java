package dev.casebook.prose;

import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.DigitNumerals;
import dev.casebook.prose.word.Numeral;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordMap;
import dev.casebook.prose.word.WordNumerals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
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
  private static final WordMap<Integer> WHOLES =
      new WordMap<>(
          withPlurals(
              Map.ofEntries(
                  Map.entry("half", 2),
                  Map.entry("third", 3),
                  Map.entry("quarter", 4),
                  Map.entry("fifth", 5),
                  Map.entry("sixth", 6),
                  Map.entry("seventh", 7),
                  Map.entry("eighth", 8),
                  Map.entry("ninth", 9),
                  Map.entry("tenth", 10),
                  Map.entry("twentieth", 20),
                  Map.entry("hundredth", 100),
                  Map.entry("thousandth", 1000))));
  private static final int MOST_NINES = 9;
  private static final int LARGEST_WHOLE = 100_000;

  /** The figure that begins with a number, or null if the number stands for itself. */
  static @Nullable Derived of(Prose text, Numeral number) {
    if (number.isScaled() || number.value().scale() > 0) {
      return decades(text, number);
    }
    if (text.at(number.end()) == '/') {
      return slashed(text, number);
    }
    boolean hyphen = Characters.isHyphen(text.at(number.end()));
    Word next = hyphen ? text.wordAt(number.end() + 1) : text.wordAfter(number.end());
    if (next == null) {
      return null;
    }
    int denominator = denominator(next);
    boolean plural = number.value().compareTo(BigDecimal.ONE) > 0;
    if (denominator > 2 && isPart(next, plural)) {
      return share(number.value(), denominator, next.end());
    }
    if (next.is("nines")) {
      return nines(number, next.end());
    }
    if (next.is("order") || next.is("orders")) {
      return magnitudes(number, next);
    }
    Derived decades = decades(text, number);
    return decades != null ? decades : among(number, next);
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

  private static Map<String, Integer> withPlurals(Map<String, Integer> ordinals) {
    Map<String, Integer> all = new HashMap<>(ordinals);
    ordinals.forEach((ordinal, whole) -> all.put(ordinal + "s", whole));
    return all;
  }

  /** The whole that an ordinal names parts of, or -1. */
  static int denominator(Word word) {
    Integer whole = WHOLES.get(word);
    return whole == null ? -1 : whole;
  }

  private static boolean isPart(Word ordinal, boolean plural) {
    boolean many = ordinal.lower().endsWith("s");
    return plural ? many : !many && Fractions.isPart(ordinal);
  }

  private static @Nullable Derived slashed(Prose text, Numeral number) {
    int start = number.end() + 1;
    int end = DigitNumerals.digitsEnd(text, start);
    if (end == start || end - start > 4 || !number.fits()) {
      return null;
    }
    int whole = Integer.parseInt(text.substring(start, end));
    Word suffix = text.wordAt(end);
    boolean ordinal = suffix != null && (suffix.is("th") || suffix.is("rd") || suffix.is("nd"));
    Word of = text.wordAfter(ordinal && suffix != null ? suffix.end() : end);
    boolean part = ordinal || (of != null && (of.is("of") || of.is("the")));
    boolean less = number.value().compareTo(BigDecimal.valueOf(whole)) < 0;
    return part && less && whole > 0
        ? share(number.value(), whole, ordinal && suffix != null ? suffix.end() : end)
        : null;
  }

  private static @Nullable Derived nines(Numeral number, int end) {
    int nines = number.value().compareTo(BigDecimal.TEN) < 0 ? number.value().intValue() : 0;
    return nines < 2 || nines > MOST_NINES
        ? null
        : new Derived(HUNDRED.subtract(BigDecimal.ONE.movePointLeft(nines - 2)), "%", false, end);
  }

  private static @Nullable Derived magnitudes(Numeral number, Word orders) {
    int end = magnitudeEnd(orders);
    boolean small = number.value().compareTo(HUNDRED) < 0 && number.value().signum() > 0;
    return end < 0 || !small
        ? null
        : new Derived(BigDecimal.TEN.pow(number.value().intValue()), "1", false, end);
  }

  /** The end of "orders of magnitude", or -1. */
  static int magnitudeEnd(Word orders) {
    Word of = orders.next();
    Word magnitude = of == null || !of.is("of") ? null : of.next();
    boolean named = magnitude != null && (magnitude.is("magnitude") || magnitude.is("magnitudes"));
    return named && magnitude != null ? magnitude.end() : -1;
  }

  private static @Nullable Derived decades(Prose text, Numeral number) {
    boolean hyphen = Characters.isHyphen(text.at(number.end()));
    Word word = hyphen ? text.wordAt(number.end() + 1) : text.wordAfter(number.end());
    if (word == null) {
      return null;
    }
    int years =
        word.is("decade") || word.is("decades")
            ? 10
            : word.is("century") || word.is("centuries") ? 100 : 0;
    return years == 0
        ? null
        : new Derived(
                number.value().multiply(BigDecimal.valueOf(years)).stripTrailingZeros(),
                "a",
                false,
                word.end())
            .plain();
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
    if (every != null && every.is("every")) {
      start = text.afterGap(every.end());
    }
    Numeral whole = start < 0 ? null : wholeAt(text, start);
    if (whole == null
        || number.form() == Numeral.Form.WORDS != (whole.form() == Numeral.Form.WORDS)
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
    boolean odds = outOf || (!measured && !year && number.isOne());
    return odds ? share(number.value(), whole.value().intValue(), whole.end()) : null;
  }

  private static @Nullable Numeral wholeAt(Prose text, int start) {
    if (Characters.isDigit(text.at(start))) {
      return DigitNumerals.at(text, start, false);
    }
    Word word = text.wordAt(start);
    return word == null ? null : WordNumerals.at(word);
  }
}
