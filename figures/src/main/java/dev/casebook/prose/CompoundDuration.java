package dev.casebook.prose;

import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.DigitNumerals;
import dev.casebook.prose.word.Numeral;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordNumerals;
import dev.casebook.unit.UnitWords;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duration in several units: 9 hours and 48 minutes, 2h 40m, 1 year 3 months.
 *
 * @param value how long it is, in its smallest unit
 * @param unit the code of that unit
 * @param end the index behind it
 */
record CompoundDuration(BigDecimal value, String unit, int end) {
  /** Units that are a whole number of the next one. */
  private static final List<Step> STEPS =
      List.of(
          new Step("a", 12, true),
          new Step("mo", 1, false),
          new Step("wk", 7, true),
          new Step("d", 24, true),
          new Step("h", 60, true),
          new Step("min", 60, true),
          new Step("s", 1000, true),
          new Step("ms", 1000, true),
          new Step("us", 1000, true),
          new Step("ns", 1, false));

  /** A unit, how many of the next one it has, and whether one follows. */
  private record Step(String code, int next, boolean divides) {}

  /** A number with a unit of time, the unit by its index. */
  private record Part(BigDecimal number, int step, int end) {}

  /** The duration that begins with a number, or null if it has fewer than two parts. */
  static @Nullable CompoundDuration from(Prose text, Numeral number) {
    return number.atLeast() ? null : from(text, part(text, number, -1), true);
  }

  /** The same where an "and" parts two durations: between 1 hour 30 minutes and 2 hours. */
  static @Nullable CompoundDuration withoutAnd(Prose text, Numeral number) {
    return number.atLeast() ? null : from(text, part(text, number, -1), false);
  }

  /** The duration that begins with one of a unit, as in "an hour and 20 minutes", or null. */
  static @Nullable CompoundDuration from(Word unit) {
    int step = step(UnitWords.code(unit.string()).orElse(""));
    return step < 0 ? null : from(unit.text(), new Part(BigDecimal.ONE, step, unit.end()), true);
  }

  private static @Nullable CompoundDuration from(Prose text, @Nullable Part start, boolean and) {
    if (start == null) {
      return null;
    }
    Part part = start;
    BigDecimal value = part.number();
    int first = part.step();
    Part next = following(text, part, and);
    while (next != null) {
      for (int step = part.step(); step < next.step(); step++) {
        value = value.multiply(BigDecimal.valueOf(STEPS.get(step).next()));
      }
      value = value.add(next.number());
      part = next;
      next = following(text, part, and);
    }
    return part.step() == first
        ? null
        : new CompoundDuration(value, STEPS.get(part.step()).code(), part.end());
  }

  private static @Nullable Part part(Prose text, Numeral number, int above) {
    Word unit = Word.following(text, number.end());
    Word attached = text.wordAt(number.end());
    Word word = attached == null ? unit : attached;
    if (word == null) {
      return null;
    }
    if (word.string().equals("m") && above < 0 && !goesOnInSeconds(text, word.end())) {
      return null;
    }
    int step = step(code(word, attached != null));
    return step < 0 ? null : new Part(number.value(), step, word.end());
  }

  /** Whether digits and an s follow, behind which an m is minutes: 1m30s, 1m 30s. */
  private static boolean goesOnInSeconds(Prose text, int end) {
    if (Characters.isDigit(text.at(end))) {
      return true;
    }
    int start = text.at(end) == ' ' ? end + 1 : end;
    Word letter = text.wordAt(DigitNumerals.digitsEnd(text, start));
    return start > end && letter != null && letter.string().equals("s");
  }

  /** The code of a unit, where the letters of a duration are known for what they are. */
  private static String code(Word unit, boolean attached) {
    return switch (unit.string()) {
      case "m" -> "min";
      case "w" -> attached ? "wk" : "";
      case "y" -> attached ? "a" : "";
      default -> UnitWords.code(unit.string()).orElse("");
    };
  }

  private static int step(String code) {
    for (int i = 0; i < STEPS.size(); i++) {
      if (STEPS.get(i).code().equals(code)) {
        return i;
      }
    }
    return -1;
  }

  /** The next, smaller part behind a part, or null. */
  private static @Nullable Part following(Prose text, Part part, boolean joined) {
    int at = text.at(part.end()) == ',' ? part.end() + 1 : part.end();
    int start = Characters.isDigit(text.at(at)) ? at : afterGap(text, at);
    Word and = start < 0 ? null : text.wordAt(start);
    if (and != null && joined && and.is("and")) {
      start = afterGap(text, and.end());
    }
    if (start < 0) {
      return null;
    }
    Word word = text.wordAt(start);
    Numeral number =
        Characters.isDigit(text.at(start))
            ? DigitNumerals.at(text, start, false, false)
            : word == null ? null : WordNumerals.at(word);
    Part next = number == null ? null : part(text, number, part.step());
    boolean smaller =
        next != null
            && next.step() > part.step()
            && divides(part.step(), next.step())
            && next.number().compareTo(most(part.step(), next.step())) < 0;
    return smaller ? next : null;
  }

  /** The index behind a gap or a hyphen, or -1: 1-hour-and-20-minute. */
  private static int afterGap(Prose text, int at) {
    return Characters.isHyphen(text.at(at)) ? at + 1 : text.afterGap(at);
  }

  private static boolean divides(int larger, int smaller) {
    for (Step step : STEPS.subList(larger, smaller)) {
      if (!step.divides()) {
        return false;
      }
    }
    return true;
  }

  /** How many of a smaller unit are one of a larger one. */
  private static BigDecimal most(int larger, int smaller) {
    BigDecimal most = BigDecimal.ONE;
    for (Step step : STEPS.subList(larger, smaller)) {
      most = most.multiply(BigDecimal.valueOf(step.next()));
    }
    return most;
  }
}
