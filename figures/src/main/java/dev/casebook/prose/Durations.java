package dev.casebook.prose;

import dev.casebook.prose.UnitReader.Unit;
import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.FunctionWords;
import dev.casebook.prose.word.Numeral;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordNumerals;
import dev.casebook.prose.word.WordSet;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tells whether a unit without a number is a magnitude: within an hour, months of work. */
final class Durations {
  /** What stands before an hour that is measured. */
  static final WordSet BEFORE = WordSet.named("before-one-unit");

  /** What stands before days that are not counted. */
  private static final WordSet NOT_MEASURED = WordSet.named("before-units-not-measured");

  private static final WordSet MEASURED_IN = WordSet.named("measured-in");

  private static final WordSet BEFORE_MINUTES = WordSet.named("before-minutes");
  private static final WordSet AFTER_MINUTES = WordSet.named("after-minutes");

  private Durations() {}

  /** The article of a unit that stands for one of it, or null. */
  static @Nullable Word article(Word unit) {
    Word article = unit.previous();
    if (article == null || !(article.is("a") || article.is("an"))) {
      return null;
    }
    if (WordNumerals.partBehind(unit.text(), unit.end()) != null || orMore(unit) != null) {
      return article;
    }
    Word before = article.previous();
    boolean era = unit.is("decade") || unit.is("century");
    if (!era && (before == null || !(before.in(BEFORE) || before.is("than")))) {
      return null;
    }
    return unit.is("second") && !endsPhrase(unit) ? null : article;
  }

  /** The second number of "a week or two", or null. */
  static @Nullable Numeral orMore(Word unit) {
    Word or = unit.next();
    Word number = or == null || !or.is("or") ? null : or.next();
    Numeral second = number == null ? null : WordNumerals.at(number);
    boolean alone =
        second != null
            && second.value().compareTo(BigDecimal.ONE) > 0
            && CountedNoun.plural(unit.text(), second.end()) == null
            && UnitReader.measure(unit.text(), second.end()) == null;
    return alone ? second : null;
  }

  private static boolean endsPhrase(Word word) {
    Word next = word.next();
    return next == null
        ? !Characters.isHyphen(word.text().at(word.end()))
        : FunctionWords.has(next);
  }

  /**
   * The unit that is meant behind a number: an m may be minutes or meters.
   *
   * @return the unit, or null if it is not sure
   */
  static @Nullable Unit meant(Prose text, int start, int numberEnd, Unit unit) {
    boolean open = unit.code().equals("m") && text.at(unit.end() - 1) == 'm';
    boolean minutesPer = unit.code().startsWith("m/") && !unit.code().equals("m/s");
    if (minutesPer && text.at(numberEnd) == 'm') {
      return null;
    }
    if (!open || unit.end() - numberEnd > 2) {
      return unit;
    }
    Word before = text.wordBefore(start);
    Word last = before != null && before.is("of") ? before.previous() : before;
    Word after = text.wordAfter(unit.end());
    if ((last != null && last.in(BEFORE_MINUTES)) || (after != null && after.in(AFTER_MINUTES))) {
      return new Unit("min", unit.end());
    }
    return unit.end() - numberEnd == 1 ? null : unit;
  }

  /** Whether units without a number stand for a magnitude. */
  static boolean isMagnitude(Word units) {
    char before = units.text().at(units.start() - 1);
    if (Characters.isHyphen(before) || (units.capitalized() && !units.opensSentence())) {
      return false;
    }
    Word previous = units.previous();
    if (previous == null) {
      return !Characters.isSpace(before) || !Characters.isDigit(units.text().at(units.start() - 2));
    }
    if (Characters.isHyphen(units.text().at(previous.start() - 1))) {
      return false;
    }
    Word first = previous.is("in") ? previous.previous() : null;
    return !previous.in(NOT_MEASURED) && (first == null || !first.in(MEASURED_IN));
  }
}
