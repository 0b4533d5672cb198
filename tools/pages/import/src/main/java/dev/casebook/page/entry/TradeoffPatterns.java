package dev.casebook.page.entry;

import dev.casebook.page.entry.TradeoffPattern.Sides;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All ways in which a trade-off is told, in the order in which they are tried. */
final class TradeoffPatterns {
  static final List<TradeoffPattern> ALL =
      List.of(
          TradeoffPatterns::trades,
          TradeoffPatterns::accepts,
          TradeoffPatterns::sacrifices,
          TradeoffPatterns::atTheCostOf,
          TradeoffPatterns::inExchangeFor,
          TradeoffPatterns::ratherThan);

  private static final Pattern TRADES = words("trad(?:e|es|ed|ing)(?! ?-?offs?\\b)");
  private static final Pattern FOR = words("for");
  private static final Pattern ACCEPTS = words("accept(?:s|ed|ing)?|tolerat(?:e|es|ed|ing)");
  private static final Pattern TO_GET =
      words(
          "(?:in order )?to (?:avoid|achieve|gain|get|keep|reach|obtain|win|save|reduce|improve)|in exchange for|in return for");
  private static final Pattern TO_AVOID = words("to avoid");
  private static final Pattern SACRIFICES =
      words("sacrific(?:e|es|ed|ing)|g(?:ive|ives|ave|iving) up");
  private static final Pattern SACRIFICED_FOR =
      words("(?:in order )?to|(?:in (?:exchange|return) )?for|in favou?r of");
  private static final Pattern AT_THE_COST_OF = words("at the (?:cost|expense|price) of");
  private static final Pattern IN_EXCHANGE_FOR = words("in (?:exchange|return) for");
  private static final Pattern RATHER_THAN = words("rather than");
  private static final Pattern CLAUSE_END =
      Pattern.compile("[,;.!?—()](?:\\s|$)|\\s(?:while|because|so that|which|but|although)\\s|—");
  private static final Pattern CLAUSE_START =
      Pattern.compile("(?:[,;:](?:\\s+(?:and|but|so|which|thereby|yet))?|—|\\()\\s*");

  private TradeoffPatterns() {}

  /** Words that are not denied: who works "without sacrificing" something trades nothing. */
  private static Pattern words(String regex) {
    return Pattern.compile(
        "(?<!\\bwithout )(?<!\\bnot )(?<!\\bnever )\\b(?:" + regex + ")\\b",
        Pattern.CASE_INSENSITIVE);
  }

  /** "trades X for Y". */
  private static Optional<Sides> trades(String sentence) {
    return around(sentence, TRADES, FOR);
  }

  /** "accepts X to avoid Y", "accepting X in order to achieve Y". */
  private static Optional<Sides> accepts(String sentence) {
    Matcher verb = ACCEPTS.matcher(sentence);
    Matcher aim = TO_GET.matcher(sentence);
    if (!verb.find() || !aim.find(verb.end())) {
      return Optional.empty();
    }
    // What is avoided is no gain by its name alone.
    int from = TO_AVOID.matcher(aim.group()).find() ? aim.start() + "to ".length() : aim.end();
    return sides(untilEnd(sentence.substring(from)), sentence.substring(verb.end(), aim.start()));
  }

  /** "sacrifices X for Y", and "…, sacrificing X". */
  private static Optional<Sides> sacrifices(String sentence) {
    Optional<Sides> both = around(sentence, SACRIFICES, SACRIFICED_FOR);
    Matcher verb = SACRIFICES.matcher(sentence);
    return both.isPresent() || !verb.find()
        ? both
        : sides(
            fromStart(sentence.substring(0, verb.start())),
            untilEnd(sentence.substring(verb.end())));
  }

  /** "X at the cost of Y". */
  private static Optional<Sides> atTheCostOf(String sentence) {
    Matcher words = AT_THE_COST_OF.matcher(sentence);
    return words.find()
        ? sides(
            fromStart(sentence.substring(0, words.start())),
            untilEnd(sentence.substring(words.end())))
        : Optional.empty();
  }

  /** "X in exchange for Y". */
  private static Optional<Sides> inExchangeFor(String sentence) {
    Matcher words = IN_EXCHANGE_FOR.matcher(sentence);
    return words.find()
        ? sides(
            untilEnd(sentence.substring(words.end())),
            fromStart(sentence.substring(0, words.start())))
        : Optional.empty();
  }

  /** "X rather than Y": Y is what was given up. */
  private static Optional<Sides> ratherThan(String sentence) {
    Matcher words = RATHER_THAN.matcher(sentence);
    if (!words.find()) {
      return Optional.empty();
    }
    String before = sentence.substring(0, words.start());
    String behind = sentence.substring(words.end());
    if (!before.isBlank()) {
      return sides(fromStart(before), untilEnd(behind));
    }
    // "Rather than Y, they did X."
    int comma = behind.indexOf(", ");
    return comma < 0
        ? Optional.empty()
        : sides(untilEnd(behind.substring(comma + 2)), behind.substring(0, comma));
  }

  /** The cost between two words, the gain behind the second. */
  private static Optional<Sides> around(String sentence, Pattern verb, Pattern link) {
    Matcher first = verb.matcher(sentence);
    Matcher second = link.matcher(sentence);
    if (!first.find() || !second.find(first.end())) {
      return Optional.empty();
    }
    String between = sentence.substring(first.end(), second.start());
    return CLAUSE_END.matcher(between).find()
        ? Optional.empty()
        : sides(untilEnd(sentence.substring(second.end())), between);
  }

  private static String untilEnd(String text) {
    Matcher end = CLAUSE_END.matcher(text);
    return end.find() ? text.substring(0, end.start()) : text;
  }

  private static String fromStart(String text) {
    String clause = text.strip();
    while (!clause.isEmpty() && ",;:—(".indexOf(clause.charAt(clause.length() - 1)) >= 0) {
      clause = clause.substring(0, clause.length() - 1).strip();
    }
    Matcher start = CLAUSE_START.matcher(clause);
    int from = 0;
    while (start.find()) {
      boolean aside = start.group().startsWith("(") && clause.indexOf(')', start.end()) >= 0;
      from = aside ? from : start.end();
    }
    return clause.substring(from);
  }

  private static Optional<Sides> sides(String gain, String cost) {
    Sides sides = new Sides(gain.strip(), cost.strip());
    return hasWord(sides.gain()) && hasWord(sides.cost()) ? Optional.of(sides) : Optional.empty();
  }

  private static boolean hasWord(String text) {
    return text.codePoints().filter(Character::isLetter).count() > 2;
  }
}
