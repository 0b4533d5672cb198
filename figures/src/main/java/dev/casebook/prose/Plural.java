package dev.casebook.prose;

import dev.casebook.prose.word.Numeral;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordSet;
import java.math.BigDecimal;
import java.math.BigInteger;

/** What an s right behind digits says. */
enum Plural {
  /** It stands for seconds: 30s. */
  SECONDS,
  /** Responses of a status: returned 503s. */
  STATUSES,
  /** At least so many: 1000s of errors. */
  MANY,
  /** Seconds or a plural: a spike of 503s. */
  UNKNOWN;

  private static final WordSet STATUS_WORDS = WordSet.named("status-words");
  private static final WordSet BEFORE_STATUSES = WordSet.named("before-statuses");

  static Plural of(Prose text, Numeral number, Prefix prefix) {
    if (number.form() != Numeral.Form.PLAIN || prefix.start() != number.start()) {
      return SECONDS;
    }
    Word of = text.wordAfter(number.end() + 1);
    if (of != null && of.is("of") && isPowerOfTen(number.value())) {
      return UnitReader.countedOf(text, number.end() + 1) == null ? SECONDS : MANY;
    }
    if (!LabelContext.isError(text, number.start(), number.end())) {
      return SECONDS;
    }
    Word before = text.wordBefore(number.start());
    if (before == null) {
      return UNKNOWN;
    }
    return before.in(STATUS_WORDS) || before.in(BEFORE_STATUSES)
        ? STATUSES
        : before.in(Durations.BEFORE) ? SECONDS : UNKNOWN;
  }

  private static boolean isPowerOfTen(BigDecimal number) {
    return number.compareTo(BigDecimal.ONE) > 0
        && number.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
  }
}
