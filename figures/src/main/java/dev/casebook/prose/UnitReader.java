package dev.casebook.prose;

import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.FunctionWords;
import dev.casebook.prose.word.Nouns;
import dev.casebook.prose.word.Numeral;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordMap;
import dev.casebook.prose.word.WordNumerals;
import dev.casebook.prose.word.WordSet;
import dev.casebook.unit.UnitWords;
import dev.casebook.unit.UnitWords.Meaning;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the unit behind a number: 20 GB, 30-second, 20x, 3 percentage points, 26 case studies. */
final class UnitReader {
  /** Letters that stand for a unit even when a space parts them from their number. */
  private static final Set<String> LONE_LETTERS =
      Set.of("s", "h", "d", "m", "W", "V", "A", "g", "J", "L");

  /** Abbreviations of several units, or of a unit and a scale. */
  private static final WordSet UNSURE = WordSet.named("unsure-units");

  private static final WordSet UNKNOWN = WordSet.named("unknown-units");

  private static final WordMap<String> PHRASES = WordMap.named("unit-phrases");
  private static final int MOST_WORDS = 3;

  /** What a hyphen may tie to a number that counts none of it: 8-wide, 30-odd. */
  private static final WordSet NOT_COUNTED = WordSet.named("not-counted");

  private static final BigDecimal BASIS_POINT = new BigDecimal("0.01");

  /** What a number and a hyphen make the name of something rather than a quantity of it. */
  private static final WordSet IDIOMS = WordSet.named("idioms");

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
      Unit rate = Rates.tied(text, "", end);
      return !rate.code().isEmpty() ? rate : word == null ? null : word(word, true);
    }
    if (isSymbol(c)) {
      return symbolAt(text, end);
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
    char behind = text.at(next + 2);
    if (isCross(text, next) && !Characters.isDigit(behind) && !Character.isUpperCase(behind)) {
      return new Unit("1", next + 1);
    }
    if (isSymbol(text.at(next)) && !Characters.isLetterOrDigit(text.at(next + 1))) {
      return symbolAt(text, next);
    }
    Word word = symbol(text, next);
    return word == null ? null : word(word, false);
  }

  private static boolean isSymbol(char c) {
    return Characters.isCurrency(c) || c == '‰' || c == '℃' || c == '℉' || c == '°';
  }

  /** A unit in one character: 99 €, 90°, 3‰. */
  private static @Nullable Unit symbolAt(Prose text, int at) {
    if (text.at(at) == '°' && Characters.isLetter(text.at(at + 1))) {
      Word degrees = symbol(text, at);
      return degrees == null ? null : word(degrees, true);
    }
    String code = UnitWords.code(text.substring(at, at + 1)).orElse("");
    return code.isEmpty() ? null : Rates.per(text, code, at + 1);
  }

  /** Whether an abbreviation behind a number leaves open what the number measures: 300 K. */
  static boolean isUnsure(Prose text, int end) {
    Word attached = text.wordAt(end);
    Word word = attached == null ? text.wordAfter(end) : attached;
    return word != null && word.in(UNSURE) && !Characters.isDigit(text.at(word.end()));
  }

  /** Whether a word behind a number is a unit of which no code is known: 700 kr, 40 grand. */
  static boolean isUnknown(Prose text, int end) {
    Word word = text.wordAfter(end);
    return word != null && word.in(UNKNOWN);
  }

  /** Whether capitals behind a number are a unit that is not known: 40 TFLOPS, -70 dBm. */
  static boolean isSymbol(Prose text, int end) {
    Word word = text.wordAfter(end);
    if (word == null || word.end() - word.start() < 2) {
      return false;
    }
    boolean capital = false;
    for (int i = word.start() + 1; i < word.end(); i++) {
      capital |= Character.isUpperCase(text.at(i));
    }
    char behind = text.at(word.end());
    boolean raised = (behind == '2' || behind == '3') && UnitWords.code(word.string()).isPresent();
    return raised || (capital && (Characters.isDigit(behind) || endsPhrase(word)));
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
      if (word != null && (FunctionWords.has(word) || word.in(NOT_COUNTED))) {
        return null;
      }
      if (word != null && WordNumerals.at(word) != null) {
        return null;
      }
      if (word != null && word.is("strong")) {
        return new Unit("1", word.end());
      }
      String unit = word == null ? null : Nouns.annotation(Nouns.singular(word));
      return unit == null || word == null ? null : Rates.tied(text, unit, word.end());
    }
    Word first = text.wordAfter(end);
    if (first != null && text.at(first.end()) == '/' && !FunctionWords.has(first)) {
      String noun = Nouns.annotation(Nouns.singular(Word.of(Rates.written(first.lower()))));
      Unit rate = noun == null ? null : Rates.slashTime(text, noun, first.end());
      if (rate != null) {
        return Rates.per(text, rate.code(), rate.end());
      }
      Word below = text.wordAt(first.end() + 1);
      if (noun != null && below != null && Nouns.isPlural(first) && !Nouns.isPlural(below)) {
        Unit per = Rates.per(text, noun, first.end());
        return per.end() > first.end() ? per : null;
      }
    }
    Unit regular = first == null ? null : Rates.regular(first);
    if (regular != null) {
      return regular;
    }
    CountedNoun noun = one ? CountedNoun.singular(text, end) : CountedNoun.plural(text, end);
    if (noun == null && first != null && first.is("of")) {
      noun = CountedNoun.amongOthers(first);
    }
    return noun == null ? null : Rates.per(text, noun.unit(), noun.end());
  }

  /** What is counted behind an index and "of", with all that it is divided by; or null. */
  static @Nullable Unit countedOf(Prose text, int end) {
    Word of = text.wordAfter(end);
    CountedNoun noun = of == null || !of.is("of") ? null : CountedNoun.plural(text, of.end());
    return noun == null ? null : Rates.per(text, noun.unit(), noun.end());
  }

  private static Unit percent(Prose text, int end) {
    Word points = text.wordAfter(end);
    boolean named = points != null && (points.is("points") || points.is("point"));
    return Rates.per(text, "%", named && points != null ? points.end() : end);
  }

  private static @Nullable Unit word(Word word, boolean attached) {
    Prose text = word.text();
    Unit several = phrase(word);
    if (several != null) {
      return several;
    }
    if (word.is("pp")) {
      return new Unit("%", word.end());
    }
    if (word.is("percentage") || word.is("basis")) {
      return points(word, word.is("basis") ? BASIS_POINT : BigDecimal.ONE);
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
      return Rates.per(text, rate, word.end());
    }
    Unit unit = named(word, attached);
    return unit == null ? null : Rates.per(text, unit.code(), unit.end()).times(unit.factor());
  }

  /** The unit that a word behind a number names, without what it is divided by; or null. */
  static @Nullable Unit named(Word word, boolean attached) {
    boolean lone = word.end() - word.start() == 1;
    String symbol = word.string();
    if (lone && !attached && !LONE_LETTERS.contains(symbol)) {
      return null;
    }
    if (symbol.equals("A") && !attached && !endsPhrase(word)) {
      return null;
    }
    Meaning meaning = UnitWords.meaning(symbol).orElse(null);
    return meaning == null ? null : timesTime(word, meaning.code()).times(meaning.factor());
  }

  /** A unit of two or three words: Canadian dollars, kilowatt hours; or null. */
  private static @Nullable Unit phrase(Word first) {
    Word last = first.next();
    for (int words = 2; words <= MOST_WORDS && last != null; words++) {
      String code = PHRASES.get(new Word(first.text(), first.start(), last.end()));
      if (code != null) {
        return Rates.per(first.text(), code, last.end());
      }
      last = last.next();
    }
    return null;
  }

  /**
   * Whether a capital is a unit rather than an article: nothing that it could belong to follows.
   */
  private static boolean endsPhrase(Word letter) {
    char behind = letter.text().at(letter.end());
    Word next = letter.next();
    boolean joined = behind == '/' || behind == '&' || Characters.isDash(behind);
    return !joined && (next == null || FunctionWords.has(next));
  }

  /** A unit, or its product with a unit of time: GB-hours. */
  static Unit timesTime(Word unit, String code) {
    Prose text = unit.text();
    Word time = Characters.isHyphen(text.at(unit.end())) ? text.wordAt(unit.end() + 1) : null;
    String second = time == null ? "" : UnitWords.code(time.string()).orElse("");
    return time != null && Rates.isCalendarTime(second) && !Rates.isTime(code)
        ? new Unit(code + "." + second, time.end())
        : new Unit(code, unit.end());
  }

  private static @Nullable Unit points(Word kind, BigDecimal factor) {
    Word points = Word.following(kind.text(), kind.end());
    boolean named = points != null && (points.is("points") || points.is("point"));
    return named && points != null ? new Unit("%", points.end()).times(factor) : null;
  }

  /** The letters at an index, with a degree sign before them, not followed by a digit. */
  private static @Nullable Word symbol(Prose text, int start) {
    int first = text.at(start) == '°' ? start + 1 : start;
    Word word = text.wordAt(first);
    if (word == null
        || Characters.isDigit(text.at(word.end()))
        || Characters.isCurrency(text.at(word.end()))) {
      return null;
    }
    boolean raised = text.at(word.end()) == '²' || text.at(word.end()) == '³';
    return new Word(text, start, raised ? word.end() + 1 : word.end());
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
   * @param factor how many of the unit one is: 10 years in a decade, a half in "every 2 seconds"
   */
  record Unit(String code, int end, BigDecimal factor) {
    Unit(String code, int end) {
      this(code, end, BigDecimal.ONE);
    }

    Unit times(BigDecimal more) {
      return more.compareTo(BigDecimal.ONE) == 0
          ? this
          : new Unit(code, end, factor.multiply(more));
    }

    /** A number of what was read, in the unit of the code. */
    BigDecimal of(BigDecimal number) {
      return factor.compareTo(BigDecimal.ONE) == 0 ? number : Numeral.scaled(number, factor);
    }
  }
}
