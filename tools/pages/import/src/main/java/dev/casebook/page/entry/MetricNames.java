package dev.casebook.page.entry;

import dev.casebook.data.Folding;
import dev.casebook.model.Direction;
import dev.casebook.model.Quantity;
import dev.casebook.prose.Mention.Figure;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names a drafted metric: by what is counted, a noun beside the figure, or the unit. */
final class MetricNames {
  /** A noun further away is about something else. */
  private static final int FARTHEST = 40;

  private static final int BESIDE = 6;

  private static final Set<String> LOWER_IS_BETTER =
      Set.of(
          "latency",
          "latencies",
          "time",
          "times",
          "cost",
          "costs",
          "price",
          "bill",
          "memory",
          "ram",
          "footprint",
          "size",
          "downtime",
          "errors",
          "failures",
          "overhead",
          "duration",
          "delay",
          "consumption",
          "backlog",
          "timeouts",
          "defects",
          "incidents",
          "outages",
          "crashes",
          "spend",
          "spending",
          "expenses",
          "waste",
          "cheaper",
          "expensive");
  private static final Set<String> HIGHER_IS_BETTER =
      Set.of(
          "throughput",
          "accuracy",
          "availability",
          "uptime",
          "utilization",
          "utilisation",
          "performance",
          "speed",
          "capacity",
          "revenue",
          "precision",
          "recall",
          "coverage",
          "adoption",
          "bandwidth",
          "efficiency",
          "productivity",
          "velocity",
          "reliability",
          "speeds",
          "faster",
          "quicker",
          "slower");

  /** Words that stand before a noun and say nothing of it. */
  private static final Set<String> EMPTY =
      Set.of(
          "the", "a", "an", "of", "in", "its", "their", "and", "to", "by", "with", "more", "less",
          "lower", "higher", "on", "for", "this", "that", "same", "cut", "cuts", "reduces",
          "reduced", "or", "is", "was", "from", "each", "all");

  private static final Pattern NOUN = Pattern.compile("(?:([a-z0-9]+) )?([a-z]+)");
  private static final Pattern COUNTED = Pattern.compile("\\{([^{}]+)\\}(/.+)?");
  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final Pattern PLURAL_IN_ES = Pattern.compile(".*(?:s|x|ch|sh)");
  private static final Pattern TIME = Pattern.compile("[num]?s|min|h|d|wk|mo|a");
  private static final Pattern DATA = Pattern.compile("[kMGTPE]?i?(?:By|bit)(?:/.+)?");
  private static final Pattern MONEY = Pattern.compile("[A-Z]{3}(?:/.+)?");

  /** Words that tell a change, and a noun that it is a change of. */
  private static final Map<String, String> COMPARATIVES =
      Map.of(
          "faster",
          "speed",
          "quicker",
          "speed",
          "slower",
          "speed",
          "cheaper",
          "cost",
          "expensive",
          "cost");

  private MetricNames() {}

  /** A name, and which direction is better if the noun tells. */
  record Name(String words, Optional<Direction> better) {}

  /** What changed, if the words say it; else as for a value. */
  static Name of(Clause clause, Figure figure, Quantity quantity, String changed) {
    return changed.isEmpty() ? of(clause, figure, quantity) : new Name(changed, direction(changed));
  }

  /** Which direction is better for what a phrase names; empty if its noun does not tell. */
  static Optional<Direction> direction(String phrase) {
    return better(phrase.substring(phrase.lastIndexOf(' ') + 1));
  }

  /** Whether a noun right beside a bare number says what it is. */
  static boolean isNamed(Clause clause, Figure figure) {
    return nearest(clause, figure, BESIDE).isPresent();
  }

  static Name of(Clause clause, Figure figure, Quantity quantity) {
    Matcher counted = COUNTED.matcher(quantity.unit());
    if (counted.matches()) {
      String noun = counted.group(1).replace('_', ' ');
      boolean rate = counted.group(2) != null;
      return new Name(rate ? noun + " rate" : "number of " + plural(noun), Optional.empty());
    }
    return nearest(clause, figure, FARTHEST)
        .orElseGet(() -> new Name(byUnit(quantity.unit()), Optional.empty()));
  }

  private static Optional<Name> nearest(Clause clause, Figure figure, int farthest) {
    String words = Folding.lowerCase(clause.words());
    int from = figure.start() - clause.start();
    int to = figure.end() - clause.start();
    Matcher noun = WORD.matcher(words);
    Name best = null;
    int distance = farthest;
    while (noun.find()) {
      Optional<Direction> better = better(noun.group());
      int away = noun.start() >= to ? noun.start() - to : Math.max(0, from - noun.end());
      boolean outside = noun.start() >= to || noun.end() <= from;
      if (outside && better.isPresent() && away < distance) {
        distance = away;
        best = new Name(withWordBefore(words, noun), better);
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<Direction> better(String noun) {
    if (LOWER_IS_BETTER.contains(noun)) {
      return Optional.of(Direction.LOWER);
    }
    return HIGHER_IS_BETTER.contains(noun) ? Optional.of(Direction.HIGHER) : Optional.empty();
  }

  private static String withWordBefore(String words, Matcher noun) {
    String found = COMPARATIVES.getOrDefault(noun.group(), noun.group());
    int space = words.lastIndexOf(' ', Math.max(0, noun.start() - 2));
    Matcher both = NOUN.matcher(words.substring(space + 1, noun.end()));
    boolean tells =
        both.matches()
            && both.group(1) != null
            && !EMPTY.contains(both.group(1))
            && both.group(1).chars().allMatch(Character::isLetter);
    return tells && found.equals(noun.group()) ? both.group(1) + " " + found : found;
  }

  private static String plural(String noun) {
    if (noun.endsWith("y")
        && noun.length() > 1
        && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return PLURAL_IN_ES.matcher(noun).matches() ? noun + "es" : noun + "s";
  }

  private static String byUnit(String unit) {
    if (TIME.matcher(unit).matches()) {
      return "time";
    }
    if (DATA.matcher(unit).matches()) {
      return "size";
    }
    if (MONEY.matcher(unit).matches()) {
      return "cost";
    }
    return unit.equals("%") ? "share" : unit.equals("1") ? "factor" : "figure in " + unit;
  }
}
