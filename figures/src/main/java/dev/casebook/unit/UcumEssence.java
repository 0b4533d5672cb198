package dev.casebook.unit;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The definitions that UCUM publishes as {@code ucum-essence.xml}, a file that comes with this
 * artifact as it is: UCUM's license allows no changed or derived tables.
 *
 * @param prefixes what each prefix multiplies by
 * @param baseUnits the codes of base units
 * @param units all other units, in the order of the file
 */
record UcumEssence(Map<String, Ratio> prefixes, List<String> baseUnits, List<Definition> units) {

  private static final String FILE = "ucum-essence.xml";

  /**
   * A unit, and what it is: so many of another.
   *
   * @param code the code, case-sensitive
   * @param isMetric whether the unit takes a prefix
   * @param isSpecial whether the unit is a function of another, and not a multiple: its value is
   *     then one, and its unit no expression
   * @param value how many of the other
   * @param unit the other, an expression of units
   */
  record Definition(String code, boolean isMetric, boolean isSpecial, Ratio value, String unit) {

    boolean isPlainOne() {
      return value.equals(Ratio.ONE) && unit.equals("1");
    }
  }

  UcumEssence {
    prefixes = Map.copyOf(prefixes);
    baseUnits = List.copyOf(baseUnits);
    units = List.copyOf(units);
  }

  static UcumEssence read() {
    try (InputStream in = UcumEssence.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the artifact is incomplete: it has no " + FILE);
      }
      return read(XMLInputFactory.newDefaultFactory().createXMLStreamReader(in));
    } catch (IOException | XMLStreamException e) {
      throw new IllegalStateException("cannot read " + FILE, e);
    }
  }

  private static UcumEssence read(XMLStreamReader xml) throws XMLStreamException {
    Map<String, Ratio> prefixes = new HashMap<>();
    List<String> baseUnits = new ArrayList<>();
    List<Definition> units = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        String code = xml.getAttributeValue(null, "Code");
        switch (xml.getLocalName()) {
          case "prefix" -> prefixes.put(code, number(toValue(xml)));
          case "base-unit" -> baseUnits.add(code);
          case "unit" -> units.add(definition(code, xml));
          default -> {}
        }
      }
    }
    return new UcumEssence(prefixes, baseUnits, units);
  }

  private static Definition definition(String code, XMLStreamReader unit)
      throws XMLStreamException {
    boolean metric = isYes(unit, "isMetric");
    boolean special = isYes(unit, "isSpecial");
    XMLStreamReader value = toValue(unit);
    return new Definition(
        code,
        metric,
        special,
        special ? Ratio.ONE : number(value),
        value.getAttributeValue(null, "Unit"));
  }

  private static boolean isYes(XMLStreamReader element, String attribute) {
    return "yes".equals(element.getAttributeValue(null, attribute));
  }

  private static XMLStreamReader toValue(XMLStreamReader xml) throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.START_ELEMENT || !xml.getLocalName().equals("value")) {
      // Names and symbols come first.
    }
    return xml;
  }

  private static Ratio number(XMLStreamReader value) {
    return Ratio.of(new BigDecimal(value.getAttributeValue(null, "value")));
  }
}
