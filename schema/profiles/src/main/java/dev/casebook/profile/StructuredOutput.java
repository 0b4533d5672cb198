package dev.casebook.profile;

import dev.casebook.json.DigestJson;
import dev.casebook.json.DigestJsonException;
import dev.casebook.model.Digest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/**
 * Digests as a language model writes them by the schema of a profile, and back. Immutable, and to
 * be shared between threads.
 */
public final class StructuredOutput {
  /** The beginning of true, false, null or a number, at the end of an output. */
  private static final Pattern CUT =
      Pattern.compile(
          "(?<![\"\\\\\\w.+-])(?:t|tr|tru|f|fa|fal|fals|n|nu|nul"
              + "|-|-?[0-9]+[.]|-?[0-9]+(?:[.][0-9]+)?[eE][-+]?)\\z");

  private final OutputShape shape;

  private StructuredOutput(OutputShape shape) {
    this.shape = shape;
  }

  /**
   * The form that the schema of a profile asks for.
   *
   * @param profile a profile; one that is not for structured output asks for digests as they are
   * @return the form
   */
  public static StructuredOutput of(SchemaProfile profile) {
    return new StructuredOutput(OutputShape.of(profile));
  }

  /**
   * Reads what a model wrote, as strictly as {@link DigestJson} reads digests. What says that there
   * is nothing is dropped, and pairs become custom data.
   *
   * @param output a JSON document
   * @return the digest
   * @throws DigestJsonException if it is no digest. The place is one in {@link #digestText} of the
   *     output; if that is no JSON, in the output itself. If the output ends too early or is no
   *     JSON for another reason, that is the fault, whatever is wrong before.
   */
  public Digest read(String output) {
    Optional<JsonNode> tree = tree(output);
    if (tree.isEmpty()) {
      // That reading stops is what is wrong, and not what was written before for what is absent.
      readAll(output);
      return DigestJson.read(output);
    }
    OutputReader reader = new OutputReader();
    String text = SchemaJson.text(reader.digest(shape, tree.get()));
    try {
      return DigestJson.read(text);
    } catch (DigestJsonException e) {
      throw reader.fault(e.pointer()).map(fault -> placed(text, fault)).orElse(e);
    }
  }

  private static void readAll(String output) {
    try {
      DigestJson.readValue(output);
    } catch (DigestJsonException e) {
      // To the parser, such a beginning is a word or a number of its own.
      Matcher cut = CUT.matcher(output);
      boolean isCut =
          cut.find()
              && e.line() == output.lines().count()
              && e.column() >= cut.start() - output.lastIndexOf('\n');
      throw isCut
          ? new DigestJsonException(
              null,
              e.line(),
              e.column(),
              e.pointer(),
              "Not JSON: the document ends in the middle of a value")
          : e;
    }
  }

  /** A fault within pairs, with its line and column. */
  private static DigestJsonException placed(String text, OutputReader.PairFault fault) {
    try (JsonParser parser = OutputWriter.JSON.createParser(text)) {
      JsonPointer pointer = JsonPointer.compile(fault.pointer());
      JsonToken token = parser.nextToken();
      while (token == JsonToken.PROPERTY_NAME
          || !parser.streamReadContext().pathAsPointer().equals(pointer)) {
        token = parser.nextToken();
      }
      TokenStreamLocation start = parser.currentTokenLocation();
      return new DigestJsonException(
          null, start.getLineNr(), start.getColumnNr(), fault.pointer(), fault.problem());
    }
  }

  /**
   * The output in the format's own form, to be read or checked. Its faults stay in it.
   *
   * @param output a JSON document
   * @return the text of a digest, as far as the output is one; the output itself if it is no JSON,
   *     repeats a key or has a number that cannot be kept
   */
  public String digestText(String output) {
    return tree(output)
        .map(tree -> SchemaJson.text(new OutputReader().digest(shape, tree)))
        .orElse(output);
  }

  private static Optional<JsonNode> tree(String output) {
    try {
      return Optional.of(OutputWriter.JSON.readTree(output));
    } catch (JacksonException e) {
      // The strict reader tells what is wrong with it, and where.
      return Optional.empty();
    }
  }

  /**
   * Writes a digest as a model would, for an example in a prompt. The digest's own {@code $schema}
   * is left out.
   *
   * @param digest the digest
   * @return a JSON document with a final line end
   */
  public String write(Digest digest) {
    JsonNode tree = OutputWriter.JSON.readTree(DigestJson.toJson(digest));
    return SchemaJson.text(OutputWriter.output(shape, tree));
  }
}
