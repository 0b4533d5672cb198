package dev.casebook.check;

import dev.casebook.check.Finding.Region;
import dev.casebook.json.sound.IdentityReader;
import dev.casebook.json.text.Utf8;
import java.util.Optional;

/**
 * What tells a digest from others. It is looked for in the first MiB of a document, and what comes
 * after it may have errors.
 *
 * @param series the series
 * @param id the id
 * @param region where the id is in the text
 */
public record DigestIdentity(String series, String id, Region region) {
  private static final int MOST_BYTES = 1 << 20;
  private static final int FIRST_OF_FOUR = 0xF0;

  /**
   * Reads a document until it has said what it is.
   *
   * @param json a JSON document, or its beginning
   * @return what it says; empty if series or id is not there or not valid
   */
  public static Optional<DigestIdentity> of(byte[] json) {
    return of(json, 0, json.length, 1, true);
  }

  /**
   * Reads a line of an archive until it has said what it is.
   *
   * @param number the number of the line, from 1
   * @param bytes hold the line
   * @param from the index of its first byte
   * @param to the index after its last byte, without the line end
   * @return what it says; empty if series or id is not there or not valid
   */
  public static Optional<DigestIdentity> ofLine(int number, byte[] bytes, int from, int to) {
    return of(bytes, from, to, number, false);
  }

  private static Optional<DigestIdentity> of(
      byte[] bytes, int from, int to, int firstLine, boolean hasLines) {
    return IdentityReader.read(bytes, from, Math.min(to, from + MOST_BYTES))
        .map(
            found ->
                new DigestIdentity(
                    found.series(), found.id(), region(bytes, from, found, firstLine, hasLines)));
  }

  private static Region region(
      byte[] bytes, int from, IdentityReader.Identity found, int firstLine, boolean hasLines) {
    int start = from + Utf8.markLength(bytes, from, found.start());
    int line = firstLine;
    for (int i = start; hasLines && i < found.start(); i++) {
      // The LF of a CRLF ends the line; a CR ends one of its own only if no LF comes after it.
      if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
        line++;
        start = i + 1;
      }
    }
    int column = 1 + units(bytes, start, found.start());
    return new Region(line, column, line, column + units(bytes, found.start(), found.end()));
  }

  /** How many UTF-16 code units a part of the text has. */
  private static int units(byte[] utf8, int from, int to) {
    int units = 0;
    for (int i = from; i < to; i++) {
      boolean isFirst = (utf8[i] & 0xC0) != 0x80;
      units += isFirst ? (utf8[i] & 0xFF) >= FIRST_OF_FOUR ? 2 : 1 : 0;
    }
    return units;
  }
}
