package dev.casebook.json;

import dev.casebook.json.text.AtomicFile;
import dev.casebook.json.text.JsonTokens;
import dev.casebook.model.Digest;
import dev.casebook.model.argument.Arguments;
import dev.casebook.model.extension.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * A digest as a JSON document: read strictly, written in canonical form.
 *
 * <p>Canonical form has the properties in the order of the format, two spaces of indentation, LF
 * and a final line end. What is absent, empty or at its default is left out; numbers keep their
 * digits.
 */
public final class DigestJson {
  private static final DigestReader READER = new DigestReader();

  private DigestJson() {}

  /**
   * Reads a file of up to 64 MiB; {@link DigestReader} takes another limit.
   *
   * @param file a JSON document
   * @return the digest
   * @throws IOException if the file cannot be read
   * @throws DigestJsonException if it is no digest
   */
  public static Digest read(Path file) throws IOException {
    return READER.read(file);
  }

  /**
   * Reads a stream of up to 64 MiB to its end and leaves it open.
   *
   * @param in a JSON document
   * @return the digest
   * @throws IOException if the stream cannot be read
   * @throws DigestJsonException if it is no digest
   */
  public static Digest read(InputStream in) throws IOException {
    return READER.read(in);
  }

  /**
   * Reads bytes.
   *
   * @param json a JSON document in UTF-8
   * @return the digest
   * @throws DigestJsonException if it is no digest
   */
  public static Digest read(byte[] json) {
    return READER.read(json);
  }

  /**
   * Reads a string.
   *
   * @param json a JSON document
   * @return the digest
   * @throws DigestJsonException if it is no digest
   */
  public static Digest read(String json) {
    return READER.read(json);
  }

  /**
   * Reads any JSON, to be used as custom data.
   *
   * @param json a JSON value
   * @return the value
   * @throws DigestJsonException if it is no JSON or breaks the bounds of numbers, text or depth
   */
  public static JsonValue readValue(String json) {
    return (JsonValue)
        new DocumentParser(Document.of(Arguments.given("json", json))).parse(new AnyCodec());
  }

  /**
   * Writes a digest in canonical form.
   *
   * @param digest the digest
   * @return the document, with a final line end
   */
  public static String toJson(Digest digest) {
    Arguments.given("digest", digest);
    StringWriter text = new StringWriter();
    write(digest, text);
    return text.toString();
  }

  /**
   * Writes a file in canonical form, whole or not at all.
   *
   * @param digest the digest
   * @param file the file; it is created or replaced in one step and keeps its permissions
   * @throws IOException if it cannot be written; the file is then as it was
   */
  public static void write(Digest digest, Path file) throws IOException {
    Arguments.given("digest", digest);
    AtomicFile.write(Arguments.given("file", file), out -> write(digest, out));
  }

  /**
   * Writes a digest in canonical form and leaves the stream open.
   *
   * @param digest the digest
   * @param out takes the document in UTF-8
   * @throws IOException if it cannot be written
   */
  public static void write(Digest digest, OutputStream out) throws IOException {
    Arguments.given("digest", digest);
    Writer writer = new OutputStreamWriter(Arguments.given("out", out), StandardCharsets.UTF_8);
    try {
      write(digest, writer);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }

  private static void write(Digest digest, Writer writer) {
    try (JsonGenerator generator = JsonTokens.indented(writer)) {
      ValueCodec.of(Digest.class).write(generator, digest);
      generator.writeRaw('\n');
    }
  }
}
