package dev.casebook.data;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers that rules compare with. */
public final class Tolerances {
  private static final Map<String, BigDecimal> ALL =
      DataFile.rows("tolerances", "name", "value", "meaning").stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> row.get(0), row -> new BigDecimal(row.get(1))));

  private Tolerances() {}

  /**
   * A number of the list.
   *
   * @param name its name, such as {@code change}
   * @return the number
   * @throws IllegalArgumentException if the list has no such name
   */
  public static BigDecimal of(String name) {
    BigDecimal value = ALL.get(name);
    if (value == null) {
      throw new IllegalArgumentException("No tolerance is called " + name);
    }
    return value;
  }
}
