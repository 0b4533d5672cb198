package dev.casebook.rule;

import org.jspecify.annotations.Nullable;

/** Says that the rules that were found cannot be used together, or one of them not at all. */
public final class InvalidRulesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidRulesException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
