package dev.casebook.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.json.sound.SoundReader;
import dev.casebook.model.Digest;
import dev.casebook.model.generator.ValueArbitraries;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading from bytes and the reading that explains agree on every document. */
class SoundReaderTest {
  private static final long MAX_BYTES = 1_000_000;

  /** A digest with names, numbers and texts that are spelt in unusual ways. */
  private static final String ODD =
      DigestText.withInStudy(
              "metrics",
              "[ {'na\\u006de':'m','value':{'min':-1.50e3,'max':1E+2,'unit':'s'},\n\t'quote':'\\\"'}]")
          .replace("}]}", "}],'extensions':{'x-\\u00e9é':[null,-0,1e-9,'\\/\uD83D\uDE42é',{}]}}")
          .replace('\'', '"');

  @Property(tries = 300)
  void readsEveryDigest(@ForAll("digests") Digest digest) {
    assertThat(quick(DigestJson.toJson(digest).getBytes(StandardCharsets.UTF_8))).contains(digest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", " \r\n"})
  void readsUnusualSpellings(String before) {
    Optional<Digest> digest = quick((before + ODD).getBytes(StandardCharsets.UTF_8));
    assertThat(digest).contains(DigestJson.read(ODD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF\uFEFF{}", "\0{\0}\0", "{\0}\0", "", "[]", "null", "{}{}"})
  void refusesWhatTheOtherRefuses(String document) {
    assertAgreed(document.getBytes(StandardCharsets.UTF_8));
    assertAgreed(document.replace("{}", ODD).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void refusesUtf16ThatJacksonWouldGuess() {
    assertThat(quick(ODD.getBytes(StandardCharsets.UTF_16LE))).isEmpty();
    assertThat(quick(ODD.getBytes(StandardCharsets.UTF_16BE))).isEmpty();
  }

  @Test
  void readsUpToTheLimit() {
    byte[] bytes = ODD.getBytes(StandardCharsets.UTF_8);
    assertThat(new DigestReader(bytes.length).read(bytes)).isEqualTo(DigestJson.read(ODD));
    assertThatThrownBy(() -> new DigestReader(bytes.length - 1).read(bytes))
        .isInstanceOf(DigestJsonException.class);
  }

  @Property(tries = 100)
  void agreesOnDocumentsWithAByteChanged(@ForAll byte other) {
    byte[] bytes = ODD.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] = other;
      assertAgreed(changed);
    }
  }

  @Property(tries = 60)
  void agreesOnDocumentsWithSomethingPutIn(
      @ForAll("pieces") String piece, @ForAll @IntRange(max = 3) int gap) {
    for (int i = 0; i + gap <= ODD.length(); i++) {
      String changed = ODD.substring(0, i) + piece + ODD.substring(i + gap);
      assertAgreed(changed.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void agreesOnEveryBeginning() {
    byte[] bytes = ODD.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length <= bytes.length; length++) {
      assertAgreed(Arrays.copyOf(bytes, length));
    }
  }

  @Property(tries = 300)
  void agreesOnGeneratedDigestsThatWereDamaged(
      @ForAll("digests") Digest digest,
      @ForAll("pieces") String piece,
      @ForAll @IntRange(max = 1_000_000) int position,
      @ForAll @IntRange(max = 20) int gap) {
    byte[] json = DigestJson.toJson(digest).getBytes(StandardCharsets.UTF_8);
    byte[] put = piece.getBytes(StandardCharsets.UTF_8);
    int start = position % json.length;
    int end = Math.min(json.length, start + gap);
    byte[] damaged = Arrays.copyOf(json, start + put.length + json.length - end);
    System.arraycopy(put, 0, damaged, start, put.length);
    System.arraycopy(json, end, damaged, start + put.length, json.length - end);
    assertAgreed(damaged);
  }

  /** Both read the same digest, or neither reads one; what is told then comes from one of them. */
  private static void assertAgreed(byte[] json) {
    Optional<Digest> quick = quick(json);
    assertThat(quick).isEqualTo(explaining(json));
    assertThat(SoundReader.isDigest(json, 0, json.length)).isEqualTo(quick.isPresent());
  }

  private static Optional<Digest> quick(byte[] json) {
    return SoundReader.digest(json);
  }

  private static Optional<Digest> explaining(byte[] json) {
    try {
      return Optional.of(new DocumentParser(Document.of(null, 1, json, MAX_BYTES)).digest());
    } catch (DigestJsonException refused) {
      return Optional.empty();
    }
  }

  @Provide
  Arbitrary<Digest> digests() {
    return ValueArbitraries.of(Digest.class);
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\\u",
        "\\ud800",
        "\\udc00",
        "\\ud83d\\ude42",
        "null",
        "true",
        "-",
        "+",
        "1",
        "0",
        "01",
        ".",
        "e",
        "e5",
        "NaN",
        "1e999999999",
        "/",
        "//",
        "/*",
        "#",
        "'",
        "\n",
        "\r",
        "\t",
        "\0",
        "\u007f",
        "\u001e",
        "\u00a0",
        "\u2028",
        "\uFEFF",
        "é",
        "\uD83D\uDE42",
        "\"x\":1,",
        "\"id\"",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
        "0".repeat(101),
        "1".repeat(1_001),
        "x".repeat(501),
        "\\n",
        "\\b\\u0000");
  }
}
