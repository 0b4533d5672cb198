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

  private static final Pattern TO =
      Pattern.compile(
          "\\)?,? *(?:(?:all the way |right )?(?:down|up) )?to (?:" + QUALIFIERS + ")*");
  private static final Pattern WORDS_TO =
      Pattern.compile("(?: [a-z-]+){0,4},? (?:(?:down|up) )?to (?:" + QUALIFIERS + ")*");
  private static final Pattern FROM =
      Pattern.compile(".*\\bfrom (?:" + QUALIFIERS + ")*", Pattern.DOTALL);
  private static final Pattern AGAINST =
      Pattern.compile(
          ",? *\\(?(?:down from|up from|instead of|compared (?:to|with)|versus|vs\\.?|rather than"
              + "|as opposed to|where it (?:was|took)|previously|formerly) (?:"
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
      return Optional.of(new BeforeAndAfter(first.quantity(), second.quantity()));
    }
    return AGAINST.matcher(between).matches()
        ? Optional.of(new BeforeAndAfter(second.quantity(), first.quantity()))
        : Optional.empty();
  }

  private static boolean isComparable(Figure first, Figure second) {
    Optional<Unit> unit = Unit.of(first.quantity().unit());
    Optional<Unit> other = Unit.of(second.quantity().unit());
    return unit.isPresent() && other.isPresent() && unit.get().isComparableTo(other.get());
  }
}
