package dev.casebook.json;

import dev.casebook.json.text.AtomicFile;
import dev.casebook.json.text.JsonTokens;
import dev.casebook.model.Digest;
import dev.casebook.model.argument.Arguments;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * An archive of digests as JSON Lines: a digest a line, in UTF-8. One digest is held at a time, so
 * that the size of an archive does not matter.
 */
public final class DigestLines {
  private static final DigestReader READER = new DigestReader();

  private DigestLines() {}

  /**
   * Reads an archive whose lines have up to 64 MiB each; {@link DigestReader} takes another limit.
   *
   * @param file JSON Lines; blank lines are passed over
   * @return the digests in order, read as they are asked for; close it to close the file
   * @throws IOException if the file cannot be opened
   * @see DigestReader#readLines(Path)
   */
  public static Stream<Digest> read(Path file) throws IOException {
    return READER.readLines(file);
  }

  /**
   * Reads an archive whose lines have up to 64 MiB each.
   *
   * @param in JSON Lines; blank lines are passed over
   * @return the digests in order, read as they are asked for; close it to close the given stream
   * @see DigestReader#readLines(InputStream)
   */
  public static Stream<Digest> read(InputStream in) {
    return READER.readLines(in);
  }

  /**
   * Writes an archive, whole or not at all.
   *
   * @param digests the digests, taken one at a time
   * @param file the file; it is created or replaced in one step
   * @throws IOException if it cannot be written; the file is then as it was
   */
  public static void write(Stream<Digest> digests, Path file) throws IOException {
    Arguments.given("digests", digests);
    AtomicFile.write(Arguments.given("file", file), out -> write(digests, out));
  }

  /**
   * Writes an archive and leaves the stream open.
   *
   * @param digests the digests, taken one at a time
   * @param out takes the lines
   * @throws IOException if they cannot be written
   */
  public static void write(Stream<Digest> digests, OutputStream out) throws IOException {
    Arguments.given("digests", digests);
    Writer writer = new OutputStreamWriter(Arguments.given("out", out), StandardCharsets.UTF_8);
    Iterator<Digest> each = digests.iterator();
    while (each.hasNext()) {
      write(Arguments.given("a digest", each.next()), writer);
    }
    writer.flush();
  }

  private static void write(Digest digest, Writer writer) throws IOException {
    try (JsonGenerator generator = JsonTokens.compact(writer)) {
      ValueCodec.of(Digest.class).write(generator, digest);
      generator.writeRaw('\n');
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }
}
