package dev.casebook.json.sound;

import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;

/** Reads values of one type as its shape describes it. */
final class ObjectReader implements ValueReader {
  private static final ClassValue<ObjectReader> CACHE =
      new ClassValue<>() {
        @Override
        protected ObjectReader computeValue(Class<?> type) {
          return new ObjectReader(type);
        }
      };

  private final TypeShape.Access access;
  private final PropertyReader[] properties;
  private final Names names;

  /** A bit for each property that must be there. */
  private final long required;

  private ObjectReader(Class<?> type) {
    TypeShape<?> shape = TypeShape.of(type);
    this.access = shape.access();
    this.properties =
        shape.properties().stream().map(PropertyReader::new).toArray(PropertyReader[]::new);
    this.names = new Names(shape.properties().stream().map(Property::name).toList());
    long bits = 0;
    for (int i = 0; i < properties.length; i++) {
      bits |= properties[i].isRequired() ? 1L << i : 0;
    }
    this.required = bits;
  }

  static ObjectReader of(Class<?> type) {
    return CACHE.get(type);
  }

  @Override
  public Object read(JsonBytes json) {
    boolean keeping = json.isKeeping();
    Object builder = keeping ? access.start() : NOTHING;
    long given = 0;
    int likely = 0;
    json.open('{');
    for (boolean more = json.hasFirst('}'); more; more = json.hasNext('}')) {
      int index = names.read(json, likely);
      NotSound.unless((given >>> index & 1) == 0);
      given |= 1L << index;
      likely = index + 1;
      json.expect(':');
      Object value = properties[index].read(json);
      if (keeping) {
        access.set(builder, index, value);
      }
    }
    NotSound.unless((given & required) == required);
    return keeping ? access.buildUnchecked(builder) : NOTHING;
  }
}
