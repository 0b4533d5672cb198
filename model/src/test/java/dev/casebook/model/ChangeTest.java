package dev.casebook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.constraint.InvalidValueException;
import org.junit.jupiter.api.Test;

class ChangeTest {

  @Test
  void isAFactor() {
    assertThat(Change.factor(Sense.DECREASE, "20"))
        .isEqualTo(Change.of(ChangeKind.FACTOR, Sense.DECREASE, Quantity.of("20", "1")));
  }

  @Test
  void isInPercent() {
    assertThat(Change.percent(Sense.INCREASE, "9.50"))
        .isEqualTo(Change.of(ChangeKind.PERCENT, Sense.INCREASE, Quantity.of("9.50", "%")));
  }

  @Test
  void isInPercentagePoints() {
    assertThat(Change.points(Sense.INCREASE, "3"))
        .isEqualTo(Change.of(ChangeKind.POINTS, Sense.INCREASE, Quantity.of("3", "%")));
  }

  @Test
  void holdsWhatItWasMadeOf() {
    Quantity amount = Quantity.of("4", "min");

    Change change = Change.of(ChangeKind.DIFFERENCE, Sense.DECREASE, amount);

    assertThat(change.kind()).isEqualTo(ChangeKind.DIFFERENCE);
    assertThat(change.sense()).isEqualTo(Sense.DECREASE);
    assertThat(change.amount()).isEqualTo(amount);
  }

  @Test
  void acceptsNoChange() {
    assertThat(Change.percent(Sense.INCREASE, "0.0").amount()).isEqualTo(Quantity.of("0.0", "%"));
  }

  @Test
  void rejectsANegativeAmount() {
    assertThatThrownBy(() -> Change.percent(Sense.DECREASE, "-9"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Change cannot be built: amount.value: expected a number of at least 0, but was -9");
  }
}
