package dev.casebook.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.casebook.model.Digest;
import dev.casebook.model.generator.ValueArbitraries;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whatever is read, it is a digest or a {@link DigestJsonException} says why not. */
class AnyInputTest {

  /** A digest with something of everything. */
  private static final String RICH =
      DigestText.withInStudy(
              "metrics",
              "[{'name':'m','statistic':'p99','value':{'min':-1.50e3,'unit':'s','approximate':true},"
                  + "'change':{'kind':'factor','sense':'decrease','amount':{'value':2,'unit':'1'}}}]")
          .replace(
              "}]}", "}],'extensions':{'x-a':[null,true,-0.1,'\\u00e9\\n\uD83D\uDE42é',{'a':{}}]}}")
          .replace('\'', '"');

  @Test
  void startsFromADigest() {
    assertThat(DigestJson.read(RICH).caseStudies().get(0).extensions()).containsKey("x-a");
  }

  @Test
  void refusesEveryBeginningOfADocument() {
    byte[] bytes = RICH.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length; length++) {
      assertThat(outcome(Arrays.copyOf(bytes, length)).orElseThrow().line()).isEqualTo(1);
    }
  }

  @Test
  void understandsADocumentWithoutAnyOneByte() {
    byte[] bytes = RICH.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = Arrays.copyOf(bytes, bytes.length - 1);
      System.arraycopy(bytes, i + 1, changed, i, bytes.length - i - 1);
      assertPlaced(changed);
    }
  }

  @Property(tries = 60)
  void understandsADocumentWithAnyOneByteChanged(@ForAll byte other) {
    byte[] bytes = RICH.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] = other;
      assertPlaced(changed);
    }
  }

  @Property(tries = 20)
  void understandsADocumentWithAnyTokenPutIn(@ForAll("tokens") String token) {
    for (int i = 0; i <= RICH.length(); i++) {
      assertPlaced(
          (RICH.substring(0, i) + token + RICH.substring(i)).getBytes(StandardCharsets.UTF_8));
    }
  }

  @Property(tries = 100)
  void understandsGeneratedDigestsThatWereDamaged(
      @ForAll("digests") Digest digest,
      @ForAll("tokens") String token,
      @ForAll @IntRange(max = 1_000_000) int position,
      @ForAll @IntRange(max = 20) int gap) {
    String json = DigestJson.toJson(digest);
    int start = position % json.length();
    int end = Math.min(json.length(), start + gap);
    String damaged = json.substring(0, start) + token + json.substring(end);

    assertPlaced(damaged.getBytes(StandardCharsets.UTF_8));
    assertReadable(outcome(() -> DigestJson.read(damaged)));
  }

  @Property(tries = 2000)
  void understandsRandomBytes(@ForAll byte[] bytes) {
    assertPlaced(bytes);
  }

  @Property(tries = 2000)
  void understandsRandomStrings(@ForAll String text) {
    assertReadable(outcome(() -> DigestJson.read(text)));
    assertReadable(outcome(() -> DigestJson.readValue(text)));
  }

  @Property(tries = 2000)
  void understandsRandomTokens(@ForAll("tokenSequences") String text) {
    assertReadable(outcome(() -> DigestJson.read(text)));
    assertReadable(outcome(() -> DigestJson.readValue(text)));
    assertReadable(outcome(() -> DigestJson.read(RICH.replace("[null", "[" + text))));
  }

  @Property(tries = 500)
  void archivesGoOnToTheirEnd(@ForAll("tokenSequences") String first, @ForAll byte[] second) {
    String lines = first + "\n" + new String(second, StandardCharsets.ISO_8859_1) + "\n" + RICH;
    byte[] archive = lines.getBytes(StandardCharsets.UTF_8);
    Iterator<Digest> digests = DigestLines.read(new ByteArrayInputStream(archive)).iterator();
    Optional<Digest> last = Optional.empty();
    boolean ended = false;
    while (!ended) {
      try {
        ended = !digests.hasNext();
        last = ended ? last : Optional.of(digests.next());
      } catch (DigestJsonException fault) {
        assertReadable(Optional.of(fault));
      }
    }

    assertThat(last).contains(DigestJson.read(RICH));
  }

  private static void assertPlaced(byte[] bytes) {
    Optional<DigestJsonException> outcome = outcome(bytes);
    assertReadable(outcome);
    String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1);
    outcome.ifPresent(
        fault -> {
          assertThat(fault.line()).isBetween(1, lines.length);
          assertThat(fault.column()).isBetween(1, lines[fault.line() - 1].length() + 1);
        });
  }

  private static void assertReadable(Optional<DigestJsonException> outcome) {
    outcome.ifPresent(
        fault ->
            assertThat(fault.problem())
                .isNotBlank()
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]")
                .doesNotContain("Feature", "JsonParser", "null pointer")
                .hasSizeLessThan(1_000));
  }

  private static Optional<DigestJsonException> outcome(byte[] bytes) {
    return outcome(() -> DigestJson.read(bytes));
  }

  private static Optional<DigestJsonException> outcome(Runnable reading) {
    try {
      reading.run();
      return Optional.empty();
    } catch (DigestJsonException fault) {
      return Optional.of(fault);
    } catch (RuntimeException | StackOverflowError other) {
      return fail("Not a DigestJsonException", other);
    }
  }

  @Provide
  Arbitrary<Digest> digests() {
    return ValueArbitraries.of(Digest.class);
  }

  @Provide
  Arbitrary<String> tokens() {
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
        "null",
        "true",
        "-",
        "+",
        "1",
        "0",
        ".",
        "e",
        "NaN",
        "1e999999999",
        "/",
        "//",
        "/*",
        "#",
        "'",
        "\n",
        "\r",
        "\r\n",
        "\t",
        "\0",
        "\u007f",
        "\u001e",
        "\u00a0",
        "\u2028",
        "\u202e",
        "\uFEFF",
        "é",
        "\uD83D\uDE42",
        "\"x\":1,",
        "\"id\"",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[");
  }

  @Provide
  Arbitrary<String> tokenSequences() {
    Arbitrary<String> text = Arbitraries.strings().ofMaxLength(3);
    return Combinators.combine(tokens().list().ofMaxSize(12), text)
        .as((parts, tail) -> String.join("", parts) + tail);
  }
}
