package dev.casebook.prose;

import dev.casebook.prose.word.FunctionWords;
import dev.casebook.prose.word.Numeral;
import dev.casebook.prose.word.OpeningWord;
import dev.casebook.prose.word.OpeningWords;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordNumerals;
import dev.casebook.prose.word.WordSet;
import java.math.BigDecimal;
import java.math.BigInteger;

/** What an s right behind digits says. */
enum Plural {
  /** It stands for seconds: 30s. */
  SECONDS,
  /** Responses of a status: returned 503s. */
  STATUSES,
  /** Seconds or a plural: a spike of 503s, 1000s of errors. */
  UNKNOWN;

  private static final WordSet STATUS_WORDS = WordSet.named("status-words");
  private static final WordSet BEFORE_STATUSES = WordSet.named("before-statuses");

  static Plural of(Prose text, Numeral number, Prefix prefix) {
    if (number.form() != Numeral.Form.PLAIN || prefix.start() != number.start()) {
      return SECONDS;
    }
    Word of = text.wordAfter(number.end() + 1);
    if (of != null && of.is("of") && isPowerOfTen(number.value())) {
      Word many = of.next();
      if (many != null && OpeningWords.of(many) instanceof OpeningWord.Scales) {
        return UNKNOWN;
      }
      return UnitReader.countedOf(text, number.end() + 1) == null ? SECONDS : UNKNOWN;
    }
    if (isDecade(text, number) || isNines(text, number)) {
      return UNKNOWN;
    }
    if (!LabelContext.isError(text, number.start(), number.end())) {
      return SECONDS;
    }
    Word before = text.wordBefore(number.start());
    if (before == null) {
      return UNKNOWN;
    }
    boolean time = before.in(Durations.BEFORE) && !before.is("in");
    return before.in(STATUS_WORDS) || before.in(BEFORE_STATUSES)
        ? STATUSES
        : time ? SECONDS : UNKNOWN;
  }

  /** Whether an availability is meant: four 9s. */
  private static boolean isNines(Prose text, Numeral number) {
    Word count = text.wordBefore(number.start());
    return number.value().compareTo(BigDecimal.valueOf(9)) == 0
        && count != null
        && WordNumerals.at(count) != null;
  }

  /** Whether the s may make years of a number: the 80s. */
  private static boolean isDecade(Prose text, Numeral number) {
    Word before = text.wordBefore(number.start());
    Word after = text.wordAfter(number.end() + 1);
    return number.end() - number.start() == 2
        && text.at(number.end() - 1) == '0'
        && before != null
        && before.is("the")
        && (after == null || FunctionWords.has(after));
  }

  private static boolean isPowerOfTen(BigDecimal number) {
    return number.compareTo(BigDecimal.ONE) > 0
        && number.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
  }
}
