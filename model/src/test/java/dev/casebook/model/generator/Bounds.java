package dev.casebook.model.generator;

import dev.casebook.model.constraint.Constraint;
import dev.casebook.model.constraint.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

/** Asks constraints about generated values. */
final class Bounds {
  private static final Violation.Place ANYWHERE = Violation.Place.of("generated");

  private Bounds() {}

  /** Leaves out what breaks a bound; generators aim well, so that little is left out. */
  static <T> Arbitrary<T> keep(List<Constraint> bounds, Arbitrary<? extends T> values) {
    return values.filter(value -> hold(bounds, value)).map(value -> value);
  }

  static boolean hold(List<Constraint> bounds, Object value) {
    List<Violation> violations = new ArrayList<>(0);
    bounds.forEach(bound -> bound.check(ANYWHERE, value, violations::add));
    return violations.isEmpty();
  }

  static <C extends Constraint> Optional<C> find(Class<C> kind, List<Constraint> bounds) {
    return bounds.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }
}
