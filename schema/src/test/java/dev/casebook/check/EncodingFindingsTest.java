package dev.casebook.check;

import static dev.casebook.check.Found.error;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.casebook.check.Finding.Details;
import dev.casebook.check.Finding.Region;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are no UTF-8, marks at the start, and text that UTF-8 cannot carry. */
class EncodingFindingsTest {
  private static final Found MARK =
      new Found(
          "byte-order-mark",
          Severity.INFO,
          "",
          "",
          "The document begins with a byte order mark, which JSON does without",
          Details.NONE);

  @Test
  void notesAByteOrderMarkAndReadsOn() {
    Checked.bytes(("\uFEFF" + Samples.digest("")).getBytes(UTF_8), new Region(1, 1, 1, 1))
        .finds(MARK);
  }

  @Test
  void countsColumnsWithoutTheByteOrderMark() {
    byte[] document = ("\uFEFF" + Samples.digest("").replace("casebook", "case")).getBytes(UTF_8);
    assertThat(Checked.bytes(document).findings())
        .extracting(Finding::rule, Finding::column)
        .startsWith(tuple("byte-order-mark", 1), tuple("missing-property", 1))
        .endsWith(tuple("unknown-property", 2));
  }

  @Test
  void marksTheFirstCharacterThatIsLatin1() {
    byte[] document = "{\"id\": 7,\n \"series\": \"caf\u00e9\"}".getBytes(ISO_8859_1);
    Checked.bytes(document, new Region(2, 16, 2, 17)).finds(notUtf8(0xE9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80", "C0AF", "C1BF", "EDA080", "EDBFBF", "F4908080", "F5", "FF", "E282"})
  void refusesBytesThatBelongToNoCharacter(String hex) {
    byte[] fault = HexFormat.of().parseHex(hex);
    byte[] document = new byte[5 + fault.length];
    System.arraycopy("[\"".getBytes(UTF_8), 0, document, 0, 2);
    System.arraycopy(fault, 0, document, 2, fault.length);
    System.arraycopy("\"] ".getBytes(UTF_8), 0, document, 2 + fault.length, 3);
    Checked.bytes(document, new Region(1, 3, 1, 4)).finds(notUtf8(fault[0] & 0xFF));
  }

  @Test
  void marksACharacterThatIsCutOffAtTheEnd() {
    byte[] whole = "[\"a\u20ac".getBytes(UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    Checked.bytes(cut, new Region(1, 4, 1, 5)).finds(notUtf8(0xE2));
  }

  private static Found notUtf8(int found) {
    return error(
        "encoding",
        String.format(
            "The byte 0x%02X belongs to no UTF-8 character (it may be Latin-1, or cut off): save"
                + " the document as UTF-8",
            found));
  }

  @Test
  void recognisesUtf16ByItsMark() {
    Checked.bytes("{}".getBytes(UTF_16), new Region(1, 1, 1, 2))
        .finds(
            error(
                "encoding",
                "The byte 0xFE belongs to no UTF-8 character (it looks like UTF-16): save the"
                    + " document as UTF-8"));
  }

  @Test
  void refusesUtf16WithoutAMark() {
    Checked.bytes("{}".getBytes(UTF_16BE), new Region(1, 1, 1, 2)).findsRules("syntax");
    Checked.bytes("{}".getBytes(UTF_16LE), new Region(1, 2, 1, 3)).findsRules("syntax");
  }

  @Test
  void marksTextWithHalfOfASurrogatePair() {
    Checked.text(Samples.digest("\"categories\": [«\"a\\ud83d\"», \"\\ud83d\\ude00\"]"))
        .finds(
            error(
                    "encoding",
                    "/categories/0",
                    "categories[0]",
                    "Expected text without unpaired surrogates, but was \"a\\ud83d\"")
                .expected("text without unpaired surrogates")
                .actual("\"a\\ud83d\""));
  }

  @Test
  void marksHalfOfASurrogatePairInCustomData() {
    Checked.text(Samples.extension("x-a", "[«\"\\ude00\\ud83d\"», {\"a\": «\"\\ude00\"»}]"))
        .findsRules("encoding", "encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ude00", "\\ud83d", "\\ud83d\\n"})
  void stopsAtAKeyWithHalfOfASurrogatePair(String key) {
    Checked.text(Samples.extension("x-a", "{«\"»" + key + "\": 1}")).findsRules("encoding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"%s\": 1}", "{\"extensions\": {\"x-%s\": 1}}", "{\"no\": [{\"a%s\": []}, {}]}"})
  void stopsAtAKeyOfAStringWithHalfOfASurrogatePair(String document) {
    StructureCheck check = StructureCheck.ofDigests();

    assertThat(check.check("s", document.formatted("\ud83d")))
        .hasSize(1)
        .isEqualTo(check.check("s", document.formatted("\\ud83d")));
  }
}
