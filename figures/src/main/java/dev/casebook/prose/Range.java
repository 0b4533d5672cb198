package dev.casebook.prose;

import dev.casebook.prose.UnitReader.Unit;
import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.DigitNumerals;
import dev.casebook.prose.word.Numeral;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordNumerals;
import dev.casebook.prose.word.WordSet;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The second half of a range: the "–20 GB" of 15–20 GB.
 *
 * @param second the number that ends it
 * @param secondStart where that begins, at its sign or its currency
 * @param high its value
 * @param unit the unit of both numbers
 * @param first the unit of the first number when it is a figure of its own
 * @param about whether the second number is about so much
 * @param twoFigures whether it tells of a change rather than a range: from 30 to 45 minutes
 */
record Range(
    Numeral second,
    int secondStart,
    BigDecimal high,
    Unit unit,
    Unit first,
    boolean about,
    boolean twoFigures) {

  private static final WordSet COMPARATIVES = WordSet.named("comparatives");

  private static final WordSet ABOUT = WordSet.named("about");

  enum Connector {
    DASH,
    TO,
    AND,
    OR,
    ARROW
  }

  /** The range that begins with a number, or null. */
  static @Nullable Range from(Prose text, Numeral first, @Nullable Unit own, Prefix prefix) {
    int firstEnd = own == null ? first.end() : own.end();
    Joint joint = Joint.at(text, firstEnd);
    if (joint == null || prefix.sign() == Prefix.Sign.BOTH) {
      return null;
    }
    Word before = text.wordBefore(prefix.start());
    boolean between = isBetween(text, prefix.start());
    if (joint.connector() == Connector.AND && !between) {
      return null;
    }
    boolean from = joint.connector() == Connector.TO && isChange(before);
    Word qualifier = text.wordAt(joint.end());
    boolean about = qualifier != null && !from && qualifier.in(ABOUT);
    int secondStart = about && qualifier != null ? text.afterGap(qualifier.end()) : joint.end();
    if (secondStart < 0) {
      return null;
    }
    boolean signed = isSigned(text, secondStart);
    boolean minus = signed && text.at(secondStart) != '+';
    int at = signed ? secondStart + 1 : secondStart;
    Prefix money = Prefix.of(text, digitBehindCurrency(text, at));
    boolean paid = money.currency() != null && prefix.currency() != null;
    int numberStart = paid ? digitBehindCurrency(text, at) : at;
    Numeral second = numeral(text, numberStart, prefix.currency() != null);
    boolean dash = joint.connector() == Connector.DASH;
    if (second == null || (dash && isWords(second) != isWords(first))) {
      return null;
    }
    Unit unit = unitOf(text, second, prefix, dash);
    if (!suits(own, unit) || (own != null && isPunctuation(text, firstEnd, unit))) {
      return null;
    }
    BigDecimal low = first.scaledLike(second).value();
    low = prefix.sign() == Prefix.Sign.MINUS ? low.negate() : low;
    BigDecimal high = minus ? second.value().negate() : second.value();
    boolean ascending = low.compareTo(high) < 0;
    Unit both = unit == null ? new Unit("1", second.end()) : unit;
    boolean arrow = joint.connector() == Connector.ARROW;
    if (arrow || (from && (ascending || !both.code().equals("1")))) {
      Unit change = own == null ? new Unit(both.code(), firstEnd, both.factor()) : own;
      return new Range(second, secondStart, high, both, change, about, true);
    }
    boolean measured = own == null && unit != null && !unit.code().startsWith("{");
    if (!ascending && measured && joint.connector() == Connector.TO && !isLabel(text, first)) {
      Unit same = new Unit(both.code(), firstEnd, both.factor());
      return new Range(second, secondStart, high, both, same, about, true);
    }
    if (!ascending || isYears(first, second, unit) || isPhone(first, second, unit)) {
      return null;
    }
    boolean loose = joint.connector() == Connector.OR || joint.connector() == Connector.TO;
    if (loose && unit == null && isWords(second) != isWords(first)) {
      return null;
    }
    return new Range(second, secondStart, high, both, both, about, false);
  }

  /** The number behind "to" and what ends at an index, where no unit follows it; or null. */
  static @Nullable Numeral bareSecond(Prose text, int end) {
    Joint joint = Joint.at(text, end);
    Numeral second =
        joint == null || joint.connector() != Connector.TO
            ? null
            : numeral(text, joint.end(), false);
    boolean bare =
        second != null
            && UnitReader.measure(text, second.end()) == null
            && UnitReader.counted(text, second.end(), second.isOne()) == null;
    return bare ? second : null;
  }

  /** Whether a hyphen waits for a word that follows another number: the 10- of 10- to 15-minute. */
  static boolean isSuspended(Prose text, int end) {
    Word word = Characters.isHyphen(text.at(end)) ? text.wordAfter(end + 1) : null;
    return word != null && (word.is("to") || word.is("or") || word.is("and"));
  }

  /** Whether "between" stands before a number, or before an "about" that stands there. */
  static boolean isBetween(Prose text, int start) {
    Word before = text.wordBefore(start);
    Word first = before != null && before.in(ABOUT) ? before.previous() : before;
    return first != null && first.is("between");
  }

  /** Whether a dash behind a unit parts two phrases: 40 ms — 60 ms less. */
  private static boolean isPunctuation(Prose text, int end, @Nullable Unit second) {
    int dash = text.afterGap(end);
    boolean apart =
        dash >= 0 && Characters.isDash(text.at(dash)) && Characters.isSpace(text.at(dash + 1));
    Word behind = second == null ? null : text.wordAfter(second.end());
    boolean share = second != null && second.code().equals("%") && text.at(dash) != '—';
    return apart && behind != null && behind.in(COMPARATIVES) && !share;
  }

  private static boolean isLabel(Prose text, Numeral number) {
    return LabelContext.of(text, number.start(), number.end(), true) != null;
  }

  /** Whether a "from" tells of a change: not in "anywhere from 5 to 10". */
  private static boolean isChange(@Nullable Word from) {
    Word before = from == null ? null : from.previous();
    boolean anywhere = before != null && (before.is("anywhere") || before.is("somewhere"));
    return from != null && from.is("from") && !anywhere;
  }

  private static boolean isSigned(Prose text, int at) {
    char sign = text.at(at);
    boolean paid = Characters.isCurrency(text.at(at + 1)) && Characters.isDigit(text.at(at + 2));
    return (sign == '-' || sign == '\u2212' || sign == '+')
        && (paid || isNumberStart(text, at + 1));
  }

  private static boolean isWords(Numeral number) {
    return number.form() == Numeral.Form.WORDS;
  }

  private static boolean isNumberStart(Prose text, int at) {
    return Characters.isDigit(text.at(at))
        || (text.at(at) == '.' && Characters.isDigit(text.at(at + 1)));
  }

  private static boolean isYears(Numeral first, Numeral second, @Nullable Unit unit) {
    return unit == null && isYear(first) && isYear(second);
  }

  /** Three digits and four, as in 555-1234. */
  private static boolean isPhone(Numeral first, Numeral second, @Nullable Unit unit) {
    return unit == null
        && second.start() == first.end() + 1
        && first.form() == Numeral.Form.PLAIN
        && second.form() == Numeral.Form.PLAIN
        && first.end() - first.start() == 3
        && second.end() - second.start() == 4;
  }

  private static boolean isYear(Numeral number) {
    return number.form() == Numeral.Form.PLAIN
        && number.base().precision() == 4
        && number.base().intValue() / 100 >= 19
        && number.base().intValue() / 100 <= 20;
  }

  private static @Nullable Unit unitOf(Prose text, Numeral second, Prefix prefix, boolean dash) {
    Unit money = prefix.unit(second.end());
    if (money != null) {
      return money;
    }
    Unit measure = UnitReader.measure(text, second.end());
    boolean token = dash && Characters.isLetterOrDigit(text.at(second.end()));
    return measure != null || token || UnitReader.isIdiom(text, second.end())
        ? measure
        : UnitReader.counted(text, second.end(), false);
  }

  private static boolean suits(@Nullable Unit first, @Nullable Unit second) {
    return first == null || (second != null && first.code().equals(bare(first, second)));
  }

  /** The second unit without a rate that only follows it: $5 to $10 a month. */
  private static String bare(Unit first, Unit second) {
    return second.code().startsWith(first.code() + "/") ? first.code() : second.code();
  }

  private static @Nullable Numeral numeral(Prose text, int at, boolean money) {
    char c = text.at(at);
    if (isNumberStart(text, at) || Characters.isNumberSign(c)) {
      return DigitNumerals.at(text, at, money, true);
    }
    Word word = text.wordAt(at);
    return word == null ? null : WordNumerals.at(word);
  }

  private static boolean isMoneySign(char c) {
    return Characters.isLetter(c) || Characters.isCurrency(c);
  }

  private static int digitBehindCurrency(Prose text, int at) {
    int digit = at;
    while (digit - at < 3 && !Characters.isDigit(text.at(digit)) && isMoneySign(text.at(digit))) {
      digit++;
    }
    return Characters.isDigit(text.at(digit)) ? digit : at;
  }

  record Joint(Connector connector, int end) {

    /** The end of an arrow: ->, =>, -->, →; or -1. */
    private static int arrow(Prose text, int start) {
      char c = text.at(start);
      if (c == '→' || c == '⇒' || c == '⟶' || c == '➜' || c == '➔' || c == '⟹') {
        return start + 1;
      }
      int at = start;
      while (at - start < 2 && (text.at(at) == '-' || text.at(at) == '=' || text.at(at) == '–')) {
        at++;
      }
      return at > start && text.at(at) == '>' ? at + 1 : -1;
    }

    static @Nullable Joint at(Prose text, int end) {
      int arrow = arrow(text, Math.max(text.afterGap(end), end));
      if (arrow >= 0) {
        return new Joint(Connector.ARROW, Math.max(text.afterGap(arrow), arrow));
      }
      if (isSuspended(text, end)) {
        return at(text, end + 1);
      }
      if (Characters.isDash(text.at(end))) {
        Word to = text.wordAt(end + 1);
        return to != null && to.is("to") && Characters.isHyphen(text.at(to.end()))
            ? new Joint(Connector.TO, to.end() + 1)
            : new Joint(Connector.DASH, end + 1);
      }
      int next = text.afterGap(end);
      if (next < 0) {
        return null;
      }
      if (Characters.isDash(text.at(next))) {
        int behind = text.afterGap(next + 1);
        return behind < 0 ? null : new Joint(Connector.DASH, behind);
      }
      Word word = text.wordAt(next);
      int behind = word == null ? -1 : text.afterGap(word.end());
      if (word == null || behind < 0) {
        return null;
      }
      return word.is("to")
          ? new Joint(Connector.TO, behind)
          : word.is("and")
              ? new Joint(Connector.AND, behind)
              : word.is("or") ? new Joint(Connector.OR, behind) : null;
    }
  }
}
