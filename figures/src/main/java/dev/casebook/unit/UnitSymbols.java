package dev.casebook.unit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Unit symbols, with the prefixes that some of them take.
 *
 * @param units what a symbol without a prefix measures
 * @param metric the symbols that take a prefix
 * @param prefixes what each prefix multiplies by
 */
record UnitSymbols(
    Function<String, Optional<Measure>> units, Set<String> metric, Map<String, Ratio> prefixes) {

  private static final int LONGEST_PREFIX = 2;

  UnitSymbols {
    metric = Set.copyOf(metric);
    prefixes = Map.copyOf(prefixes);
  }

  Optional<Measure> find(String symbol) {
    Optional<Measure> plain = units.apply(symbol);
    for (int length = 1; plain.isEmpty() && length <= LONGEST_PREFIX; length++) {
      if (length < symbol.length() && metric.contains(symbol.substring(length))) {
        Ratio prefix = prefixes.get(symbol.substring(0, length));
        if (prefix != null) {
          return units.apply(symbol.substring(length)).map(unit -> unit.scaled(prefix));
        }
      }
    }
    return plain;
  }
}
