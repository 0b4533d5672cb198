package dev.casebook.json;

import dev.casebook.json.text.Nearest;
import dev.casebook.json.text.Sentences;
import dev.casebook.model.constraint.EnumNames;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** The constants of an enum as keys of a map, by their JSON names. */
final class EnumKeys {
  private EnumKeys() {}

  /** Writes a key. */
  static final class Serializer<T> extends StdSerializer<T> {
    private final EnumNames names;

    Serializer(Class<T> type) {
      super(type);
      this.names = EnumNames.of(type);
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      generator.writeName(names.name((Enum<?>) value));
    }
  }

  /** Reads a key. */
  static final class Deserializer extends KeyDeserializer {
    private final Class<?> type;

    Deserializer(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      EnumNames names = EnumNames.of(type);
      Optional<Enum<?>> constant = names.constant(key);
      if (constant.isPresent()) {
        return constant.get();
      }
      List<String> allowed = names.all();
      return context.handleWeirdKey(
          type, key, "%s", Sentences.unknownValue(key, allowed, Nearest.to(key, allowed)));
    }
  }
}
