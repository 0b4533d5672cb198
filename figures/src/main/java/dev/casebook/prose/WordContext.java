package dev.casebook.prose;

import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.Numeral;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Scales;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells by its surroundings whether a number in words is a figure. */
final class WordContext {
  /** Before "one", these make it a pronoun. */
  private static final WordSet BEFORE_PRONOUN =
      WordSet.of(
          "no",
          "any",
          "every",
          "this",
          "that",
          "the",
          "which",
          "each",
          "another",
          "last",
          "next",
          "square",
          "new",
          "old",
          "good",
          "a",
          "such",
          "what",
          "right",
          "first",
          "previous",
          "other");

  /** Behind "one", these make it a pronoun or a figure of speech. */
  private static final WordSet BEHIND_PRONOUN =
      WordSet.of(
          "another",
          "of",
          "such",
          "more",
          "can",
          "could",
          "should",
          "must",
          "may",
          "would",
          "point",
          "way",
          "thing",
          "reason",
          "example",
          "exception",
          "hand",
          "side",
          "end",
          "final",
          "last",
          "word",
          "kind",
          "sort",
          "time",
          "another's",
          "day",
          "step",
          "might",
          "will",
          "needs");

  /** What is numbered, not counted, when a number follows. */
  private static final WordSet NUMBERED =
      WordSet.of(
          "day",
          "phase",
          "step",
          "level",
          "tier",
          "version",
          "part",
          "chapter",
          "number",
          "square",
          "stage",
          "section",
          "act",
          "layer",
          "option",
          "year",
          "week",
          "priority",
          "plan",
          "rule",
          "ground",
          "patient",
          "formula",
          "zone",
          "round",
          "generation",
          "volume");

  private static final WordSet ALONE_AFTER =
      WordSet.of(
          "the", "these", "those", "all", "other", "first", "last", "any", "which", "its", "our",
          "their", "both", "latter");

  private static final WordSet BEHIND_ZERO =
      WordSet.of("trust", "day", "days", "knowledge", "in", "shot", "out", "sum");

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
    if (next == null || (!hyphen && previous != null && previous.in(BEFORE_PRONOUN))) {
      return false;
    }
    if (hyphen || Scales.word(next) != null || Derived.denominator(next) > 2) {
      return true;
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
