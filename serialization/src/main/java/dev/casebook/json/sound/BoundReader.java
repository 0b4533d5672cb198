package dev.casebook.json.sound;

import dev.casebook.model.constraint.Property;

/** Reads values that must be there for their bounds to be looked at. */
final class BoundReader implements ValueReader {
  private final ValueReader values;
  private final Property property;

  BoundReader(ValueReader values, Property property) {
    this.values = values;
    this.property = property;
  }

  @Override
  public Object read(JsonBytes json) {
    boolean before = json.keep(true);
    Object value = values.read(json);
    json.keep(before);
    NotSound.unless(property.itemHolds(value));
    return value;
  }
}
