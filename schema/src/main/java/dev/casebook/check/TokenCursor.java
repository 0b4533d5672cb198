package dev.casebook.check;

import dev.casebook.check.Finding.Region;
import dev.casebook.json.text.JsonTokens;
import dev.casebook.json.text.Place;
import dev.casebook.json.text.RecentText;
import dev.casebook.model.extension.UnicodeText;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/** The tokens of a document, with the region of each. */
final class TokenCursor implements Closeable {
  private final RecentText text;
  private final JsonParser parser;

  TokenCursor(Reader reader) {
    text = new RecentText(reader);
    parser = JsonTokens.parser(text);
  }

  /**
   * Moves to the next token.
   *
   * @throws JacksonException if there is none, or it is a key that UTF-8 cannot carry, of which
   *     Jackson refuses only those with escapes
   */
  @Nullable JsonToken next() {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.PROPERTY_NAME && !UnicodeText.isWellFormed(key())) {
      TokenStreamLocation start = parser.currentTokenLocation();
      throw new StreamReadException(
          parser,
          "Broken surrogate pair in property name",
          new TokenStreamLocation(
              start.contentReference(),
              start.getByteOffset(),
              start.getCharOffset() + 1,
              start.getLineNr(),
              start.getColumnNr() + 1));
    }
    return token;
  }

  JsonToken token() {
    return parser.currentToken();
  }

  String key() {
    return parser.currentName();
  }

  String string() {
    return parser.getString();
  }

  /** How many characters of the document stand before the current token. */
  int offset() {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  /** Moves to the last token of the current value. */
  void skipValue() {
    int depth = 0;
    do {
      depth += token().isStructStart() ? 1 : token().isStructEnd() ? -1 : 0;
    } while (depth > 0 && next() != null);
  }

  /** Where the current token stands; of an array or object, its first bracket. */
  Region region() {
    TokenStreamLocation start = parser.currentTokenLocation();
    int length =
        switch (parser.currentToken()) {
          case PROPERTY_NAME -> text.quotedLength(start.getCharOffset());
          case VALUE_STRING -> {
            parser.getString();
            yield Place.of(parser.currentLocation()).column() - start.getColumnNr();
          }
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
              parser.getString().length();
          default -> 1;
        };
    return region(Place.of(start), length);
  }

  private static Region region(Place start, int length) {
    return new Region(start.line(), start.column(), start.line(), start.column() + length);
  }

  /** Why the parser stopped, and where. */
  JsonTokens.Stop stop(JacksonException failure) throws IOException {
    return JsonTokens.stop(parser, failure, text);
  }

  static Region region(Place place) {
    return region(place, 1);
  }

  @Override
  public void close() {
    parser.close();
  }
}
