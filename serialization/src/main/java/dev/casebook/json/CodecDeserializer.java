package dev.casebook.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads values of one type through its codec, and reports faults as the mapper's own. */
final class CodecDeserializer<T> extends StdDeserializer<T> {
  private final ItemCodec codec;

  CodecDeserializer(Class<T> type) {
    super(type);
    this.codec = ItemCodec.of(type);
  }

  @Override
  @SuppressWarnings("unchecked") // the codec of a type makes values of that type
  public T deserialize(JsonParser parser, DeserializationContext context) {
    try {
      return (T) codec.read(parser);
    } catch (ReadFault fault) {
      return context.reportInputMismatch(this, "%s (at %s)", fault.sentence(), fault.pointer());
    }
  }
}
