package dev.casebook.json.sound;

import dev.casebook.json.text.Utf8;
import dev.casebook.model.Digest;
import dev.casebook.model.extension.UnicodeText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads sound digests straight from their bytes. It is the quick half of reading: what it refuses
 * is read again by those who tell what is wrong, and where.
 */
public final class SoundReader {
  private SoundReader() {}

  /**
   * Reads a digest.
   *
   * @param json a JSON document in UTF-8, perhaps with a byte order mark
   * @return the digest; empty if the document is none
   */
  public static Optional<Digest> digest(byte[] json) {
    return digest(json, 0, json.length);
  }

  /**
   * Reads a digest.
   *
   * @param bytes hold a JSON document in UTF-8, perhaps with a byte order mark
   * @param from the index of its first byte
   * @param to the index behind its last byte
   * @return the digest; empty if the document is none
   */
  public static Optional<Digest> digest(byte[] bytes, int from, int to) {
    try {
      return Optional.of((Digest) read(bytes, from, to, true));
    } catch (NotSound refused) {
      return Optional.empty();
    }
  }

  /**
   * Reads a digest.
   *
   * @param json a JSON document, perhaps with a byte order mark
   * @return the digest; empty if the document is none
   */
  public static Optional<Digest> digest(String json) {
    // What no bytes can stand for would be written as something else.
    return UnicodeText.isWellFormed(json)
        ? digest(json.getBytes(StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /**
   * Whether a document is a digest, told without the digest.
   *
   * @param bytes hold a JSON document in UTF-8, perhaps with a byte order mark
   * @param from the index of its first byte
   * @param to the index behind its last byte
   * @return false if {@link #digest(byte[], int, int)} would be empty
   */
  public static boolean isDigest(byte[] bytes, int from, int to) {
    try {
      read(bytes, from, to, false);
      return true;
    } catch (NotSound refused) {
      return false;
    }
  }

  private static Object read(byte[] bytes, int from, int to, boolean keeping) {
    int start = from + Utf8.markLength(bytes, from, to);
    JsonBytes json = new JsonBytes(bytes, start, to, keeping);
    Object digest = ObjectReader.of(Digest.class).read(json);
    json.expectEnd();
    return digest;
  }
}
