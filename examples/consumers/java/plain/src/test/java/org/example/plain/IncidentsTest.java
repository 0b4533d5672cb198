package org.example.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.check.Finding;
import dev.casebook.json.DigestJsonException;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncidentsTest {
  @Test
  void whatIsWrittenReadsBack() {
    assertTrue(Incidents.text().contains("21.0"), Incidents.text());
    assertEquals(Incidents.digest(), Incidents.read(Incidents.text()));
  }

  @Test
  void aFaultlessDigestHasNoFindings() {
    assertEquals(List.of(), Incidents.check(Incidents.text()));
  }

  @Test
  void faultsAreFound() {
    String faulty = Incidents.text().replace("series", "seires");
    List<String> rules = Incidents.check(faulty).stream().map(Finding::rule).sorted().toList();
    assertTrue(rules.contains("unknown-property"), rules.toString());
    assertThrows(DigestJsonException.class, () -> Incidents.read(faulty));
  }

  @Test
  void rareUnitsAreKnown() {
    assertFalse(rulesWithUnit("[ft_i]").contains("unknown-unit"));
    assertTrue(rulesWithUnit("[ft_x]").contains("unknown-unit"));
  }

  private static List<String> rulesWithUnit(String unit) {
    String text = Incidents.text().replace("\"min\"", "\"" + unit + "\"");
    return Incidents.check(text).stream().map(Finding::rule).toList();
  }
}
