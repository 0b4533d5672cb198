package dev.casebook.testing;

import static dev.casebook.testing.Growth.assertLinear;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GrowthTest {
  private static volatile Object kept;

  @Test
  void ofALineIsLinear() {
    assertLinear(10_000, size -> size, size -> kept = new byte[size]);
  }

  @Test
  void ofASquareIsNot() {
    assertThatThrownBy(
            () ->
                assertLinear(
                    300,
                    size -> size,
                    size -> {
                      for (int i = 0; i < size; i++) {
                        kept = new byte[size];
                      }
                    }))
        .isInstanceOf(AssertionError.class);
  }
}
