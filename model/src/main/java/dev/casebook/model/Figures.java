package dev.casebook.model;

import dev.casebook.model.argument.Arguments;
import dev.casebook.model.constraint.InvalidValueException;
import dev.casebook.model.constraint.Violation;
import java.math.BigDecimal;
import java.util.List;

/** Reads figures that are given as text. */
final class Figures {
  private Figures() {}

  static BigDecimal read(String path, String text) {
    try {
      return new BigDecimal(Arguments.given(path, text));
    } catch (NumberFormatException e) {
      Violation violation =
          new Violation(
              Violation.Place.of(path),
              "a decimal number such as 21, 0.5 or 1e9",
              Violation.excerpt(text));
      throw new InvalidValueException(Quantity.class, List.of(violation));
    }
  }
}
