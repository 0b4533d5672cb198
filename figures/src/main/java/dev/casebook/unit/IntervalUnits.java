package dev.casebook.unit;

import dev.casebook.data.DataFile;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Units on a scale without a true zero. */
final class IntervalUnits {
  private static final Set<Map<String, Integer>> DIMENSIONS =
      DataFile.rows("interval-units", "unit", "scale").stream()
          .map(row -> Map.of(row.get(0), 1))
          .collect(Collectors.toUnmodifiableSet());

  private IntervalUnits() {}

  /** Degrees have a zero of their own; each other unit of the list is a dimension of its own. */
  static boolean isMeasuredBy(Scale scale) {
    return !scale.zero().isSame(Ratio.ZERO) || DIMENSIONS.contains(scale.dimension());
  }
}
