package dev.casebook.json.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class Utf8ReaderTest {

  /** What was read, up to the end or a fault. */
  private record Reading(String text, Optional<TextFault> fault) {}

  @Property(tries = 2000)
  void readsWhatTheStrictDecoderOfTheJdkReads(
      @ForAll("bytes") byte[] bytes, @ForAll @IntRange(min = 1, max = 9) int chunk) {
    Reading reading = read(new ChunkedStream(bytes, chunk), chunk);

    assertThat(reading.fault().map(TextFault::kind))
        .isEqualTo(
            jdk(bytes).isPresent() ? Optional.empty() : Optional.of(TextFault.Kind.ENCODING));
    jdk(bytes).ifPresent(text -> assertThat(reading.text()).isEqualTo(withoutMark(text)));
  }

  @Property(tries = 2000)
  void deliversAllBeforeTheFaultAndItsPlace(
      @ForAll("bytes") byte[] bytes, @ForAll @IntRange(min = 1, max = 9) int chunk) {
    NaiveUtf8 naive = NaiveUtf8.decode(bytes);
    Reading reading = read(new ChunkedStream(bytes, chunk), 4);

    assertThat(reading.text()).isEqualTo(naive.text());
    assertThat(reading.fault().map(TextFault::place)).isEqualTo(naive.fault());
  }

  @Property(tries = 30)
  void findsAFaultWhereverABufferEnds(
      @ForAll @IntRange(min = 16_300, max = 16_400) int length,
      @ForAll("parts") byte[] part,
      @ForAll @IntRange(min = 1, max = 20_000) int chunk) {
    byte[] bytes = Arrays.copyOf("\n".repeat(3).getBytes(StandardCharsets.US_ASCII), length + 9);
    Arrays.fill(bytes, 3, length, (byte) 'a');
    System.arraycopy(part, 0, bytes, length, part.length);
    NaiveUtf8 naive = NaiveUtf8.decode(bytes);
    Reading reading = read(new ChunkedStream(bytes, chunk), 1000);

    assertThat(reading.text()).isEqualTo(naive.text());
    assertThat(reading.fault().map(TextFault::place)).isEqualTo(naive.fault());
  }

  @Property(tries = 500)
  void endsAtTheLimitIfThereAreMoreBytes(
      @ForAll("bytes") byte[] bytes,
      @ForAll @IntRange(max = 40) int limit,
      @ForAll @IntRange(min = 1, max = 9) int chunk) {
    Reading reading = read(new Utf8Reader(new ChunkedStream(bytes, chunk), limit), 5);
    NaiveUtf8 naive = NaiveUtf8.decode(Arrays.copyOf(bytes, Math.min(limit, bytes.length)));

    assertThat(reading.text()).isEqualTo(naive.text());
    if (bytes.length <= limit) {
      assertThat(reading.fault().map(TextFault::place)).isEqualTo(naive.fault());
    } else {
      assertThat(reading.fault()).isPresent();
    }
  }

  @Test
  void saysThatThereAreTooManyBytes() {
    byte[] bytes = "a\r\nbé".getBytes(StandardCharsets.UTF_8);
    TextFault fault =
        read(new Utf8Reader(new ByteArrayInputStream(bytes), 5), 5).fault().orElseThrow();

    assertThat(fault.kind()).isEqualTo(TextFault.Kind.TOO_LARGE);
    assertThat(fault.place()).as("behind the last whole character").isEqualTo(new Place(2, 2));
    assertThat(fault.sentence()).isEqualTo("The document is larger than the limit of 5 bytes");
  }

  @Test
  void repeatsItsFault() {
    Reader reader = new Utf8Reader(new ByteArrayInputStream(new byte[] {'a', -1}), 9);
    char[] target = new char[9];

    assertThat(read(reader, 9).fault()).isPresent();
    assertThatThrownBy(() -> reader.read(target, 0, 9)).isInstanceOf(TextFault.class);
  }

  @Test
  void tellsWhetherThereWasAByteOrderMark() throws IOException {
    Utf8Reader with = new Utf8Reader(new ByteArrayInputStream(new byte[] {-17, -69, -65, 'a'}), 9);
    Utf8Reader without = new Utf8Reader(new ByteArrayInputStream(new byte[] {'a'}), 9);

    assertThat(with.read()).isEqualTo('a');
    assertThat(with.hasByteOrderMark()).isTrue();
    assertThat(without.read()).isEqualTo('a');
    assertThat(without.hasByteOrderMark()).isFalse();
  }

  @Test
  void closesItsStreamAndPassesOnItsFailures() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream in =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            throw new IOException("unplugged");
          }

          @Override
          public void close() {
            closed.set(true);
          }
        };
    try (Reader reader = new Utf8Reader(in, 9)) {
      assertThat(catchThrowableOfType(IOException.class, reader::read)).hasMessage("unplugged");
    }
    assertThat(closed).isTrue();
  }

  private static Reading read(InputStream in, int size) {
    return read(new Utf8Reader(in, Long.MAX_VALUE), size);
  }

  private static Reading read(Reader reader, int size) {
    StringBuilder text = new StringBuilder();
    char[] target = new char[size];
    try {
      for (int count = reader.read(target); count >= 0; count = reader.read(target)) {
        text.append(target, 0, count);
      }
      return new Reading(text.toString(), Optional.empty());
    } catch (TextFault fault) {
      return new Reading(text.toString(), Optional.of(fault));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Optional<String> jdk(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Random bytes, and random characters with a few bytes among them. */
  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<byte[]> random = Arbitraries.bytes().array(byte[].class).ofMaxSize(30);
    Arbitrary<byte[]> mixed =
        Arbitraries.frequencyOf(Tuple.of(9, characters()), Tuple.of(1, parts()))
            .list()
            .ofMaxSize(30)
            .map(Utf8ReaderTest::join);
    return Arbitraries.oneOf(random, mixed);
  }

  private static Arbitrary<byte[]> characters() {
    return Arbitraries.of("a", "\n", "\r", "é", "\uFEFF", "東", "\uFFFF", "\uD83D\uDE42")
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  /** Pieces of characters, whole or broken. */
  @Provide
  Arbitrary<byte[]> parts() {
    return Arbitraries.of(
            0x80, 0xBF, 0xC0, 0xC2, 0xC3, 0xE0, 0xED, 0xE2, 0xF0, 0xF4, 0x9F, 0xA0, 0x61)
        .map(value -> value.byteValue())
        .array(byte[].class)
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static byte[] join(List<byte[]> parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    parts.forEach(joined::writeBytes);
    return joined.toByteArray();
  }
}
