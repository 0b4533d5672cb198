package dev.casebook.agreement.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * A kind of change to the bytes of a document.
 *
 * @param kind its name
 * @param change returns the changed bytes
 */
record ByteMutation(String kind, BiFunction<byte[], Random, byte[]> change) {
  private static final byte[] TELLING =
      "{}[]\",:\\/'#+-.0123456789eEtfnu \t\r\n\0\b\u007f".getBytes(ISO_8859_1);
  private static final List<String> TAILS =
      List.of(" ", "\n\n", "{}", "]", "null", ",", "\0", "//", "\u00a0", "\uFEFF", "1", "\"");

  static final List<ByteMutation> ALL =
      List.of(
          new ByteMutation("truncate", (b, random) -> Arrays.copyOf(b, random.nextInt(b.length))),
          new ByteMutation("delete-byte", (b, random) -> splice(b, random, 1)),
          new ByteMutation("insert-byte", (b, random) -> splice(b, random, 0, anyByte(random))),
          new ByteMutation("insert-telling", (b, random) -> splice(b, random, 0, telling(random))),
          new ByteMutation("replace-byte", (b, random) -> splice(b, random, 1, telling(random))),
          new ByteMutation("flip-bit", ByteMutation::flip),
          new ByteMutation("delete-some", (b, random) -> splice(b, random, random.nextInt(40))),
          new ByteMutation("repeat-some", ByteMutation::repeat),
          new ByteMutation(
              "not-utf8", (b, random) -> splice(b, random, 0, (byte) 0xC3, (byte) '(')),
          new ByteMutation(
              "tail", (b, r) -> concat(b, TextMutations.any(TAILS, r).getBytes(UTF_8))),
          new ByteMutation("mark", (b, random) -> concat("\uFEFF".getBytes(UTF_8), b)),
          new ByteMutation("two-marks", (b, r) -> concat("\uFEFF\uFEFF".getBytes(UTF_8), b)),
          text("latin-1", text -> text, ISO_8859_1),
          text("utf-16", text -> text, UTF_16),
          text("utf-16-without-mark", text -> text, UTF_16LE),
          text("crlf", text -> text.replace("\n", "\r\n")),
          text("cr", text -> text.replace('\n', '\r')),
          text("escaped-keys", text -> text.replaceAll("\"id\" *:", "\"\\\\u0069d\":")),
          text("repeated-key", text -> text.replaceFirst("(\"\\w+\" ?: ?\"\\w+\")", "$1,$1")),
          text("repeated-version", text -> text.replaceFirst("}\\s*$", ",\"casebook\":\"2\"}")),
          text("comment", text -> text.replaceFirst(",", ", // one\n")),
          text("comma-at-end", text -> text.replaceFirst("}\\s*$", ",}")),
          text("single-quotes", text -> text.replaceFirst("\"id\"", "'id'")),
          text("bare-key", text -> text.replaceFirst("\"id\"", "id")),
          text("twice", text -> text + text));

  private static ByteMutation text(String kind, UnaryOperator<String> change) {
    return text(kind, change, UTF_8);
  }

  private static ByteMutation text(String kind, UnaryOperator<String> change, Charset charset) {
    return new ByteMutation(
        kind, (bytes, random) -> change.apply(new String(bytes, UTF_8)).getBytes(charset));
  }

  private static byte anyByte(Random random) {
    return (byte) random.nextInt(256);
  }

  private static byte telling(Random random) {
    return TELLING[random.nextInt(TELLING.length)];
  }

  /** Puts bytes in the place of some at a random position. */
  private static byte[] splice(byte[] bytes, Random random, int removed, byte... inserted) {
    int at = random.nextInt(bytes.length);
    int rest = Math.min(bytes.length, at + removed);
    return concat(
        Arrays.copyOf(bytes, at), inserted, Arrays.copyOfRange(bytes, rest, bytes.length));
  }

  private static byte[] flip(byte[] bytes, Random random) {
    byte[] flipped = bytes.clone();
    flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    return flipped;
  }

  private static byte[] repeat(byte[] bytes, Random random) {
    int start = random.nextInt(bytes.length);
    int end = Math.min(bytes.length, start + 1 + random.nextInt(100));
    return concat(Arrays.copyOf(bytes, end), Arrays.copyOfRange(bytes, start, bytes.length));
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
