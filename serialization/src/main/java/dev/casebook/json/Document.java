package dev.casebook.json;

import dev.casebook.json.text.JsonTokens;
import dev.casebook.json.text.Utf8Reader;
import java.io.ByteArrayInputStream;
import java.io.Reader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A document that can be read again, to find the place of a fault.
 *
 * @param name what people call it, such as a file name, or null
 * @param firstLine the number of its first line
 * @param text opens its characters
 */
record Document(@Nullable String name, int firstLine, Supplier<Reader> text) {

  static Document of(@Nullable String name, int firstLine, byte[] bytes, long maxBytes) {
    return new Document(
        name, firstLine, () -> new Utf8Reader(new ByteArrayInputStream(bytes), maxBytes));
  }

  static Document of(String text) {
    return new Document(null, 1, () -> JsonTokens.reader(text));
  }
}
