package dev.casebook.unit;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fhir.ucum.BaseUnit;
import org.fhir.ucum.Decimal;
import org.fhir.ucum.DefinedUnit;
import org.fhir.ucum.Prefix;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.UcumModel;
import org.fhir.ucum.Value;

/**
 * Every unit of UCUM, as the library defines them; to use this class is to load the library.
 *
 * <p>Only the definitions are taken from there: the library's arithmetic rounds, and its time grows
 * with an exponent.
 *
 * <p>A unit on a scale without a true zero or without even steps (UCUM calls it special: bel, pH)
 * and a unit that is defined as the plain number one (UCUM calls most of these arbitrary:
 * international units, colony forming units) measure something of their own. So do bits, where UCUM
 * would have 8 bit be comparable to 800 %.
 */
final class UcumLibrary {

  private static final String PLAIN_NUMBER = "1";

  private static final UcumLibrary LOADED = new UcumLibrary(model());

  private final Map<String, DefinedUnit> definitions = new HashMap<>();
  private final Map<String, Measure> measures = new HashMap<>();
  private final UnitSymbols symbols;

  private UcumLibrary(UcumModel model) {
    Set<String> metric = new HashSet<>();
    Map<String, Ratio> prefixes = new HashMap<>();
    for (BaseUnit base : model.getBaseUnits()) {
      metric.add(base.getCode());
      measures.put(base.getCode(), Measure.base(base.getCode()));
    }
    for (DefinedUnit unit : model.getDefinedUnits()) {
      definitions.put(unit.getCode(), unit);
      if (unit.isMetric()) {
        metric.add(unit.getCode());
      }
    }
    for (Prefix prefix : model.getPrefixes()) {
      prefixes.put(prefix.getCode(), exact(prefix.getValue()));
    }
    symbols = new UnitSymbols(this::measure, metric, prefixes);
    definitions.keySet().forEach(this::measure);
  }

  static Optional<Measure> find(String symbol) {
    return LOADED.symbols.find(symbol);
  }

  /** The symbols without prefixes. */
  static Set<String> codes() {
    return Set.copyOf(LOADED.measures.keySet());
  }

  private static UcumModel model() {
    try (InputStream essence = UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml")) {
      return new UcumEssenceService(essence).getModel();
    } catch (IOException | UcumException e) {
      throw new IllegalStateException("the definitions of UCUM cannot be read", e);
    }
  }

  /** Definitions refer to each other in any order; once all are read, nothing is written here. */
  private Optional<Measure> measure(String code) {
    if (!measures.containsKey(code) && definitions.containsKey(code)) {
      measures.put(code, defined(definitions.get(code)));
    }
    return Optional.ofNullable(measures.get(code));
  }

  private Measure defined(DefinedUnit unit) {
    Value value = unit.getValue();
    if (unit.isSpecial() || isOne(value)) {
      return Measure.base(unit.getCode());
    }
    try {
      return UnitExpression.read(value.getUnit(), symbols::find).scaled(exact(value.getValue()));
    } catch (UnitSyntaxException e) {
      throw new IllegalStateException("cannot read what " + unit.getCode() + " is", e);
    }
  }

  private static boolean isOne(Value value) {
    return value.getValue().isOne() && PLAIN_NUMBER.equals(value.getUnit());
  }

  private static Ratio exact(Decimal number) {
    return Ratio.of(new BigDecimal(number.asDecimal()));
  }
}
