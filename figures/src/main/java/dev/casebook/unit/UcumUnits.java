package dev.casebook.unit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every unit of UCUM; to use this class is to read the file of its definitions.
 *
 * <p>A unit on a scale without a true zero or without even steps (UCUM calls it special: bel, pH)
 * and a unit that is defined as the plain number one (UCUM calls most of these arbitrary:
 * international units, colony forming units) measure something of their own. So do bits, where UCUM
 * would have 8 bit be comparable to 800 %.
 */
final class UcumUnits {

  private static final UcumUnits LOADED = new UcumUnits(UcumEssence.read());

  private final Map<String, UcumEssence.Definition> definitions = new HashMap<>();
  private final Map<String, Measure> measures = new HashMap<>();
  private final UnitSymbols symbols;

  private UcumUnits(UcumEssence essence) {
    Set<String> metric = new HashSet<>(essence.baseUnits());
    essence.baseUnits().forEach(code -> measures.put(code, Measure.base(code)));
    for (UcumEssence.Definition unit : essence.units()) {
      definitions.put(unit.code(), unit);
      if (unit.isMetric()) {
        metric.add(unit.code());
      }
    }
    symbols = new UnitSymbols(this::measure, metric, essence.prefixes());
    definitions.keySet().forEach(this::measure);
  }

  static Optional<Measure> find(String symbol) {
    return LOADED.symbols.find(symbol);
  }

  /** The symbols without prefixes. */
  static Set<String> codes() {
    return Set.copyOf(LOADED.measures.keySet());
  }

  /** Definitions refer to each other in any order; once all are read, nothing is written here. */
  private Optional<Measure> measure(String code) {
    UcumEssence.Definition definition = definitions.get(code);
    if (!measures.containsKey(code) && definition != null) {
      measures.put(code, defined(definition));
    }
    return Optional.ofNullable(measures.get(code));
  }

  private Measure defined(UcumEssence.Definition unit) {
    if (unit.isSpecial() || unit.isPlainOne()) {
      return Measure.base(unit.code());
    }
    try {
      return UnitExpression.read(unit.unit(), symbols::find).scaled(unit.value());
    } catch (UnitSyntaxException e) {
      throw new IllegalStateException("cannot read what " + unit.code() + " is", e);
    }
  }
}
