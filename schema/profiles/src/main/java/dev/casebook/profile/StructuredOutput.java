package dev.casebook.profile;

import dev.casebook.json.DigestJson;
import dev.casebook.json.DigestJsonException;
import dev.casebook.model.Digest;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Digests as a language model writes them by the schema of a profile, and back. Immutable, and to
 * be shared between threads.
 */
public final class StructuredOutput {
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
   *     output; if that is no JSON, in the output itself.
   */
  public Digest read(String output) {
    return DigestJson.read(digestText(output));
  }

  /**
   * The output in the format's own form, to be read or checked. Its faults stay in it.
   *
   * @param output a JSON document
   * @return the text of a digest, as far as the output is one; the output itself if it is no JSON,
   *     repeats a key or has a number that cannot be kept
   */
  public String digestText(String output) {
    return tree(output).map(tree -> SchemaJson.text(OutputReader.part(shape, tree))).orElse(output);
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
