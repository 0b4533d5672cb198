package dev.casebook.corpus;

import dev.casebook.json.DigestLines;
import dev.casebook.model.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** A digest as a line of an archive. */
public final class CompactJson {
  private CompactJson() {}

  /**
   * The line with its line end.
   *
   * @param digest a digest
   * @return JSON in UTF-8
   */
  public static byte[] of(Digest digest) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      DigestLines.write(Stream.of(digest), line);
    } catch (IOException e) {
      throw new UncheckedIOException("The line is written to memory", e);
    }
    return line.toByteArray();
  }
}
