package dev.casebook.prose;

import dev.casebook.prose.UnitReader.Unit;
import dev.casebook.prose.word.FunctionWords;
import dev.casebook.prose.word.Nouns;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Scales;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordMap;
import dev.casebook.unit.UnitWords;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a unit is divided by: per second, /month, a day, each week. */
final class Rates {
  private static final WordMap<String> KNOWN =
      new WordMap<>(
          Map.of(
              "qps", "{query}/s",
              "rps", "{request}/s",
              "tps", "{transaction}/s",
              "iops", "{operation}/s",
              "fps", "{frame}/s"));

  private static final WordMap<String> ADVERBS =
      new WordMap<>(
          Map.of(
              "hourly", "h",
              "daily", "d",
              "weekly", "wk",
              "monthly", "mo",
              "yearly", "a",
              "annually", "a"));

  private static final Set<String> TIMES = Set.of("s", "min", "h", "d", "wk", "mo", "a");

  private static final Map<String, String> SHORT_NOUNS =
      Map.of(
          "req",
          "request",
          "reqs",
          "request",
          "ops",
          "operation",
          "op",
          "operation",
          "msgs",
          "message",
          "msg",
          "message",
          "txn",
          "transaction",
          "tok",
          "token");

  private Rates() {}

  static boolean isTime(String unit) {
    return TIMES.contains(unit) || unit.equals("ms") || unit.equals("us") || unit.equals("ns");
  }

  /** The unit that an abbreviation of a rate stands for, or null. */
  static @Nullable String known(Word word) {
    return KNOWN.get(word);
  }

  /** A unit with all that it is divided by. */
  static Unit per(Prose text, String unit, int end) {
    Unit once = once(text, unit, end);
    return once.end() == end ? once : once(text, once.code(), once.end());
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
    if (text.at(end) == '/') {
      Word below = text.wordAt(end + 1);
      return below == null ? none : divided(none, below, true);
    }
    Word word = text.wordAfter(end);
    if (word == null) {
      return none;
    }
    String adverb = ADVERBS.get(word);
    if (adverb != null) {
      return new Unit(unit + "/" + adverb, word.end());
    }
    Word below = word.next();
    if (below == null) {
      return none;
    }
    if (word.is("per")) {
      return divided(none, below, true);
    }
    boolean each = word.is("a") || word.is("an") || word.is("each") || word.is("every");
    return each ? divided(none, below, false) : none;
  }

  private static Unit divided(Unit unit, Word below, boolean anything) {
    String name = below.string();
    Optional<String> code = UnitWords.code(name);
    if (code.isPresent()) {
      boolean divides = TIMES.contains(code.get()) || (anything && canDivide(code.get()));
      return divides ? new Unit(unit.code() + "/" + code.get(), below.end()) : unit;
    }
    boolean thing = anything && !FunctionWords.has(below) && Scales.word(below) == null;
    String annotation = thing ? Nouns.annotation(Nouns.singular(Word.of(name))) : null;
    return annotation == null ? unit : new Unit(unit.code() + "/" + annotation, below.end());
  }

  /** Nothing is counted per euro: money has no unit below it. */
  private static boolean canDivide(String code) {
    return dev.casebook.unit.Unit.of("1/" + code).isPresent();
  }

  /** What a noun that is cut short stands for: req for request. */
  static String written(String noun) {
    return SHORT_NOUNS.getOrDefault(noun, noun);
  }
}
