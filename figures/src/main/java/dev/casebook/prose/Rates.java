package dev.casebook.prose;

import dev.casebook.prose.UnitReader.Unit;
import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.DigitNumerals;
import dev.casebook.prose.word.FunctionWords;
import dev.casebook.prose.word.Nouns;
import dev.casebook.prose.word.Numeral;
import dev.casebook.prose.word.OpeningWord;
import dev.casebook.prose.word.OpeningWords;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Scales;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordMap;
import dev.casebook.prose.word.WordNumerals;
import dev.casebook.prose.word.WordSet;
import dev.casebook.unit.UnitWords;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a unit is divided by: per second, /month, a day, each week. */
final class Rates {
  private static final WordMap<String> KNOWN = WordMap.named("rates");

  private static final WordMap<String> ADVERBS = WordMap.named("rate-adverbs");

  /** Those who are counted by the time in which they come, and are no more in a longer time. */
  private static final WordSet PEOPLE = WordSet.named("people");

  /** What is only a part of what a "per" divides by: per half hour. */
  private static final WordSet REST = WordSet.named("rest-of-per");

  private static final WordSet POINTS_IN_TIME = WordSet.named("points-in-time");
  private static final int MOST_DIGITS = 20;
  private static final Set<String> TIMES = Set.of("s", "min", "h", "d", "wk", "mo", "a");

  private static final WordMap<String> SHORT_NOUNS = WordMap.named("short-nouns");

  private Rates() {}

  static boolean isTime(String unit) {
    return TIMES.contains(unit) || unit.equals("ms") || unit.equals("us") || unit.equals("ns");
  }

  static boolean isAdverb(@Nullable Word word) {
    return word != null && ADVERBS.get(word) != null;
  }

  static boolean isCalendarTime(String unit) {
    return TIMES.contains(unit);
  }

  /** The unit that an abbreviation of a rate stands for, or null. */
  static @Nullable String known(Word word) {
    return KNOWN.get(word);
  }

  /** A unit with all that it is divided by. */
  static Unit per(Prose text, String unit, int end) {
    Unit once = once(text, unit, end);
    return once.end() == end ? once : once(text, once.code(), once.end()).times(once.factor());
  }

  /** A unit and what hyphens tie it to: 5-per-minute, $400-a-month. */
  static Unit tied(Prose text, String unit, int end) {
    Unit none = new Unit(unit, end);
    Word per = Characters.isHyphen(text.at(end)) ? text.wordAt(end + 1) : null;
    if (per == null
        || !(per.is("per") || per.is("a") || per.is("an"))
        || !Characters.isHyphen(text.at(per.end()))) {
      return none;
    }
    Word below = text.wordAt(per.end() + 1);
    return below == null ? none : divided(none, below, per.is("per") && !unit.isEmpty());
  }

  /** Whether a "per" stands behind an index of which it is not known what it divides by. */
  static boolean goesOn(Prose text, int end) {
    Word per = text.wordAfter(end);
    int start = per == null || !per.is("per") ? -1 : text.afterGap(per.end());
    Word below = start < 0 ? null : text.wordAt(start);
    return start >= 0
        && (Characters.isDigit(text.at(start))
            || (below != null && (below.in(REST) || Scales.letter(below) != null)));
  }

  /** What is counted behind an adverb: {build}/d in "daily builds", {user} in "daily users". */
  static @Nullable Unit regular(Word adverb) {
    String time = ADVERBS.get(adverb);
    CountedNoun noun = time == null ? null : CountedNoun.plural(adverb.text(), adverb.end());
    if (noun == null) {
      return null;
    }
    Word counted = adverb.text().wordEndingAt(noun.end());
    boolean same = counted != null && counted.in(PEOPLE);
    return new Unit(same ? noun.unit() : noun.unit() + "/" + time, noun.end());
  }

  /** A unit behind a slash: 500/s. */
  static @Nullable Unit slash(Prose text, String unit, int end) {
    Unit rate = once(text, unit, end);
    return rate.end() == end ? null : rate;
  }

  /** A unit behind which a slash and a unit of time stand: req/s. */
  static @Nullable Unit slashTime(Prose text, String unit, int end) {
    Word below = text.wordAt(end + 1);
    Unit rate = below == null ? null : divided(new Unit(unit, end), below, false);
    return rate == null || rate.end() == end ? null : rate;
  }

  private static Unit once(Prose text, String unit, int end) {
    Unit none = new Unit(unit, end);
    if (Characters.isHyphen(text.at(end)) && !unit.isEmpty()) {
      return tied(text, unit, end);
    }
    if (text.at(end) == '/') {
      Unit several = unit.isEmpty() ? null : perSeveral(text, none, end + 1, true);
      if (several != null
          && !isTime(unit)
          && isCountOrTime(several.code().substring(unit.length() + 1))) {
        return several;
      }
      Word below = text.wordAt(end + 1);
      return below == null ? none : divided(none, below, true);
    }
    Word word = text.wordAfter(end);
    if (word == null) {
      boolean apart = text.startsWith(" / ", end);
      Word time = apart ? text.wordAt(end + 3) : null;
      return time == null ? none : divided(none, time, false);
    }
    String adverb = ADVERBS.get(word);
    if (adverb != null) {
      Word thing = word.next();
      boolean whose = thing != null && !FunctionWords.has(thing);
      return unit.contains("/") || (unit.equals("%") && whose)
          ? none
          : new Unit(unit + "/" + adverb, word.end());
    }
    boolean per = word.is("per");
    if (per || word.is("every") || word.is("each")) {
      Unit several = perSeveral(text, none, text.afterGap(word.end()), per);
      if (several != null) {
        return several;
      }
    }
    Word below = word.next();
    if (below == null) {
      return none;
    }
    if (per) {
      return divided(none, below, true);
    }
    boolean article = word.is("a") || word.is("an");
    boolean each = article || word.is("each") || word.is("every");
    Word next = below.next();
    boolean point = article && next != null && next.in(POINTS_IN_TIME);
    return each && !point ? divided(none, below, false) : none;
  }

  /** A unit per so many of another: every 2 seconds, per 1,000 requests; null if it is none. */
  private static @Nullable Unit perSeveral(Prose text, Unit unit, int start, boolean anything) {
    Numeral number = start < 0 ? null : many(text, start);
    if (number == null) {
      return null;
    }
    Unit below = undivided(text, number.end(), anything);
    boolean time = below != null && isTime(below.code());
    if (below == null
        || !(time || anything)
        || !canDivide(below.code())
        || unit.code().contains("/")) {
      return null;
    }
    BigDecimal many = below.of(number.value()).stripTrailingZeros();
    BigDecimal each =
        many.scale() > 0 || many.precision() > MOST_DIGITS
            ? null
            : DigitNumerals.divided(BigDecimal.ONE, many);
    return each == null
        ? null
        : new Unit(unit.code() + "/" + below.code(), below.end(), unit.factor().multiply(each));
  }

  /** A unit, or a noun that is counted, behind a number, without what it is divided by in turn. */
  private static @Nullable Unit undivided(Prose text, int end, boolean anything) {
    Word attached = text.wordAt(Characters.isHyphen(text.at(end)) ? end + 1 : end);
    Word word = attached == null ? text.wordAfter(end) : attached;
    Unit unit = word == null ? null : UnitReader.named(word, attached != null);
    if (unit != null || !anything) {
      return unit;
    }
    CountedNoun noun = CountedNoun.plural(text, end);
    return noun == null ? null : new Unit(noun.unit(), noun.end());
  }

  /** The number behind a "per", or a scale that stands for one: 1,000, a million, M. */
  private static @Nullable Numeral many(Prose text, int start) {
    if (Characters.isDigit(text.at(start))) {
      return DigitNumerals.at(text, start, false, false);
    }
    Word word = text.wordAt(start);
    BigDecimal scale = word == null ? null : Scales.letter(word);
    if (word == null || scale == null) {
      return word == null ? null : WordNumerals.at(word);
    }
    return new Numeral(start, word.end(), BigDecimal.ONE, scale, Numeral.Form.WORDS, false);
  }

  private static boolean isCountOrTime(String code) {
    return isTime(code) || code.startsWith("{");
  }

  private static Unit divided(Unit unit, Word below, boolean anything) {
    String name = below.string();
    Optional<String> code = UnitWords.code(name);
    if (code.isPresent()) {
      boolean divides =
          !unit.code().endsWith("/" + code.get())
              && (isTime(code.get()) || (anything && canDivide(code.get())));
      Unit product = UnitReader.timesTime(below, code.get());
      return divides
          ? new Unit(unit.code() + "/" + product.code().replace('.', '/'), product.end())
          : unit;
    }
    boolean thing =
        anything
            && name.length() > 1
            && !goesOnAsName(below)
            && !FunctionWords.has(below)
            && !below.in(REST)
            && Scales.word(below) == null;
    Word whole = thing ? withTime(below) : below;
    String annotation =
        thing ? Nouns.annotation(Nouns.singular(Word.of(whole.string().replace(' ', '-')))) : null;
    return annotation == null ? unit : new Unit(unit.code() + "/" + annotation, whole.end());
  }

  /** Whether a word is only the beginning of a name: c5.large, test.py. */
  private static boolean goesOnAsName(Word word) {
    char next = word.text().at(word.end());
    boolean joins = next == '.' || next == ':' || next == '_' || next == '=' || next == '@';
    return Characters.isDigit(next)
        || (joins && Characters.isLetterOrDigit(word.text().at(word.end() + 1)));
  }

  /** A thing, or its product with a unit of time: GPU-hour. */
  private static Word withTime(Word thing) {
    Word time = Word.following(thing.text(), thing.end());
    boolean one = time != null && OpeningWords.of(time) instanceof OpeningWord.Unit;
    return one && time != null ? new Word(thing.text(), thing.start(), time.end()) : thing;
  }

  /** Nothing is counted per euro: money has no unit below it. */
  private static boolean canDivide(String code) {
    return dev.casebook.unit.Unit.of("1/" + code).isPresent();
  }

  /** What a noun that is cut short stands for: req for request. */
  static String written(String noun) {
    String known = SHORT_NOUNS.get(Word.of(noun));
    return known == null ? noun : known;
  }
}
