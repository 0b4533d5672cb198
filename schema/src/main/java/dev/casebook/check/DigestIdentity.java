package dev.casebook.check;

import dev.casebook.check.Finding.Region;
import dev.casebook.json.text.Utf8;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * What tells a digest from others.
 *
 * @param series its series
 * @param id its id
 * @param region where the id is in the text
 */
public record DigestIdentity(String series, String id, Region region) {

  /**
   * Reads a document until it has said what it is.
   *
   * @param bytes hold the document, or its beginning
   * @param from the index of its first byte
   * @param to the index after its last byte
   * @param firstLine the number of its first line, from 1
   * @return what it says; empty if it does not, or is no JSON up to there
   */
  public static Optional<DigestIdentity> of(byte[] bytes, int from, int to, int firstLine) {
    int start = from + Utf8.markLength(bytes, from, to);
    ByteArrayInputStream in = new ByteArrayInputStream(bytes, start, to - start);
    try (TokenCursor tokens = new TokenCursor(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return tokens.next() == JsonToken.START_OBJECT ? read(tokens, firstLine) : Optional.empty();
    } catch (JacksonException noJson) {
      return Optional.empty();
    }
  }

  private static Optional<DigestIdentity> read(TokenCursor tokens, int firstLine) {
    String series = null;
    String id = null;
    Region region = null;
    while (tokens.next() == JsonToken.PROPERTY_NAME) {
      String key = tokens.key();
      boolean isText = tokens.next() == JsonToken.VALUE_STRING;
      if (isText && key.equals("series")) {
        series = tokens.string();
      } else if (isText && key.equals("id")) {
        id = tokens.string();
        region = tokens.region();
      } else {
        tokens.skipValue();
      }
      if (series != null && id != null && region != null) {
        int before = firstLine - 1;
        return Optional.of(
            new DigestIdentity(
                series,
                id,
                new Region(
                    region.line() + before,
                    region.column(),
                    region.endLine() + before,
                    region.endColumn())));
      }
    }
    return Optional.empty();
  }
}
