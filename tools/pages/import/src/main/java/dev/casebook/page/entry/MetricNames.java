package dev.casebook.page.entry;

import dev.casebook.model.Direction;
import dev.casebook.model.Quantity;
import dev.casebook.prose.Mention.Figure;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names a drafted metric: by what is counted, a noun beside the figure, or the unit. */
final class MetricNames {
  /** A noun further away is about something else. */
  private static final int FARTHEST = 40;

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
          "incidents");
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
          "faster",
          "quicker");

  /** Words that stand before a noun and say nothing of it. */
  private static final Set<String> EMPTY =
      Set.of(
          "the", "a", "an", "of", "in", "its", "their", "and", "to", "by", "with", "more", "less",
          "lower", "higher", "on", "for", "this", "that", "same", "cut", "cuts", "reduces",
          "reduced", "or", "is", "was", "from", "each", "all");

  private static final Pattern NOUN = Pattern.compile("(?:([a-z0-9]+) )?([a-z]+)");
  private static final Pattern COUNTED = Pattern.compile("\\{([^{}]+)\\}(/.+)?");

  private MetricNames() {}

  /** A name, and which direction is better if the noun tells. */
  record Name(String words, Optional<Direction> better) {}

  static Name of(Clause clause, Figure figure, Quantity quantity) {
    Matcher counted = COUNTED.matcher(quantity.unit());
    if (counted.matches()) {
      String noun = counted.group(1).replace('_', ' ');
      boolean rate = counted.group(2) != null;
      return new Name(rate ? noun + " rate" : "number of " + plural(noun), Optional.empty());
    }
    return nearest(clause, figure)
        .orElseGet(() -> new Name(byUnit(quantity.unit()), Optional.empty()));
  }

  private static Optional<Name> nearest(Clause clause, Figure figure) {
    String words = clause.words().toLowerCase(Locale.ROOT);
    int from = figure.start() - clause.start();
    int to = figure.end() - clause.start();
    Matcher noun = Pattern.compile("[a-z]+").matcher(words);
    Name best = null;
    int distance = FARTHEST;
    while (noun.find()) {
      Optional<Direction> better = better(noun.group());
      int away = noun.start() >= to ? noun.start() - to : Math.max(0, from - noun.end());
      if (better.isPresent() && away < distance) {
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
    String found =
        noun.group().equals("faster") || noun.group().equals("quicker") ? "speed" : noun.group();
    int space = words.lastIndexOf(' ', Math.max(0, noun.start() - 2));
    Matcher both = NOUN.matcher(words.substring(space + 1, noun.end()));
    boolean tells =
        both.matches()
            && both.group(1) != null
            && !EMPTY.contains(both.group(1))
            && both.group(1).chars().allMatch(Character::isLetter);
    return tells && !found.equals("speed") ? both.group(1) + " " + found : found;
  }

  private static String plural(String noun) {
    if (noun.endsWith("y")
        && noun.length() > 1
        && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.matches(".*(?:s|x|ch|sh)") ? noun + "es" : noun + "s";
  }

  private static String byUnit(String unit) {
    if (unit.matches("[num]?s|min|h|d|wk|mo|a")) {
      return "time";
    }
    if (unit.matches("[kMGTPE]?i?(?:By|bit)(?:/.+)?")) {
      return "size";
    }
    if (unit.matches("[A-Z]{3}(?:/.+)?")) {
      return "cost";
    }
    return unit.equals("%") ? "share" : unit.equals("1") ? "factor" : "figure in " + unit;
  }
}
