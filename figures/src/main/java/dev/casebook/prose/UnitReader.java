package dev.casebook.prose;

import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.Nouns;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordSet;
import dev.casebook.unit.UnitWords;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the unit behind a number: 20 GB, 30-second, 20x, 3 percentage points, 26 case studies. */
final class UnitReader {
  /** Letters that stand for a unit even when a space parts them from their number. */
  private static final Set<String> LONE_LETTERS = Set.of("s", "h", "d", "m", "W", "V", "g", "J");

  /** What a number and a hyphen make the name of something rather than a quantity of it. */
  private static final WordSet IDIOMS =
      WordSet.of(
          "way",
          "phase",
          "off",
          "time",
          "click",
          "on",
          "size",
          "step",
          "pizza",
          "eyes",
          "eyed",
          "stop",
          "liner",
          "trust",
          "copy",
          "shot",
          "knowledge",
          "sided",
          "dimensional",
          "party",
          "star",
          "factor",
          "letter",
          "tier",
          "tiered",
          "figure",
          "to",
          "by",
          "person's",
          "pass",
          "touch",
          "pager",
          "handed",
          "d");

  private UnitReader() {}

  /** A unit of measure, a percentage or a factor behind a number, or null. */
  static @Nullable Unit measure(Prose text, int end) {
    char c = text.at(end);
    if (c == '%') {
      return percent(text, end + 1);
    }
    if (c == '/') {
      return Rates.slash(text, "", end);
    }
    if (isCross(text, end)) {
      return new Unit("1", end + 1);
    }
    if (Characters.isHyphen(c)) {
      Word word = text.wordAt(end + 1);
      return word == null ? null : word(word, true);
    }
    Word attached = symbol(text, end);
    if (attached != null) {
      return word(attached, true);
    }
    int next = text.afterGap(end);
    if (next < 0) {
      return null;
    }
    if (text.at(next) == '%') {
      return percent(text, next + 1);
    }
    if (isCross(text, next) && !Characters.isDigit(text.at(next + 2))) {
      return new Unit("1", next + 1);
    }
    Word word = symbol(text, next);
    return word == null ? null : word(word, false);
  }

  /** Whether a hyphen and a word behind a number make the name of something. */
  static boolean isIdiom(Prose text, int end) {
    if (!Characters.isHyphen(text.at(end))) {
      return false;
    }
    Word word = text.wordAt(end + 1);
    return word == null || word.in(IDIOMS);
  }

  /** What a number counts: a noun behind it or tied to it by a hyphen; null if there is none. */
  static @Nullable Unit counted(Prose text, int end, boolean one) {
    if (Characters.isHyphen(text.at(end))) {
      Word word = text.wordAt(end + 1);
      String unit = word == null ? null : Nouns.annotation(Nouns.singular(word));
      return unit == null || word == null ? null : new Unit(unit, word.end());
    }
    Word first = text.wordAfter(end);
    if (first != null && text.at(first.end()) == '/') {
      String noun = Nouns.annotation(Nouns.singular(Word.of(Rates.written(first.lower()))));
      Unit rate = noun == null ? null : Rates.slashTime(text, noun, first.end());
      if (rate != null) {
        return rate;
      }
    }
    CountedNoun noun = one ? CountedNoun.singular(text, end) : CountedNoun.plural(text, end);
    return noun == null ? null : Rates.per(text, noun.unit(), noun.end());
  }

  private static Unit percent(Prose text, int end) {
    Word points = text.wordAfter(end);
    boolean named = points != null && (points.is("points") || points.is("point"));
    return Rates.per(text, "%", named && points != null ? points.end() : end);
  }

  private static @Nullable Unit word(Word word, boolean attached) {
    Prose text = word.text();
    if (word.is("percentage") || word.is("pp")) {
      return word.is("pp") ? new Unit("%", word.end()) : percentagePoints(word);
    }
    Word next = word.next();
    if (word.is("per") && next != null && next.is("cent")) {
      return percent(text, next.end());
    }
    if (word.is("percent")) {
      return percent(text, word.end());
    }
    if (word.is("times")) {
      Unit rate = Rates.per(text, "", word.end());
      return rate.code().isEmpty() ? new Unit("1", word.end()) : rate;
    }
    if (word.is("fold")) {
      return new Unit("1", word.end());
    }
    String rate = Rates.known(word);
    if (rate != null) {
      return new Unit(rate, word.end());
    }
    boolean lone = word.end() - word.start() == 1;
    String symbol = word.string();
    if (lone && !attached && !LONE_LETTERS.contains(symbol)) {
      return null;
    }
    return UnitWords.code(symbol).map(code -> Rates.per(text, code, word.end())).orElse(null);
  }

  private static @Nullable Unit percentagePoints(Word percentage) {
    Word points = percentage.next();
    boolean named = points != null && (points.is("points") || points.is("point"));
    return named && points != null ? new Unit("%", points.end()) : null;
  }

  /** The letters at an index, with a degree sign before them, not followed by a digit. */
  private static @Nullable Word symbol(Prose text, int start) {
    int first = text.at(start) == '°' ? start + 1 : start;
    Word word = text.wordAt(first);
    boolean whole = word != null && !Characters.isDigit(text.at(word.end()));
    return whole && word != null ? new Word(text, start, word.end()) : null;
  }

  private static boolean isCross(Prose text, int index) {
    char c = text.at(index);
    return c == '×' || ((c == 'x' || c == 'X') && !Characters.isLetterOrDigit(text.at(index + 1)));
  }

  /**
   * A unit that was read.
   *
   * @param code a UCUM or ISO 4217 code
   * @param end the index behind it
   */
  record Unit(String code, int end) {}
}
