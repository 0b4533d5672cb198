package dev.casebook.check;

import dev.casebook.check.Finding.Details;
import dev.casebook.check.Finding.Region;
import dev.casebook.json.sound.SoundReader;
import dev.casebook.json.text.ByteLines;
import dev.casebook.json.text.JsonTokens;
import dev.casebook.json.text.Sentences;
import dev.casebook.json.text.Utf8;
import dev.casebook.json.text.Utf8Reader;
import dev.casebook.schema.DigestSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Finds everything that is wrong with the form of a document, in one pass over its tokens.
 *
 * <p>The exported schema directs the check, so that what is exported is what is enforced. No input
 * makes it throw, and memory does not grow with the document. Checks are immutable and can be
 * shared between threads.
 */
public final class StructureCheck {
  /** A larger document is checked as it comes, so that memory does not grow with it. */
  private static final int HELD = 4 * 1024 * 1024;

  /** A schema of someone else's, or null for digests, whose sound ones a quick reader knows. */
  private final @Nullable Schema own;

  private final CheckLimits limits;

  private StructureCheck(@Nullable Schema own, CheckLimits limits) {
    this.own = own;
    this.limits = limits;
  }

  /** Compiled when the first document has to be looked through. */
  private static final class Digests {
    static final Schema SCHEMA = SchemaCompiler.compile(DigestSchema.json());
  }

  /**
   * The check of digests.
   *
   * @return a check with default limits
   */
  public static StructureCheck ofDigests() {
    return new StructureCheck(null, CheckLimits.DEFAULT);
  }

  /**
   * A check by a schema of your own.
   *
   * @param schema a JSON Schema as {@link dev.casebook.schema.SchemaExport} makes it
   * @return a check with default limits
   * @throws IllegalArgumentException if the schema uses a keyword that the check does not know
   */
  public static StructureCheck of(String schema) {
    return new StructureCheck(SchemaCompiler.compile(schema), CheckLimits.DEFAULT);
  }

  /**
   * What this check looks for.
   *
   * @return the structure rules, in the order of the documentation
   */
  public static List<RuleDescription> rules() {
    return Arrays.stream(StructureRule.values()).map(StructureRule::description).toList();
  }

  /**
   * Whether a document was not read on from a finding, so that nothing more can be said of it.
   *
   * @param finding what a structure check found
   * @return true if reading ended there
   */
  public static boolean endsReading(Finding finding) {
    if (finding.rule().equals(StructureRule.UNSUPPORTED_VERSION.id())) {
      return true;
    }
    // A number that is too long is told where it stands, and reading goes on.
    return finding.pointer().isEmpty()
        && Stream.of(StructureRule.SYNTAX, StructureRule.ENCODING, StructureRule.OVER_LIMIT)
            .anyMatch(rule -> rule.id().equals(finding.rule()));
  }

  /**
   * The same check with other limits.
   *
   * @param other how much of a document to take on
   * @return a check with these limits
   */
  public StructureCheck withLimits(CheckLimits other) {
    return new StructureCheck(own, other);
  }

  /**
   * Checks a file.
   *
   * @param file a JSON document
   * @return what was found, in document order; empty if nothing is wrong
   * @throws IOException if the file cannot be read
   */
  public List<Finding> check(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return check(file.toString(), in);
    }
  }

  /**
   * Checks a stream to its end and leaves it open.
   *
   * @param name what the findings call the document
   * @param in a JSON document
   * @return what was found, in document order; empty if nothing is wrong
   * @throws IOException if the stream cannot be read
   */
  public List<Finding> check(String name, InputStream in) throws IOException {
    return check(name, 1, in);
  }

  /**
   * Checks a stream that is part of a larger one, such as a line of an archive.
   *
   * @param name what the findings call the whole
   * @param firstLine the number of the first line, from 1
   * @param in a JSON document; read to its end and left open
   * @return what was found, in document order; empty if nothing is wrong
   * @throws IOException if the stream cannot be read
   */
  public List<Finding> check(String name, int firstLine, InputStream in) throws IOException {
    if (own != null) {
      return walk(name, firstLine, in);
    }
    byte[] held = in.readNBytes(HELD);
    if (held.length < HELD) {
      return check(name, firstLine, held);
    }
    return walk(name, firstLine, new SequenceInputStream(new ByteArrayInputStream(held), in));
  }

  /**
   * Checks a document that is part of a larger file, such as a line of an archive.
   *
   * @param name what the findings call the whole
   * @param firstLine the number of the document's first line, from 1
   * @param document a JSON document
   * @return what was found, in document order; empty if nothing is wrong
   */
  public List<Finding> check(String name, int firstLine, byte[] document) {
    try {
      return isSound(document, 0, document.length)
          ? List.of()
          : walk(name, firstLine, new ByteArrayInputStream(document));
    } catch (IOException e) {
      throw new UncheckedIOException("The document is in memory", e);
    }
  }

  /**
   * Checks a line of an archive, where it stands.
   *
   * @param name what the findings call the archive
   * @param number the number of the line, from 1
   * @param bytes hold the line; left as they are
   * @param from the index of its first byte
   * @param to the index behind its last byte, without the line end
   * @return what was found, in document order; empty if nothing is wrong
   */
  public List<Finding> checkLine(String name, int number, byte[] bytes, int from, int to) {
    return check(name, new ByteLines.Line(number, bytes, from, to, true));
  }

  private List<Finding> check(String name, ByteLines.Line line) {
    return isSound(line.bytes(), line.from(), line.to())
        ? List.of()
        : check(name, line.number(), line.document());
  }

  /** Sound documents are told quickly from those that have to be looked through. */
  private boolean isSound(byte[] bytes, int from, int to) {
    return own == null
        && to - from <= limits.maxBytes()
        && Utf8.markLength(bytes, from, to) == 0
        && SoundReader.isDigest(bytes, from, to);
  }

  private List<Finding> walk(String name, int firstLine, InputStream in) throws IOException {
    Utf8Reader text = new Utf8Reader(in, limits.maxBytes());
    return check(name, firstLine, text, text::hasByteOrderMark);
  }

  /**
   * Checks a string. The limit of bytes counts its characters.
   *
   * @param name what the findings call the document
   * @param json a JSON document
   * @return what was found, in document order; empty if nothing is wrong
   */
  public List<Finding> check(String name, String json) {
    try {
      return json.length() > limits.maxBytes()
          ? new FindingLog(name, 1, limits.maxFindings()).collect(this::reportSize)
          : check(name, 1, JsonTokens.reader(json), () -> json.startsWith("\uFEFF"));
    } catch (IOException e) {
      throw new UncheckedIOException("The text is in memory", e);
    }
  }

  private void reportSize(FindingLog log) {
    log.add(
        StructureRule.OVER_LIMIT,
        new Region(1, 1, 1, 1),
        Step.root(),
        Sentences.tooLarge(limits.maxBytes()),
        Details.NONE);
  }

  /**
   * Checks an archive with a document a line, one at a time. Blank lines are passed over.
   *
   * @param name what the findings call the archive
   * @param in JSON Lines; read to its end and left open
   * @param findings takes what was found, in the order of the archive
   * @return how many documents there were
   * @throws IOException if the stream cannot be read
   */
  @SuppressWarnings("resource") // the caller closes what the caller opened
  public int checkLines(String name, InputStream in, Consumer<Finding> findings)
      throws IOException {
    ByteLines lines = new ByteLines(in, limits.maxBytes());
    int documents = 0;
    for (Optional<ByteLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      ByteLines.Line line = next.get();
      if (!line.isBlank()) {
        documents++;
        check(name, line).forEach(findings);
      }
    }
    return documents;
  }

  private List<Finding> check(
      String name, int firstLine, Reader text, BooleanSupplier byteOrderMark) throws IOException {
    return new FindingLog(name, firstLine, limits.maxFindings())
        .collect(
            log -> {
              walk(new TokenCursor(text), log);
              if (byteOrderMark.getAsBoolean()) {
                log.add(
                    StructureRule.BYTE_ORDER_MARK,
                    new Region(1, 1, 1, 1),
                    Step.root(),
                    "The document begins with a byte order mark, which JSON does without",
                    Details.NONE);
              }
            });
  }

  private void walk(TokenCursor tokens, FindingLog log) throws IOException {
    try {
      new StructureWalk(tokens, log).document(own == null ? Digests.SCHEMA : own);
    } catch (JacksonException stopped) {
      stop(tokens.stop(stopped), log);
    }
  }

  private static void stop(JsonTokens.Stop stop, FindingLog log) {
    Region region = TokenCursor.region(stop.place());
    Step root = Step.root();
    switch (stop.cause()) {
      case SYNTAX ->
          throw log.only(StructureRule.SYNTAX, region, root, stop.sentence(), Details.NONE);
      case ENCODING ->
          throw log.only(StructureRule.ENCODING, region, root, stop.sentence(), Details.NONE);
      case TOO_LARGE, TOO_DEEP ->
          log.add(StructureRule.OVER_LIMIT, region, root, stop.sentence(), Details.NONE);
    }
  }
}
