package dev.casebook.fuzz;

import java.util.Objects;
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
}
