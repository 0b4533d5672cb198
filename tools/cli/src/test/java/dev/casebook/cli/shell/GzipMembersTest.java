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
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  private static void assertFails(byte[] packed, String reason) {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> unpacked(packed, 7))
        .withMessage(reason);
  }
}
