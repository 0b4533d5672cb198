package dev.casebook.json;

import dev.casebook.json.text.Sentences;
import dev.casebook.model.constraint.Constraint;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads and writes one property of a value. */
final class PropertyCodec {
  private final Property property;
  private final ItemCodec items;

  PropertyCodec(Property property) {
    this.property = property;
    this.items = ItemCodec.of(property.type());
  }

  String name() {
    return property.name();
  }

  boolean isRequired() {
    return property.required();
  }

  /** What the builder takes: the value, the list or the map. */
  Object read(JsonParser parser) {
    return switch (property.form()) {
      case SINGLE, OPTIONAL -> items.read(parser);
      case LIST -> list(parser);
      case MAP -> map(parser);
    };
  }

  private List<Object> list(JsonParser parser) {
    expect(parser, JsonToken.START_ARRAY);
    List<Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(items.read(parser));
    }
    return list;
  }

  private Map<String, Object> map(JsonParser parser) {
    expect(parser, JsonToken.START_OBJECT);
    return AnyCodec.members(parser, key -> checkKey(parser, key), items::read);
  }

  /** The builder checks keys too, but could not tell a fault of a key from one of its value. */
  private void checkKey(JsonParser parser, String key) {
    for (Constraint constraint : property.keyConstraints()) {
      constraint.check(
          Violation.Place.of(key),
          key,
          broken -> {
            throw ReadFault.at(parser, Sentences.bound(broken.expected(), broken.actual()));
          });
    }
  }

  private static void expect(JsonParser parser, JsonToken start) {
    if (parser.currentToken() != start) {
      throw ReadFault.at(
          parser, Sentences.wrongType(Sentences.inWords(start), parser.currentToken()));
    }
  }

  void write(JsonGenerator generator, Object owner) {
    Object value = Objects.requireNonNull(property.get(owner));
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> write(generator, name(), present));
    } else if (value instanceof List<?> list) {
      if (!list.isEmpty()) {
        generator.writeName(name());
        generator.writeStartArray();
        list.forEach(item -> items.write(generator, item));
        generator.writeEndArray();
      }
    } else if (value instanceof Map<?, ?> map) {
      if (!map.isEmpty()) {
        generator.writeName(name());
        generator.writeStartObject();
        map.forEach((key, item) -> write(generator, (String) key, item));
        generator.writeEndObject();
      }
    } else if (property.required() || !value.equals(property.defaultValue())) {
      write(generator, name(), value);
    }
  }

  private void write(JsonGenerator generator, String key, Object value) {
    generator.writeName(key);
    items.write(generator, value);
  }
}
