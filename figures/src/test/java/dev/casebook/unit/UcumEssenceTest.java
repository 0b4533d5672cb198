package dev.casebook.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fhir.ucum.Concept;
import org.fhir.ucum.Decimal;
import org.fhir.ucum.DefinedUnit;
import org.fhir.ucum.Prefix;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumModel;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Compares the definitions that are read with those that another library reads. */
class UcumEssenceTest {

  private static final UcumEssence ESSENCE = UcumEssence.read();
  private static final UcumModel ORACLE = Ucum.LIBRARY.getModel();

  /** The license asks for that; to take a newer edition is to copy its file and update NOTICE. */
  @Test
  void comesAsItWasPublished() throws IOException {
    assertThat(file(UcumEssence.class, "ucum-essence.xml"))
        .isEqualTo(file(UcumEssenceService.class, "/ucum-essence.xml"));
  }

  @Test
  void comesWithTheNoticeThatItsLicenseAsksFor() throws IOException {
    String notice = Files.readString(Path.of("src/main/resources/META-INF/NOTICE"));
    assertThat(file(UcumEssence.class, "ucum-essence.xml"))
        .contains("version=\"2.2\"", "revision-date=\"2024-06-17\"");
    assertThat(notice)
        .contains(
            "version 2.2 of 2024-06-17",
            "Copyright 1999-2024 Regenstrief Institute, Inc.",
            "UCUM License, Version 1.1",
            "https://unitsofmeasure.org/license",
            "WITHOUT WARRANTIES");
  }

  @Test
  void readsEveryPrefix() {
    Map<String, Ratio> prefixes =
        ORACLE.getPrefixes().stream()
            .collect(Collectors.toMap(Prefix::getCode, prefix -> ratio(prefix.getValue())));
    assertThat(prefixes).hasSize(24).contains(entry("Ki", Ratio.of(new BigDecimal("1024"))));
    assertThat(ESSENCE.prefixes()).isEqualTo(prefixes);
  }

  @Test
  void readsEveryBaseUnit() {
    assertThat(ESSENCE.baseUnits())
        .hasSize(7)
        .containsExactlyElementsOf(ORACLE.getBaseUnits().stream().map(Concept::getCode).toList());
  }

  @Test
  void readsEveryUnit() {
    assertThat(ESSENCE.units())
        .hasSize(305)
        .extracting(UcumEssence.Definition::code)
        .containsExactlyElementsOf(
            ORACLE.getDefinedUnits().stream().map(DefinedUnit::getCode).toList());
  }

  @TestFactory
  Stream<DynamicTest> readsWhatEachUnitIs() {
    List<DefinedUnit> oracle = ORACLE.getDefinedUnits();
    return ESSENCE.units().stream()
        .map(
            unit ->
                DynamicTest.dynamicTest(
                    unit.code(),
                    () -> assertSame(unit, oracle.get(ESSENCE.units().indexOf(unit)))));
  }

  private static void assertSame(UcumEssence.Definition unit, DefinedUnit oracle) {
    assertThat(unit.code()).isEqualTo(oracle.getCode());
    assertThat(unit.isMetric()).isEqualTo(oracle.isMetric());
    assertThat(unit.isSpecial()).isEqualTo(oracle.isSpecial());
    if (!unit.isSpecial()) {
      assertThat(unit.value()).isEqualTo(ratio(oracle.getValue().getValue()));
      assertThat(unit.unit()).isEqualTo(oracle.getValue().getUnit());
    }
  }

  private static Ratio ratio(Decimal number) {
    return Ratio.of(new BigDecimal(number.asDecimal()));
  }

  private static String file(Class<?> neighbour, String name) throws IOException {
    try (InputStream in = neighbour.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    }
  }
}
