package dev.casebook.json;

import dev.casebook.json.text.JsonTokens;
import dev.casebook.json.text.Utf8;
import dev.casebook.model.Digest;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * Reads a sound document straight from its bytes. What it refuses is read again over characters by
 * {@link DocumentParser}, which alone says what is wrong and where.
 */
final class QuickRead {
  private QuickRead() {}

  static Optional<Digest> digest(byte[] json, long maxBytes) {
    if (json.length > maxBytes || !Utf8.isWellFormed(json)) {
      return Optional.empty();
    }
    try (JsonParser parser = JsonTokens.parser(json)) {
      return Optional.of((Digest) DocumentParser.root(parser, ValueCodec.of(Digest.class)));
    } catch (ReadFault | JacksonException refused) {
      return Optional.empty();
    }
  }
}
