package dev.casebook.json.sound;

import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import dev.casebook.model.extension.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Reads sound values of one type, with the bounds that hold where they stand. */
interface ValueReader {
  /** What stands for a value that nobody wants to keep. */
  Object NOTHING = new Object();

  /**
   * Reads the next value.
   *
   * @return the value, or {@link #NOTHING} where values are not kept
   * @throws NotSound if it is no value of this type, or breaks a bound
   */
  Object read(JsonBytes json);

  /** The reader of a property's value, or of an item of its list or map. */
  static ValueReader of(Property property) {
    Class<?> type = property.type();
    if (TypeShape.isValueType(type)) {
      ObjectReader reader = ObjectReader.of(type);
      return property.isItemBound() ? new BoundReader(reader, property) : reader;
    }
    if (type.isEnum()) {
      return new EnumReader(type);
    }
    if (type == String.class) {
      return new TextReader(property);
    }
    if (type == LocalDate.class) {
      return new DayReader(property);
    }
    if (type == BigDecimal.class) {
      return new BoundReader(new NumberReader(), property);
    }
    if (type == boolean.class) {
      return new TruthReader();
    }
    if (JsonValue.class.isAssignableFrom(type)) {
      return new AnyReader();
    }
    throw new IllegalArgumentException("No reader for " + type.getName());
  }
}
