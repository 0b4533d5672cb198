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
    return number.atLeast() ? null : from(text, part(text, number, -1));
  }

  /** The duration that begins with one of a unit, as in "an hour and 20 minutes", or null. */
  static @Nullable CompoundDuration from(Word unit) {
    int step = step(UnitWords.code(unit.string()).orElse(""));
    return step < 0 ? null : from(unit.text(), new Part(BigDecimal.ONE, step, unit.end()));
  }

  private static @Nullable CompoundDuration from(Prose text, @Nullable Part start) {
    if (start == null) {
      return null;
    }
    Part part = start;
    BigDecimal value = part.number();
    int first = part.step();
    Part next = following(text, part);
    while (next != null) {
      for (int step = part.step(); step < next.step(); step++) {
        value = value.multiply(BigDecimal.valueOf(STEPS.get(step).next()));
      }
      value = value.add(next.number());
      part = next;
      next = following(text, part);
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
    boolean minutes = word.string().equals("m");
    if (minutes && above < 0 && !Characters.isDigit(text.at(word.end()))) {
      return null;
    }
    int step = minutes ? step("min") : step(UnitWords.code(word.string()).orElse(""));
    return step < 0 ? null : new Part(number.value(), step, word.end());
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
  private static @Nullable Part following(Prose text, Part part) {
    int at = text.at(part.end()) == ',' ? part.end() + 1 : part.end();
    int start = Characters.isDigit(text.at(at)) ? at : text.afterGap(at);
    Word and = start < 0 ? null : text.wordAt(start);
    if (and != null && and.is("and")) {
      start = text.afterGap(and.end());
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
