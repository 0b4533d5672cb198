package dev.casebook.json;

import dev.casebook.model.constraint.TypeShape;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes values of one type. */
interface ItemCodec {

  /**
   * Reads the value that begins at the current token, to its last token.
   *
   * @throws ReadFault if it is not of this type
   */
  Object read(JsonParser parser);

  /** Writes a value of this type. */
  void write(JsonGenerator generator, Object value);

  /** The codec of a type of the format. */
  static ItemCodec of(Class<?> type) {
    if (TypeShape.isValueType(type)) {
      return ValueCodec.of(type);
    }
    return type.isEnum() ? new EnumCodec(type) : ScalarCodec.of(type);
  }
}
