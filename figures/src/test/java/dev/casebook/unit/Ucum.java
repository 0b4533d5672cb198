package dev.casebook.unit;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fhir.ucum.Decimal;
import org.fhir.ucum.Pair;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;

/** The UCUM library itself, its parser and its arithmetic included, to hold our own against. */
final class Ucum {

  static final UcumEssenceService LIBRARY = load();

  private static final Pattern POWER = Pattern.compile("([^.\\d-]+)(-?\\d+)?");

  private Ucum() {}

  static boolean isValid(String code) {
    return LIBRARY.validate(code) == null;
  }

  static BigDecimal magnitude(String code) throws UcumException {
    return new BigDecimal(LIBRARY.getCanonicalForm(one(code)).getValue().asDecimal());
  }

  /** Base units and their exponents. */
  static Map<String, Integer> dimension(String code) throws UcumException {
    Map<String, Integer> dimension = new TreeMap<>();
    Matcher power = POWER.matcher(LIBRARY.getCanonicalForm(one(code)).getCode());
    while (power.find()) {
      dimension.put(power.group(1), power.group(2) == null ? 1 : Integer.parseInt(power.group(2)));
    }
    return dimension;
  }

  private static Pair one(String code) throws UcumException {
    return new Pair(new Decimal("1"), code);
  }

  private static UcumEssenceService load() {
    try (InputStream essence = UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml")) {
      return new UcumEssenceService(essence);
    } catch (IOException | UcumException e) {
      throw new IllegalStateException(e);
    }
  }
}
