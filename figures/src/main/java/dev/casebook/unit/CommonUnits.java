package dev.casebook.unit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The units that case studies use, known without reading the definitions of UCUM. */
final class CommonUnits {

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("Y", "1e24"),
          Map.entry("Z", "1e21"),
          Map.entry("E", "1e18"),
          Map.entry("P", "1e15"),
          Map.entry("T", "1e12"),
          Map.entry("G", "1e9"),
          Map.entry("M", "1e6"),
          Map.entry("k", "1e3"),
          Map.entry("h", "1e2"),
          Map.entry("da", "1e1"),
          Map.entry("d", "1e-1"),
          Map.entry("c", "1e-2"),
          Map.entry("m", "1e-3"),
          Map.entry("u", "1e-6"),
          Map.entry("n", "1e-9"),
          Map.entry("p", "1e-12"),
          Map.entry("f", "1e-15"),
          Map.entry("a", "1e-18"),
          Map.entry("z", "1e-21"),
          Map.entry("y", "1e-24"),
          Map.entry("Ki", "1024"),
          Map.entry("Mi", "1048576"),
          Map.entry("Gi", "1073741824"),
          Map.entry("Ti", "1099511627776"));

  private static final List<String> BASES = List.of("s", "bit", "m", "g", "K", "Cel", "B");

  /** A unit, and what it is by units before it. */
  private record Definition(String unit, String meaning) {}

  private static final List<Definition> DEFINITIONS =
      List.of(
          new Definition("min", "60.s"),
          new Definition("h", "60.min"),
          new Definition("d", "24.h"),
          new Definition("wk", "7.d"),
          new Definition("a", "36525.d/100"),
          new Definition("mo", "a/12"),
          new Definition("Hz", "/s"),
          new Definition("By", "8.bit"),
          new Definition("J", "1000.g.m2/s2"),
          new Definition("W", "J/s"),
          new Definition("10*", "10"),
          new Definition("%", "1/100"));

  private static final Set<String> METRIC =
      Set.of("s", "bit", "m", "g", "K", "Cel", "B", "Hz", "By", "J", "W");

  private static final Map<String, Measure> UNITS = units();

  private static final UnitSymbols SYMBOLS =
      new UnitSymbols(symbol -> Optional.ofNullable(UNITS.get(symbol)), METRIC, prefixes());

  private CommonUnits() {}

  static Optional<Measure> find(String symbol) {
    return SYMBOLS.find(symbol);
  }

  /** The symbols without prefixes. */
  static Set<String> codes() {
    return UNITS.keySet();
  }

  private static Map<String, Ratio> prefixes() {
    Map<String, Ratio> prefixes = new TreeMap<>();
    PREFIXES.forEach((prefix, factor) -> prefixes.put(prefix, Ratio.of(new BigDecimal(factor))));
    return prefixes;
  }

  private static Map<String, Measure> units() {
    Map<String, Measure> units = new HashMap<>();
    BASES.forEach(base -> units.put(base, Measure.base(base)));
    for (Definition definition : DEFINITIONS) {
      try {
        units.put(
            definition.unit(),
            UnitExpression.read(
                definition.meaning(), symbol -> Optional.ofNullable(units.get(symbol))));
      } catch (UnitSyntaxException e) {
        throw new IllegalStateException("cannot read what " + definition.unit() + " is", e);
      }
    }
    return Map.copyOf(units);
  }
}
