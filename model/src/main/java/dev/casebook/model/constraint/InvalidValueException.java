package dev.casebook.model.constraint;

import java.util.List;
import java.util.stream.Collectors;

/** Says which bounds a value breaks: all of them at once, in the order of its fields. */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final List<Violation> violations;

  /**
   * Reports violations.
   *
   * @param type the type of the value that cannot be built
   * @param violations at least one
   */
  public InvalidValueException(Class<?> type, List<Violation> violations) {
    super(
        type.getSimpleName()
            + " cannot be built: "
            + violations.stream().map(Violation::toString).collect(Collectors.joining("; ")));
    this.violations = List.copyOf(violations);
  }

  /**
   * What is wrong.
   *
   * @return the violations in the order of the fields, never empty
   */
  public List<Violation> violations() {
    return violations;
  }
}
