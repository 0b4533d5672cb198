package dev.casebook.model.extension;

import java.math.BigDecimal;

/**
 * A number that keeps its digits where a mapper would drop zeros, as trees of Jackson 2 do, or add
 * some, as numbers written without an exponent do.
 */
final class ExactDecimal extends BigDecimal {
  private static final long serialVersionUID = 1;

  ExactDecimal(BigDecimal number) {
    super(number.unscaledValue(), number.scale());
  }

  @Override
  public BigDecimal stripTrailingZeros() {
    return this;
  }

  @Override
  public String toPlainString() {
    return scale() < 0 ? toString() : super.toPlainString();
  }
}
