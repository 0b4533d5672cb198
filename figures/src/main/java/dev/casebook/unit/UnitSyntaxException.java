package dev.casebook.unit;

import java.io.Serial;

/** Says why a text is no unit. It stays inside this package. */
final class UnitSyntaxException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  UnitSyntaxException(String reason) {
    super(reason, null, false, false);
  }
}
