package dev.casebook.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.casebook.model.Digest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final Digest SMALLEST = SmallDigest.builder().build();

  @ParameterizedTest
  @CsvSource({
    "Latin-1,                 E9 27, E9",
    "an overlong encoding,    C0 80, C0",
    "an overlong slash,       E0 80 AF, E0",
    "an encoded surrogate,    ED A0 80, ED",
    "beyond Unicode,          F4 90 80 80, F4",
    "five bytes,              F8 88 80 80 80, F8",
    "a stray continuation,    80, 80",
    "a character cut off,     E2 82 27, E2",
    "no UTF-8 byte,           FF, FF"
  })
  void refusesBytesThatAreNoUtf8(String what, String bytes, String found) {
    String before = DigestText.quoted("{'casebook':'1.0',\n  'series':'é\uD83D\uDE42");
    DigestJsonException fault = fault(join(before, bytes, "\"}"));

    assertThat(fault)
        .as(what)
        .hasMessage(
            "2:16: The byte 0x%s belongs to no UTF-8 character (it may be Latin-1, or cut off):"
                + " save the document as UTF-8 (at /series)",
            found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C3", "E2", "E2 82", "F0 9F", "F0 9F 99"})
  void refusesASequenceCutOffAtTheEnd(String bytes) {
    DigestJsonException fault = fault(join("{\"series\":\"ab", bytes, ""));

    assertThat(fault.getMessage())
        .startsWith("1:14: The byte 0x" + bytes.substring(0, 2) + " belongs to no UTF-8 character");
    assertThat(fault.pointer()).isEqualTo("/series");
  }

  @Test
  void refusesBytesThatAreNoUtf8BehindTheDocument() {
    DigestJsonException fault = fault(join(DigestText.smallest() + "\n", "FF", ""));

    assertThat(fault.getMessage()).startsWith("2:1: The byte 0xFF belongs to no UTF-8 character");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FE FF", "FF FE"})
  void recognizesUtf16ByItsMark(String mark) {
    Charset utf16 = mark.startsWith("FE") ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    String text = new String(DigestText.smallest().getBytes(utf16), StandardCharsets.ISO_8859_1);

    assertThat(fault(join("", mark, text)))
        .hasMessage(
            "1:1: The byte 0x%s belongs to no UTF-8 character (it looks like UTF-16): save the"
                + " document as UTF-8",
            mark.substring(0, 2));
  }

  @Test
  void refusesUtf16WithoutAMark() {
    assertThatThrownBy(
            () -> DigestJson.read(DigestText.smallest().getBytes(StandardCharsets.UTF_16LE)))
        .isInstanceOf(DigestJsonException.class)
        .hasMessageStartingWith("1:2: Not JSON: ");
  }

  @Test
  void passesOverAByteOrderMark() {
    String marked = "\uFEFF" + DigestText.smallest();

    assertThat(DigestJson.read(marked)).isEqualTo(SMALLEST);
    assertThat(DigestJson.read(marked.getBytes(StandardCharsets.UTF_8))).isEqualTo(SMALLEST);
  }

  @Test
  void doesNotCountAByteOrderMarkAsAColumn() {
    byte[] bytes = "\uFEFF[]".getBytes(StandardCharsets.UTF_8);

    assertThat(fault(bytes).getMessage()).startsWith("1:1: Expected an object");
  }

  @Test
  void refusesASecondByteOrderMark() {
    byte[] bytes = ("\uFEFF\uFEFF" + DigestText.smallest()).getBytes(StandardCharsets.UTF_8);

    assertThat(fault(bytes).getMessage()).startsWith("1:1: Not JSON: unexpected character");
  }

  private static DigestJsonException fault(byte[] bytes) {
    return catchThrowableOfType(DigestJsonException.class, () -> DigestJson.read(bytes));
  }

  /** UTF-8 text, then bytes in hexadecimal, then text with a byte a character. */
  private static byte[] join(String before, String hex, String after) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(HexFormat.ofDelimiter(" ").parseHex(hex));
    bytes.writeBytes(after.getBytes(StandardCharsets.ISO_8859_1));
    return bytes.toByteArray();
  }
}
