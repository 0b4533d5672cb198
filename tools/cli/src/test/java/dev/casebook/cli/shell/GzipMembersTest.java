package dev.casebook.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GzipMembersTest {
  private static final byte[] TEXT = "{\"casebook\": \"1.0\"}".getBytes(StandardCharsets.UTF_8);

  private static byte[] packed(byte[] text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text);
    }
    return bytes.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }

  /** A stream that gives some bytes at a time, and never says that there are more, as a pipe. */
  private static byte[] unpacked(byte[] packed, int atATime) throws IOException {
    InputStream pipe =
        new FilterInputStream(new ByteArrayInputStream(packed)) {
          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(length, atATime));
          }

          @Override
          public int available() {
            return 0;
          }
        };
    try (GzipMembers in = new GzipMembers(pipe)) {
      return in.readAllBytes();
    }
  }

  @Property(tries = 200)
  void unpacksAllMembersHoweverTheyCome(
      @ForAll @Size(min = 1, max = 5) List<@Size(max = 3_000) byte[]> texts,
      @ForAll @IntRange(min = 1, max = 100) int atATime)
      throws IOException {
    byte[] packed = {};
    for (byte[] text : texts) {
      packed = joined(packed, packed(text));
    }
    assertThat(unpacked(packed, atATime)).isEqualTo(joined(texts.toArray(byte[][]::new)));
  }

  @Property(tries = 200)
  void saysThatDataIsCutOff(@ForAll @IntRange(min = 1, max = 36) int length) throws IOException {
    byte[] packed = packed(TEXT);
    assertFails(
        Arrays.copyOf(packed, Math.min(length, packed.length - 1)), "the packed data is cut off");
  }

  @Test
  void saysThatAFileIsEmpty() {
    assertFails(new byte[0], "is empty, and no gzip data");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "garbage", "{\"casebook\": \"1.0\"}", "\0", "\0\0\0\0"})
  void saysWhatFollows(String rest) throws IOException {
    assertFails(
        joined(packed(TEXT), rest.getBytes(StandardCharsets.UTF_8)),
        "something that is no gzip data follows the packed data");
    assertFails(
        joined(packed(TEXT), packed(TEXT), rest.getBytes(StandardCharsets.UTF_8)),
        "something that is no gzip data follows the packed data");
  }

  @Test
  void saysThatDataIsDamaged() throws IOException {
    for (int fromEnd : new int[] {1, 8}) {
      byte[] packed = packed(TEXT);
      packed[packed.length - fromEnd] ^= 1;
      assertFails(packed, "the packed data is damaged");
    }
  }

  @Test
  void readsAHeaderWithAllItsParts() throws IOException {
    byte[] packed = packed(TEXT);
    byte[] header = Arrays.copyOf(packed, 10);
    header[3] = 0b11110;
    byte[] parts = {2, 0, 9, 9, 'n', 0, 'c', 0, 7, 7};
    byte[] rest = Arrays.copyOfRange(packed, 10, packed.length);
    assertThat(unpacked(joined(header, parts, rest), 3)).isEqualTo(TEXT);
  }

  /** A member with a name or comment of a length, and nothing packed. */
  private static byte[] emptyMember(int flag, int length) throws IOException {
    byte[] packed = packed(new byte[0]);
    byte[] header = Arrays.copyOf(packed, 10);
    header[3] = (byte) flag;
    byte[] name = new byte[length + 1];
    Arrays.fill(name, 0, length, (byte) 'n');
    return joined(header, name, Arrays.copyOfRange(packed, 10, packed.length));
  }

  /** Counts what is asked of a stream. */
  private static final class Counted extends FilterInputStream {
    private int calls;
    private long bytes;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      calls++;
      bytes++;
      return super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      calls++;
      bytes += Math.max(0, count);
      return count;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 16})
  void readsALongNameByBlocks(int flag) throws IOException {
    byte[] packed = joined(emptyMember(flag, 200_000), packed(TEXT));
    Counted counted = new Counted(new ByteArrayInputStream(packed));

    assertThat(new GzipMembers(counted).readAllBytes()).isEqualTo(TEXT);
    assertThat(counted.calls).isLessThan(10);
  }

  /** Names, comments, extra fields, empty members and empty blocks unpack to nothing. */
  static Stream<byte[]> parts() throws IOException {
    byte[] emptyBlock = {0, 0, 0, (byte) 0xFF, (byte) 0xFF};
    return Stream.of(
        emptyMember(8, 4_000_000),
        emptyMember(16, 4_000_000),
        repeated(200_000, packed(new byte[0])),
        repeated(500, emptyMember(8, 8_000)),
        joined(packed(TEXT), Arrays.copyOf(packed(TEXT), 10), repeated(800_000, emptyBlock)));
  }

  private static byte[] repeated(int times, byte[] part) {
    byte[] bytes = new byte[times * part.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = part[i % part.length];
    }
    return bytes;
  }

  @ParameterizedTest
  @MethodSource("parts")
  void readsABoundedAmountWithoutContent(byte[] packed) {
    Counted counted = new Counted(new ByteArrayInputStream(packed));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> new GzipMembers(counted).readAllBytes())
        .withMessage("is packed data with hardly any content");
    assertThat(counted.bytes).isLessThan(500_000);
  }

  private static void assertFails(byte[] packed, String reason) {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> unpacked(packed, 7))
        .withMessage(reason);
  }
}
