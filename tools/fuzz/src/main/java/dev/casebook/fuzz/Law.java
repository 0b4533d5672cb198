package dev.casebook.fuzz;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must hold for any input. */
final class Law {
  private Law() {}

  static void holds(boolean held, String law) {
    if (!held) {
      throw new AssertionError(law);
    }
  }

  static void equal(@Nullable Object actual, @Nullable Object expected, String law) {
    if (!Objects.equals(actual, expected)) {
      throw new AssertionError(law + "\nexpected: " + expected + "\nbut was:  " + actual);
    }
  }

  /** The whole check tells what the structure check tells. */
  static void tells(List<Finding> whole, List<Finding> structure) {
    Set<Told> told = whole.stream().map(Told::of).collect(Collectors.toSet());
    for (Finding found : structure) {
      holds(told.contains(Told.of(found)), "The whole check tells, too: " + found);
    }
  }

  /** A finding but for its suggestion: the rules know more of what may have been meant. */
  private record Told(
      String rule,
      Severity severity,
      Finding.Region region,
      String pointer,
      Finding.Details parts) {

    static Told of(Finding found) {
      Finding.Details parts = found.details();
      return new Told(
          found.rule(),
          found.severity(),
          found.region(),
          found.pointer(),
          new Finding.Details(parts.expectedOrNull(), parts.actualOrNull(), null));
    }
  }
}
