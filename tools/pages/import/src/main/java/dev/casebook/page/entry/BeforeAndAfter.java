package dev.casebook.page.entry;

import dev.casebook.model.Quantity;
import dev.casebook.page.entry.Sentences.Sentence;
import dev.casebook.prose.Mention.Figure;
import dev.casebook.unit.Unit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Two figures that a sentence holds against each other.
 *
 * @param before what it was
 * @param after what it became
 */
record BeforeAndAfter(Quantity before, Quantity after) {
  private static final int LONGEST_BETWEEN = 60;

  /** What qualifies the figure behind it, and shows in the figure. */
  private static final String QUALIFIERS =
      "(?:an?|the|just|only|about|around|roughly|approximately|nearly|almost|some|under|below|over"
          + "|above|less than|more than|fewer than|up to|as little as|as low as|as much as|well|~) *";

  /** A unit of things that are counted. */
  private static final Pattern COUNTED = Pattern.compile("\\{[^{}]+\\}");

  private static final Pattern TO =
      Pattern.compile(
          "(?:\\)| \\([^()]{1,30}\\))?,? *(?:(?:(?:all the way |right )?(?:down|up) )?to |(?:→|⇒|➜|➔|-{1,2}>|={1,2}>) *)(?:"
              + QUALIFIERS
              + ")*");
  private static final Pattern DOWN_TO =
      Pattern.compile("(?i).*\\b(?:down|up) to (?:" + QUALIFIERS + ")*", Pattern.DOTALL);
  private static final Pattern FROM_BEFORE = Pattern.compile(" from (?:" + QUALIFIERS + ")*");
  private static final Pattern WORDS_TO =
      Pattern.compile("(?: [a-z-]+){0,4},? (?:(?:down|up) )?to (?:" + QUALIFIERS + ")*");
  private static final Pattern FROM =
      Pattern.compile(".*\\bfrom (?:" + QUALIFIERS + ")*", Pattern.DOTALL);
  private static final Pattern AGAINST =
      Pattern.compile(
          ",? *\\(?(?:down from|up from|instead of|compared (?:to|with)|versus|vs\\.?|rather than"
              + "|as opposed to|where it (?:was|took)|previously|formerly|against|(?<=\\()(?:was|were)) (?:"
              + QUALIFIERS
              + ")*");

  static Optional<BeforeAndAfter> of(String text, Sentence sentence, Figure first, Figure second) {
    if (second.start() - first.end() > LONGEST_BETWEEN || !isComparable(first, second)) {
      return Optional.empty();
    }
    String between = text.substring(first.end(), second.start());
    int leadStart = Math.max(sentence.start(), first.start() - LONGEST_BETWEEN);
    String lead = text.substring(leadStart, first.start());
    if (TO.matcher(between).matches()
        || (FROM.matcher(lead).matches() && WORDS_TO.matcher(between).matches())) {
      return Optional.of(between(first.quantity(), second.quantity()));
    }
    boolean against =
        AGAINST.matcher(between).matches()
            || (DOWN_TO.matcher(lead).matches() && FROM_BEFORE.matcher(between).matches());
    return against ? Optional.of(between(second.quantity(), first.quantity())) : Optional.empty();
  }

  /** A bare number counts what the other one counts: "40 nodes, down from 120". */
  private static BeforeAndAfter between(Quantity before, Quantity after) {
    return new BeforeAndAfter(inUnitOf(before, after.unit()), inUnitOf(after, before.unit()));
  }

  private static Quantity inUnitOf(Quantity quantity, String unit) {
    return quantity.unit().equals("1") && COUNTED.matcher(unit).matches()
        ? Quantity.builder().from(quantity).unit(unit).build()
        : quantity;
  }

  /** Whether both measure the same, and plain numbers count the same. */
  private static boolean isComparable(Figure first, Figure second) {
    String one = first.quantity().unit();
    String other = second.quantity().unit();
    Optional<Unit> unit = Unit.of(one);
    Optional<Unit> next = Unit.of(other);
    boolean comparable =
        unit.isPresent() && next.isPresent() && unit.get().isComparableTo(next.get());
    boolean bare = one.equals("1") || other.equals("1");
    boolean counted = COUNTED.matcher(one).matches() || COUNTED.matcher(other).matches();
    return comparable && (!counted || bare || one.equals(other));
  }
}
