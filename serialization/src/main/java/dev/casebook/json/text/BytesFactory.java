package dev.casebook.json.text;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/**
 * Makes parsers over bytes that are known to be UTF-8. Jackson's own factory would guess at UTF-16
 * from zero bytes, and pass over a second byte order mark.
 */
final class BytesFactory extends JsonFactory {
  private static final long serialVersionUID = 1L;

  BytesFactory(JsonFactoryBuilder settings) {
    super(settings);
  }

  @Override
  protected JsonParser _createParser(
      ObjectReadContext readContext, IOContext context, byte[] bytes, int offset, int length) {
    return new BytesParser(
        readContext,
        context,
        readContext.getStreamReadFeatures(_streamReadFeatures),
        readContext.getFormatReadFeatures(_formatReadFeatures),
        _byteSymbolCanonicalizer.makeChildOrPlaceholder(_factoryFeatures),
        bytes,
        offset,
        offset + length);
  }
}
