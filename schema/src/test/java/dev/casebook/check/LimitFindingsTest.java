package dev.casebook.check;

import static dev.casebook.check.Found.error;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are more than a check takes on. */
class LimitFindingsTest {

  @Test
  void countsTheCharactersOfAString() {
    StructureCheck small = StructureCheck.ofDigests().withLimits(new CheckLimits(10, 10));

    assertThat(small.check("s", "{\"casebook\": \"1.0\"}"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("over-limit");
              assertThat(finding.message())
                  .isEqualTo("The document is larger than the limit of 10 bytes");
            });
  }

  @Test
  void endsAfterTheOneFindingThatIsAskedFor() {
    assertThat(StructureCheck.ofDigests().withLimits(new CheckLimits(1, 1)).check("s", "{}"))
        .extracting(Finding::rule)
        .containsExactly("over-limit", "over-limit");
  }

  private static final StructureCheck CHECK = StructureCheck.ofDigests();
  private static final String TOO_LONG =
      "The number has more than 100 digits before or after the decimal point";

  @ParameterizedTest
  @ValueSource(
      strings = {"1e999999999", "1E99999999999999999999", "-1e-99999999999999999999", "1e-101"})
  void marksNumbersOfTooManyDigits(String number) {
    Checked.text(Samples.extension("x-a", "[«" + number + "», 1e99, -1E-100]"))
        .finds(error("over-limit", "/extensions/x-a/0", "extensions.x-a[0]", TOO_LONG));
  }

  @ParameterizedTest
  @ValueSource(ints = {101, 400, 1_000, 70_000})
  void marksTheWholeOfALongNumber(int digits) {
    Checked.text(
            Samples.metric(
                "\"value\": {\"value\": «"
                    + "1".repeat(digits)
                    + "», «\"u\"»: 1, \"unit\": \"s\"}"))
        .findsRules("over-limit", "unknown-property");
  }

  @Test
  void acceptsNumbersOfAsManyDigitsAsThereMayBe() {
    String nines = "9".repeat(100);
    Checked.text(Samples.extension("x-a", "[-" + nines + "." + nines + ", 1e+0000099, -0, 0e5]"))
        .findsNothing();
  }

  @Test
  void marksTheFirstLevelThatIsTooDeep() {
    String more = "«[»" + "[".repeat(20_000);
    Checked.text("{«\"a\"»:\n" + "[".repeat(63) + more)
        .findsRules("unknown-property", "over-limit");
    Checked.text(Samples.digest("\"extensions\":\n{\"x-a\": " + "[".repeat(62) + more))
        .finds(error("over-limit", "The document nests deeper than the limit of 64 levels"));
  }

  @Test
  void acceptsAsManyLevelsAsThereMayBe() {
    Checked.text(Samples.extension("x-a", "[".repeat(62) + "]".repeat(62))).findsNothing();
  }

  @Test
  void stopsAtADocumentOfTooManyBytes() throws IOException {
    InputStream endless =
        new SequenceInputStream(
            new ByteArrayInputStream("{\"id\": 7,\n \"series\": \"".getBytes(UTF_8)),
            new Repeated("x", 100_000_000));
    List<Finding> findings = CHECK.check("huge.json", endless);
    assertThat(findings).extracting(Finding::rule).containsExactly("wrong-type", "over-limit");
    assertThat(findings.get(1).message())
        .isEqualTo("The document is larger than the limit of 67108864 bytes");
    assertThat(findings.get(1).line()).isEqualTo(2);
    assertThat(findings.get(1).column()).isEqualTo(64 * 1024 * 1024 - 10 + 1);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "2, true"})
  void countsBytesNotCharacters(int over, boolean tooLarge) throws IOException {
    byte[] document = Samples.digest("\"categories\": [\"é中😀\"]").getBytes(UTF_8);
    CheckLimits limits = new CheckLimits(document.length - over, 10);
    List<Finding> findings =
        CHECK.withLimits(limits).check("d.json", new ByteArrayInputStream(document));
    assertThat(findings)
        .extracting(Finding::rule)
        .isEqualTo(tooLarge ? List.of("over-limit") : List.of());
  }

  @Test
  void keepsWhatWasFoundBeforeTheLimitOfBytes() throws IOException {
    byte[] document = "{\"colour\": 1,                   ".getBytes(UTF_8);
    List<Finding> findings =
        CHECK
            .withLimits(new CheckLimits(20, 10))
            .check("d.json", new ByteArrayInputStream(document));
    assertThat(findings)
        .extracting(Finding::rule, Finding::column)
        .containsExactly(tuple("unknown-property", 2), tuple("over-limit", 21));
  }

  @Test
  void endsAfterAsManyFindingsAsAskedFor() {
    StructureCheck modest = CHECK.withLimits(new CheckLimits(1_000, 2));
    Checked.text(modest, Samples.digest("«\"a\"»: 1,\n ««\"b\"»»: 2, \"c\": 3"))
        .findsRules("unknown-property", "unknown-property", "over-limit");
    Checked.text(modest, Samples.digest("«\"a\"»: 1")).findsRules("unknown-property");
  }

  @Test
  void tellsTenThousandFindingsUnlessAskedOtherwise() {
    List<Finding> findings =
        CHECK.check("d.json", Samples.digest("\"categories\": [" + "7, ".repeat(20_000) + "7]"));
    assertThat(findings).hasSize(10_001);
    assertThat(findings.get(10_000).rule()).isEqualTo("over-limit");
    assertThat(findings.get(10_000).message())
        .isEqualTo("There are 10000 findings or more; the rest was not checked");
  }

  @Test
  void refusesLimitsThatLetNothingThrough() {
    assertThatThrownBy(() -> new CheckLimits(0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CheckLimits(1, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
