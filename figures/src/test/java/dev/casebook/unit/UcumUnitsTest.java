package dev.casebook.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fhir.ucum.DefinedUnit;
import org.fhir.ucum.Prefix;
import org.fhir.ucum.UcumEssenceService;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Compares what is made of the definitions with another library and with the definitions. */
class UcumUnitsTest {

  private static final BigDecimal TOLERANCE = new BigDecimal("1e-20");

  /** The library's parser stops at the slash in this unit's name. */
  private static final String UNREADABLE_TO_THE_LIBRARY = "[m/s2/Hz^(1/2)]";

  @Test
  void takesEveryPrefixedUnitThatTheLibraryTakes() {
    for (Prefix prefix : Ucum.LIBRARY.getModel().getPrefixes()) {
      for (String unit : UcumUnits.codes()) {
        String code = prefix.getCode() + unit;
        boolean readable = !unit.equals(UNREADABLE_TO_THE_LIBRARY);
        assertThat(Unit.of(code).isPresent()).as(code).isEqualTo(readable && Ucum.isValid(code));
      }
    }
  }

  /** Within 1e-20, or but for the last digit of the library, which for some units is the third. */
  @Test
  void measuresProperUnitsAsTheLibraryDoes() throws Exception {
    for (DefinedUnit unit : Ucum.LIBRARY.getModel().getDefinedUnits()) {
      Measure measure = UcumUnits.find(unit.getCode()).orElseThrow();
      if (!measure.dimension().containsKey(unit.getCode())) {
        BigDecimal ours =
            Conversion.between(Scale.of(measure), Scale.of(Measure.ONE)).of(BigDecimal.ONE);
        BigDecimal theirs = Ucum.magnitude(unit.getCode()).stripTrailingZeros();
        assertThat(ours.subtract(theirs).abs())
            .as(unit.getCode())
            .isLessThanOrEqualTo(
                theirs.ulp().multiply(BigDecimal.TEN).max(ours.multiply(TOLERANCE)));
      }
    }
  }

  @Test
  void keepsEveryDigitOfTheDefinitions() throws Exception {
    for (Element unit : elements("unit")) {
      Element value = (Element) unit.getElementsByTagName("value").item(0);
      Measure measure = UcumUnits.find(unit.getAttribute("Code")).orElseThrow();
      if (value.getAttribute("Unit").equals("1")) {
        assertThat(measure.factor())
            .as(unit.getAttribute("Code"))
            .isEqualTo(Ratio.of(new BigDecimal(value.getAttribute("value"))));
      }
    }
  }

  @Test
  void keepsSpecialAndArbitraryUnitsApart() throws Exception {
    for (Element unit : elements("unit")) {
      String code = unit.getAttribute("Code");
      boolean special = unit.getAttribute("isSpecial").equals("yes");
      boolean arbitrary = unit.getAttribute("isArbitrary").equals("yes");
      if (special || (arbitrary && !code.equals("[IU]"))) {
        assertThat(UcumUnits.find(code).orElseThrow().dimension()).isEqualTo(Map.of(code, 1));
      }
    }
  }

  private static List<Element> elements(String name) throws Exception {
    try (InputStream in = UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml")) {
      NodeList nodes =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(in)
              .getElementsByTagName(name);
      return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }
  }
}
