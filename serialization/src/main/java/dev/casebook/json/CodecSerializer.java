package dev.casebook.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes values of one type through its codec. */
final class CodecSerializer<T> extends StdSerializer<T> {
  private final ItemCodec codec;

  CodecSerializer(Class<T> type) {
    super(type);
    this.codec = ItemCodec.of(type);
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    codec.write(generator, value);
  }
}
