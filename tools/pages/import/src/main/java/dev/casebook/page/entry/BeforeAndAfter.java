package dev.casebook.page.entry;

import dev.casebook.model.Quantity;
import dev.casebook.page.entry.Sentences.Sentence;
import dev.casebook.prose.FigureOrder;
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

  /** A unit of things that are counted. */
  private static final Pattern COUNTED = Pattern.compile("\\{[^{}]+\\}");

  /** Two figures that are read apart, and not as a range: cut 12 h to about 4 h. */
  private static final Pattern TO =
      Pattern.compile(
          "(?:\\)| \\([^()]{1,30}\\))?,? *(?:(?:all the way |right )?(?:down|up) )?to"
              + " (?:(?:an?|just|only|about|around|nearly|under|less than|as little as) ){0,2}");

  static Optional<BeforeAndAfter> of(String text, Sentence sentence, Figure first, Figure second) {
    if (second.start() - first.end() > LONGEST_BETWEEN || !isComparable(first, second)) {
      return Optional.empty();
    }
    Optional<FigureOrder> order = FigureOrder.of(text, sentence.start(), first, second);
    if (order.isEmpty() && TO.matcher(text.substring(first.end(), second.start())).matches()) {
      order = Optional.of(FigureOrder.EARLIER_FIRST);
    }
    return order.map(
        known ->
            known == FigureOrder.EARLIER_FIRST
                ? between(first.quantity(), second.quantity())
                : between(second.quantity(), first.quantity()));
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
