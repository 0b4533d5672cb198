package dev.casebook.model;

import dev.casebook.model.argument.Arguments;
import dev.casebook.model.constraint.InvalidValueException;
import dev.casebook.model.constraint.Violation;
import java.math.BigDecimal;
import java.util.List;

/** Reads figures that are given as text. */
final class Figures {
  /** Longer than a figure of any document, and short enough to be read at once. */
  private static final int LONGEST = 1_000;

  private Figures() {}

  static BigDecimal read(String path, String text) {
    try {
      if (Arguments.given(path, text).length() <= LONGEST && text.chars().allMatch(c -> c < 128)) {
        return new BigDecimal(text);
      }
    } catch (NumberFormatException e) {
      throw invalid(path, text);
    }
    throw invalid(path, text);
  }

  private static InvalidValueException invalid(String path, String text) {
    Violation violation =
        new Violation(
            Violation.Place.of(path),
            "a decimal number such as 21, 0.5 or 1e9",
            Violation.excerpt(text));
    return new InvalidValueException(Quantity.class, List.of(violation));
  }
}
