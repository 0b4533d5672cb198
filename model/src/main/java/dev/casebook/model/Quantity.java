package dev.casebook.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.casebook.model.constraint.InvalidValueException;
import dev.casebook.model.constraint.UnitCode;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A figure or a range of figures, with its unit. */
@Value.Immutable
@JsonPropertyOrder({"value", "min", "max", "unit", "approximate"})
public interface Quantity extends MapperForm {

  /** The one figure, when it is neither a range nor a bound. */
  Optional<BigDecimal> value();

  /** The lower end of a range; alone, the figure is at least this. */
  Optional<BigDecimal> min();

  /** The upper end of a range; alone, the figure is at most this. */
  Optional<BigDecimal> max();

  /** A UCUM code, or an ISO 4217 currency code, alone or per UCUM unit. */
  @UnitCode
  String unit();

  /** Whether the source gives the figure as approximate. */
  @Value.Default
  default boolean approximate() {
    return false;
  }

  /**
   * One figure: {@code Quantity.of("21", "s")}.
   *
   * @param value a decimal number, whose digits are kept as they are
   * @param unit a UCUM or ISO 4217 code
   * @return the quantity
   * @throws InvalidValueException if the number cannot be read or a bound is broken
   */
  static Quantity of(String value, String unit) {
    return builder().value(Figures.read("value", value)).unit(unit).build();
  }

  /**
   * One figure that the source calls approximate: {@code Quantity.about("230", "ms")}.
   *
   * @param value a decimal number, whose digits are kept as they are
   * @param unit a UCUM or ISO 4217 code
   * @return the quantity
   * @throws InvalidValueException if the number cannot be read or a bound is broken
   */
  static Quantity about(String value, String unit) {
    return builder().value(Figures.read("value", value)).unit(unit).approximate(true).build();
  }

  /**
   * A range, both ends included: {@code Quantity.between("15", "20", "GBy")}.
   *
   * @param min the lower end, a decimal number
   * @param max the upper end, a decimal number
   * @param unit a UCUM or ISO 4217 code
   * @return the quantity
   * @throws InvalidValueException if a number cannot be read or a bound is broken
   */
  static Quantity between(String min, String max, String unit) {
    return builder().min(Figures.read("min", min)).max(Figures.read("max", max)).unit(unit).build();
  }

  /**
   * An upper bound, as in "up to 6 minutes": {@code Quantity.atMost("6", "min")}.
   *
   * @param max the bound, a decimal number
   * @param unit a UCUM or ISO 4217 code
   * @return the quantity
   * @throws InvalidValueException if the number cannot be read or a bound is broken
   */
  static Quantity atMost(String max, String unit) {
    return builder().max(Figures.read("max", max)).unit(unit).build();
  }

  /**
   * A lower bound, as in "billions of grasps": {@code Quantity.atLeast("1e9", "{grasp}")}.
   *
   * @param min the bound, a decimal number
   * @param unit a UCUM or ISO 4217 code
   * @return the quantity
   * @throws InvalidValueException if the number cannot be read or a bound is broken
   */
  static Quantity atLeast(String min, String unit) {
    return builder().min(Figures.read("min", min)).unit(unit).build();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Quantity read(Object json) {
    throw MapperForm.unread(Quantity.class, json);
  }

  /**
   * Starts a quantity.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds quantities; it can be used again after {@code build()}. */
  final class Builder extends QuantityBuilder {
    Builder() {}
  }
}
