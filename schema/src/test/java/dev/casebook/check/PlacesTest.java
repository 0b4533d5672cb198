package dev.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines and columns, wherever in a text a finding is. */
class PlacesTest {

  private static final String FAULTS =
      """
      "patterns": «7», «"c\\u006flour\\"\\\\"»: {"\\"": [1, "}"]},
      "language": «"\\u0065 n"», "source": «{»"title": «"t😀\\n"», «"t"»: 1},
      "categories": [«-1.50e+7», "\\"\\\\", «null», «[»[]], «{»}, «true»,	«""»]""";

  @Test
  void coversKeysAndValuesAsTheyAreSpelt() {
    Checked.text(Samples.digest(FAULTS))
        .findsRules(
            "wrong-type",
            "unknown-property",
            "bad-format",
            "missing-property",
            "bad-format",
            "unknown-property",
            "wrong-type",
            "wrong-type",
            "wrong-type",
            "wrong-type",
            "wrong-type",
            "too-short");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\n\r", "\r\r\n", " \t\r\n\t"})
  void countsLinesByAnyLineEnd(String lineEnd) {
    String document =
        """
        {«"a"»: 1,
          "casebook": "1.0", "id": "d", "series": «""», "date": "2026-01-31",

          "companies": [{"id": "aws", "name": "AWS"}],
        	"caseStudies": [
            {"id": "soci", "title": "T", "company": «7», "summary": "S"}
          ],
        «"z"»: [
        ]}""";
    Checked.text(document.replace("\n", lineEnd))
        .findsRules("unknown-property", "too-short", "wrong-type", "unknown-property");
  }

  @Test
  void countsATabAsOneColumn() {
    Checked.text(Samples.digest("\t«\"colour\"»\t:\t1").replace(" ", "\t"))
        .findsRules("unknown-property");
  }

  @Test
  void countsNoOtherCharacterAsALineEnd() {
    Checked.text(Samples.digest("\"categories\": [\"\u2028\u2029\u0085\"], «\"c\"»: 1"))
        .findsRules("unknown-property");
  }

  @Test
  void tellsFindingsInTheOrderOfTheDocument() {
    Checked.text(
            "«««{»»»\"signal\": «{»«\"a\"»: 1}, «\"b\"»: 2, \"companies\": «[»],\n"
                + " \"caseStudies\": [«{»\"id\": \"x\", «\"c\"»: 1, \"title\": \"T\", «\"c\"»: 1,"
                + " \"company\": \"x\"}], \"categories\": [\"a\", «\"a\"», «\"\"»],"
                + " \"casebook\": \"1.0\", «\"d\"»: 4}")
        .findsRules(
            "missing-property",
            "missing-property",
            "missing-property",
            "missing-property",
            "unknown-property",
            "unknown-property",
            "too-few",
            "missing-property",
            "unknown-property",
            "duplicate-key",
            "repeated-item",
            "too-short",
            "unknown-property");
  }

  /** Readers and tokenizers work in buffers; a place must not depend on where one ends. */
  @ParameterizedTest
  @ValueSource(ints = {0, 3_900, 7_900, 15_900, 16_300, 65_400})
  void findsTheSamePlacesWhereverBuffersEnd(int start) {
    StructureCheck check = StructureCheck.ofDigests();
    for (int padding = start; padding < start + 240; padding++) {
      for (String unit : List.of(" ", "\r\n")) {
        MarkedText document =
            MarkedText.of(unit.repeat(padding / unit.length()) + Samples.digest(FAULTS));
        assertThat(check.check("d.json", document.text()))
            .as("padding of %s times %s", padding, unit)
            .extracting(Finding::region)
            .isEqualTo(document.marks());
      }
    }
  }

  @Test
  void marksTheStartOfAKeyThatIsTooLongToBeRemembered() {
    String key = "\"" + "k".repeat(100_000) + "\"";
    Checked.text(Samples.digest("«\"»" + key.substring(1) + ": 1, «\"colour\"»: 1"))
        .findsRules("unknown-property", "unknown-property");
  }
}
