package dev.casebook.prose;

import dev.casebook.prose.Mention.Label.Kind;
import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.DigitNumerals;
import dev.casebook.prose.word.FunctionWords;
import dev.casebook.prose.word.Nouns;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells by its surroundings whether a number measures nothing. */
final class LabelContext {
  /** What is numbered rather than counted when its name stands before the number. */
  private static final WordSet NUMBERED = WordSet.named("numbered");

  /** What stands before a number at the start of a sentence without naming it. */
  private static final WordSet OPENERS = WordSet.named("not-names-before-number");

  private static final WordSet SUBJECTS = WordSet.named("subjects");

  private static final WordSet ABBREVIATIONS = WordSet.named("abbreviations");
  private static final WordSet EXITS = WordSet.named("exits");
  private static final WordSet STATUS_WORDS = WordSet.named("status-words");
  private static final WordSet STATUS_NAMES = WordSet.named("status-names");
  private static final WordSet STATUS_OPENINGS = WordSet.named("status-openings");

  private static final WordSet RANKS = WordSet.named("ranks");
  private static final WordSet RELEASES = WordSet.named("releases");
  private static final WordSet PICTURES = WordSet.named("pictures");

  private static final int STATUS_DIGITS = 3;

  private LabelContext() {}

  /** Whether 2K, 4K or 8K names the size of a picture. */
  static boolean isPicture(Prose text, int start, int end) {
    boolean known = end - start == 2 && text.at(start + 1) == 'K';
    Word after = known ? text.wordAfter(end) : null;
    return after != null && after.in(PICTURES);
  }

  /** What a number of digits is part of, or null if it may be a figure. */
  static @Nullable Kind of(Prose text, int start, int end, boolean plain) {
    char mark = text.at(start - 1) == ' ' ? text.at(start - 2) : text.at(start - 1);
    if (text.at(start - 1) == '#' || mark == '§') {
      return Kind.NAME;
    }
    if (plain && Calendar.isPartOfDate(text, start, end)) {
      return Kind.DATE;
    }
    if (plain && isStatus(text, start, end)) {
      return Kind.STATUS_CODE;
    }
    Word after = text.wordAfter(end);
    if (after != null && after.in(RANKS)) {
      return Kind.NAME;
    }
    if (!plain && after != null && after.in(RELEASES)) {
      return Kind.VERSION;
    }
    Word before = text.wordBefore(start);
    if (before == null) {
      return isAbbreviated(text, start) ? Kind.NAME : null;
    }
    if (isVerb(before, after)) {
      return null;
    }
    if (before.is("version") || before.is("versions") || before.is("release") || before.is("v")) {
      return Kind.VERSION;
    }
    if (before.in(NUMBERED)) {
      return Kind.NAME;
    }
    char first = text.at(before.start() - 1);
    boolean dotted = first == '.' && Characters.isLetter(text.at(before.start() - 2));
    if (Characters.isDigit(first) || dotted) {
      return Kind.NAME;
    }
    return before.hasCapital() && isName(before) ? plain ? Kind.NAME : Kind.VERSION : null;
  }

  /** Whether what may name a number is a verb: we page 3 engineers. */
  private static boolean isVerb(Word word, @Nullable Word after) {
    Word subject = Nouns.counts(after) ? word.previous() : null;
    return subject != null && !word.hasCapital() && subject.in(SUBJECTS);
  }

  /** Whether a name that is cut short stands before a number: No. 5, Fig. 2. */
  private static boolean isAbbreviated(Prose text, int start) {
    boolean point = text.at(start - 1) == ' ' && text.at(start - 2) == '.';
    Word word = point ? text.wordEndingAt(start - 2) : null;
    return word != null && word.in(ABBREVIATIONS) && (!word.is("no") || word.capitalized());
  }

  private static boolean isName(Word word) {
    if (!word.opensSentence()) {
      return !isRelation(word);
    }
    String lower = word.lower();
    return !word.in(OPENERS) && !lower.endsWith("ing") && !lower.endsWith("ly");
  }

  /** Words of a heading in capitals that do not name what follows. */
  private static boolean isRelation(Word word) {
    return word.is("the") || word.in(OPENERS);
  }

  private static boolean isStatus(Prose text, int start, int end) {
    Word before = text.wordBefore(start);
    Word after = text.wordAfter(end);
    boolean exit = before != null && isExit(before);
    if (exit && UnitReader.counted(text, end, text.startsWith("1", start)) == null) {
      return true;
    }
    if (!isStatusNumber(text, start, end)) {
      return false;
    }
    boolean article = before != null && (before.is("a") || before.is("an"));
    boolean alone =
        !Characters.isHyphen(text.at(end)) && (after == null || FunctionWords.has(after));
    if (article && alone && isError(text, start, end)) {
      return true;
    }
    if (after != null && isStatusName(text, start, after)) {
      return true;
    }
    if (isError(text, start, end) && isBeforeStatus(text, after)) {
      return true;
    }
    return before != null && before.in(STATUS_WORDS) && !Nouns.counts(after);
  }

  /** Whether what is before a number makes it the code that a program ends with. */
  private static boolean isExit(Word before) {
    Word verb = before.is("with") ? before.previous() : before;
    return verb != null && verb.in(EXITS);
  }

  private static boolean isStatusNumber(Prose text, int start, int end) {
    return end - start == STATUS_DIGITS && text.at(start) >= '1' && text.at(start) <= '5';
  }

  /** Whether three digits are the status of a response that went wrong: 404, 503. */
  static boolean isError(Prose text, int start, int end) {
    char second = text.at(start + 1);
    return isStatusNumber(text, start, end)
        && ((text.at(start) == '4' && second <= '2') || text.startsWith("50", start));
  }

  /** Whether the status of another response follows: the 502 of 502 and 504 errors. */
  private static boolean isBeforeStatus(Prose text, @Nullable Word and) {
    int start = and == null || !(and.is("and") || and.is("or")) ? -1 : text.afterGap(and.end());
    Word after = start < 0 ? null : text.wordAfter(start + STATUS_DIGITS);
    return after != null
        && isError(text, start, DigitNumerals.digitsEnd(text, start))
        && isStatusName(text, start, after);
  }

  private static boolean isStatusName(Prose text, int start, Word after) {
    if (after.in(STATUS_NAMES)) {
      boolean known = text.at(start + 1) == '0' || text.at(start + 1) <= '2';
      Word next = after.next();
      boolean rate = next != null && (next.is("per") || next.is("a") || next.is("in"));
      return known && !rate && text.at(after.end()) != '/';
    }
    return after.capitalized() && after.in(STATUS_OPENINGS);
  }
}
