package dev.casebook.fuzz;

import dev.casebook.unit.Unit;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes as two unit codes, with a line end between them. */
public final class UnitTarget {
  private static final BigDecimal FIGURE = new BigDecimal("4.20");

  private UnitTarget() {}

  public static void fuzzerTestOneInput(byte[] codes) {
    String[] lines = new String(codes, StandardCharsets.UTF_8).split("\n", 2);
    Optional<Unit> one = Unit.of(lines[0]);
    Optional<Unit> other = Unit.of(lines[lines.length - 1]);
    if (one.isEmpty() || other.isEmpty()) {
      return;
    }
    Unit from = one.get();
    Unit to = other.get();
    Law.equal(from.convert(FIGURE, from), FIGURE, "A figure in its own unit keeps its digits");
    boolean comparable = from.isComparableTo(to);
    Law.equal(to.isComparableTo(from), comparable, "Comparable both ways");
    if (comparable) {
      BigDecimal there = from.convert(FIGURE, to);
      BigDecimal back = to.convert(there, from);
      BigDecimal error = back.subtract(FIGURE).abs();
      Law.holds(
          error.compareTo(new BigDecimal("1e-9")) < 0,
          FIGURE + " " + from + " is " + there + " " + to + ", which is " + back);
    }
  }
}
