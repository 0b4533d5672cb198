package dev.casebook.prose;

import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.Numeral;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Scales;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordNumerals;
import dev.casebook.prose.word.WordSet;
import dev.casebook.unit.UnitWords;
import org.jspecify.annotations.Nullable;

/** Tells by its surroundings whether a number in words is a figure. */
final class WordContext {
  /** Before "one", these make it a pronoun. */
  private static final WordSet BEFORE_PRONOUN = WordSet.named("before-pronoun-one");

  /** Behind "one", these make it a pronoun or a figure of speech. */
  private static final WordSet BEHIND_PRONOUN = WordSet.named("after-pronoun-one");

  /** What is numbered, not counted, when a number follows. */
  private static final WordSet NUMBERED = WordSet.named("numbered-in-words");

  private static final WordSet ALONE_AFTER = WordSet.named("before-pronoun-number");

  private static final WordSet BEHIND_ZERO = WordSet.named("after-name-zero");

  private WordContext() {}

  /** Whether a word that names a number may begin a figure here. */
  static boolean mayBeFigure(Word word) {
    char before = word.text().at(word.start() - 1);
    if (Characters.isHyphen(before) || before == '_' || before == '\'' || before == '’') {
      return false;
    }
    Word previous = word.previous();
    if (previous != null && previous.in(NUMBERED)) {
      return false;
    }
    boolean hyphen = Characters.isHyphen(word.text().at(word.end()));
    Word next = hyphen ? word.text().wordAt(word.end() + 1) : word.next();
    if (isTitle(word, next)) {
      return false;
    }
    if (word.is("zero")) {
      return !hyphen && (next == null || !next.in(BEHIND_ZERO));
    }
    return !word.is("one") || isCount(previous, next, hyphen);
  }

  /** A capital within a sentence, or before another capital, is part of a name. */
  private static boolean isTitle(Word word, @Nullable Word next) {
    if (!word.capitalized()) {
      return false;
    }
    return !word.opensSentence()
        || (next != null
            && next.capitalized()
            && CountedNoun.plural(word.text(), word.end()) == null);
  }

  private static boolean isCount(@Nullable Word previous, @Nullable Word next, boolean hyphen) {
    if (next == null) {
      return false;
    }
    boolean time = Rates.isTime(UnitWords.code(next.string()).orElse("")) && !next.is("day");
    if (!hyphen && previous != null && previous.in(BEFORE_PRONOUN)) {
      return time && previous.is("the");
    }
    if (isPoint(next)) {
      return true;
    }
    if (hyphen || Scales.word(next) != null || Derived.denominator(next) > 2) {
      return true;
    }
    if (next.lower().endsWith("ing") || next.lower().endsWith("ed")) {
      return false;
    }
    if (next.is("day")) {
      return previous != null && (previous.in(Durations.BEFORE) || previous.is("than"));
    }
    Word behind = next.next();
    boolean odds = next.is("in") || next.is("out") || next.is("or") || next.is("to");
    boolean pairs =
        behind != null
            && (behind.is("to") || behind.is("or") || behind.is("at"))
            && isNext(behind.next());
    return (odds || !next.in(BEHIND_PRONOUN)) && !pairs;
  }

  /** Whether decimals follow: one point five. */
  private static boolean isPoint(Word next) {
    Word digit = next.is("point") ? next.next() : null;
    return digit != null && WordNumerals.at(digit) != null;
  }

  private static boolean isNext(@Nullable Word word) {
    return word != null && (word.is("another") || word.is("the") || word.is("a"));
  }

  /** Whether a number in words that counts nothing is a figure all the same. */
  static boolean standsAlone(Prose text, Numeral number) {
    Word before = text.wordBefore(number.start());
    boolean pronoun = before != null && before.in(ALONE_AFTER);
    return !number.isOne() && !pronoun;
  }
}
