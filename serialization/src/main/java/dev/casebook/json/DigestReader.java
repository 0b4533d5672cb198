package dev.casebook.json;

import dev.casebook.json.sound.SoundReader;
import dev.casebook.json.text.Sentences;
import dev.casebook.model.Digest;
import dev.casebook.model.argument.Arguments;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads digests strictly: unknown properties, duplicate keys, content behind the document, values
 * of another type, null, invalid UTF-8, numbers beyond their bounds, too many levels and too many
 * bytes are all refused. A byte order mark is passed over. Readers are immutable and can be shared
 * between threads.
 */
public final class DigestReader {

  /** How large a document may be unless said otherwise: 64 MiB. */
  public static final long DEFAULT_MAX_BYTES = 64L * 1024 * 1024;

  private static final int MAX_ARRAY = Integer.MAX_VALUE - 16;

  private final long maxBytes;

  /** A reader with the default limit. */
  public DigestReader() {
    this(DEFAULT_MAX_BYTES);
  }

  /**
   * A reader with another limit.
   *
   * @param maxBytes how many bytes a document, or a line of an archive, may have; 1 or more, and no
   *     document over 2 GiB can be read
   * @throws IllegalArgumentException if the limit is not positive
   */
  public DigestReader(long maxBytes) {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("A limit of " + maxBytes + " bytes lets nothing through");
    }
    this.maxBytes = maxBytes;
  }

  /**
   * Reads a file.
   *
   * @param file a JSON document
   * @return the digest
   * @throws IOException if the file cannot be read
   * @throws DigestJsonException if it is no digest
   */
  public Digest read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(Arguments.given("file", file))) {
      return read(file.toString(), in);
    }
  }

  /**
   * Reads a stream to its end and leaves it open.
   *
   * @param in a JSON document
   * @return the digest
   * @throws IOException if the stream cannot be read
   * @throws DigestJsonException if it is no digest
   */
  public Digest read(InputStream in) throws IOException {
    return read(null, Arguments.given("in", in));
  }

  private Digest read(@Nullable String name, InputStream in) throws IOException {
    return read(name, in.readNBytes((int) Math.min(maxBytes, MAX_ARRAY) + 1), 1);
  }

  /**
   * Reads bytes.
   *
   * @param json a JSON document in UTF-8
   * @return the digest
   * @throws DigestJsonException if it is no digest
   */
  public Digest read(byte[] json) {
    return read(null, Arguments.given("json", json), 1);
  }

  Digest read(@Nullable String name, byte[] json, int firstLine) {
    Optional<Digest> sound = json.length > maxBytes ? Optional.empty() : SoundReader.digest(json);
    return sound.orElseGet(
        () -> new DocumentParser(Document.of(name, firstLine, json, maxBytes)).digest());
  }

  /**
   * Reads a string. The limit counts its characters.
   *
   * @param json a JSON document
   * @return the digest
   * @throws DigestJsonException if it is no digest
   */
  public Digest read(String json) {
    if (Arguments.given("json", json).length() > maxBytes) {
      throw new DigestJsonException(null, 1, 1, "", Sentences.tooLarge(maxBytes));
    }
    return new DocumentParser(Document.of(json)).digest();
  }

  /**
   * Reads an archive with a digest a line, one at a time. Blank lines are passed over.
   *
   * <p>A line that is no digest throws {@link DigestJsonException} when the stream comes to it. The
   * stream's iterator throws it from {@code hasNext()}, and goes on with the next line when it is
   * asked again.
   *
   * @param file JSON Lines
   * @return the digests in order, read as they are asked for; close it to close the file
   * @throws IOException if the file cannot be opened
   */
  public Stream<Digest> readLines(Path file) throws IOException {
    Arguments.given("file", file);
    return new LineIterator(this, file.toString(), Files.newInputStream(file), maxBytes).stream();
  }

  /**
   * Reads an archive with a digest a line, as {@link #readLines(Path)} does.
   *
   * @param in JSON Lines
   * @return the digests in order, read as they are asked for; close it to close the given stream
   */
  public Stream<Digest> readLines(InputStream in) {
    return new LineIterator(this, null, Arguments.given("in", in), maxBytes).stream();
  }
}
