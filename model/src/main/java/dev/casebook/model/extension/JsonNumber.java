package dev.casebook.model.extension;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.casebook.model.argument.Arguments;
import java.math.BigDecimal;

/**
 * A JSON number with the digits it was written with.
 *
 * @param value the number, with at most {@value #MAX_DIGITS} digits before and as many after the
 *     decimal point when written without an exponent
 */
public record JsonNumber(BigDecimal value) implements JsonValue {

  /** The most digits that any number of a document may have on either side of its decimal point. */
  public static final int MAX_DIGITS = 100;

  /**
   * Holds a number.
   *
   * @throws IllegalArgumentException if the number has too many digits
   * @throws NullPointerException if it is null
   */
  public JsonNumber {
    value = Arguments.given("value", value);
    if (!fits(value)) {
      throw new IllegalArgumentException(
          "Number has more than " + MAX_DIGITS + " digits before or after the decimal point");
    }
  }

  /**
   * Whether a number is short enough for a document.
   *
   * @param value any number
   * @return false if it has more than {@value #MAX_DIGITS} digits on one side of the decimal point
   */
  public static boolean fits(BigDecimal value) {
    Arguments.given("value", value);
    long before = (long) value.precision() - value.scale();
    return before <= MAX_DIGITS && value.scale() <= MAX_DIGITS;
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static JsonNumber read(Object json) {
    throw JsonMembers.unread(JsonNumber.class, json);
  }
}
