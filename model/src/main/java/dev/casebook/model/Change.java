package dev.casebook.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;

/** A change that a source claims, as it claims it. */
@Value.Immutable
@JsonPropertyOrder({"kind", "sense", "amount"})
public interface Change extends MapperForm {

  /** How the change is expressed. */
  ChangeKind kind();

  /** Whether the figure went up or down. */
  Sense sense();

  /** The size of the change, never negative. */
  @PositiveOrZero
  Quantity amount();

  /**
   * A multiple, as in "20 times faster": {@code Change.factor(Sense.DECREASE, "20")}.
   *
   * @param sense whether the figure went up or down
   * @param times the factor, a decimal number that is not negative
   * @return the change
   * @throws dev.casebook.model.constraint.InvalidValueException if a bound is broken
   */
  static Change factor(Sense sense, String times) {
    return of(ChangeKind.FACTOR, sense, Quantity.of(times, "1"));
  }

  /**
   * A relative change in percent: {@code Change.percent(Sense.INCREASE, "9")}.
   *
   * @param sense whether the figure went up or down
   * @param percent the change in percent of the baseline, a decimal number that is not negative
   * @return the change
   * @throws dev.casebook.model.constraint.InvalidValueException if a bound is broken
   */
  static Change percent(Sense sense, String percent) {
    return of(ChangeKind.PERCENT, sense, Quantity.of(percent, "%"));
  }

  /**
   * A change of a share in percentage points: {@code Change.points(Sense.INCREASE, "3")}.
   *
   * @param sense whether the figure went up or down
   * @param points the change in percentage points, a decimal number that is not negative
   * @return the change
   * @throws dev.casebook.model.constraint.InvalidValueException if a bound is broken
   */
  static Change points(Sense sense, String points) {
    return of(ChangeKind.POINTS, sense, Quantity.of(points, "%"));
  }

  /**
   * A change of any kind and amount.
   *
   * @param kind how the change is expressed
   * @param sense whether the figure went up or down
   * @param amount the size of the change, not negative
   * @return the change
   * @throws dev.casebook.model.constraint.InvalidValueException if a bound is broken
   */
  static Change of(ChangeKind kind, Sense sense, Quantity amount) {
    return builder().kind(kind).sense(sense).amount(amount).build();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Change read(Object json) {
    throw MapperForm.unread(Change.class, json);
  }

  /**
   * Starts a change.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds changes; it can be used again after {@code build()}. */
  final class Builder extends ChangeBuilder {
    Builder() {}
  }
}
