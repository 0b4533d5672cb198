package dev.casebook.json;

import dev.casebook.json.text.Nearest;
import dev.casebook.json.text.Sentences;
import dev.casebook.model.constraint.InvalidValueException;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import dev.casebook.model.constraint.Violation;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads and writes the values of one type as its shape describes it. */
final class ValueCodec implements ItemCodec {

  private static final ClassValue<ValueCodec> CACHE =
      new ClassValue<>() {
        @Override
        protected ValueCodec computeValue(Class<?> type) {
          return new ValueCodec(type);
        }
      };

  private final BuilderMethods builders;
  private final Map<String, PropertyCodec> properties = new LinkedHashMap<>();

  private ValueCodec(Class<?> type) {
    this.builders = new BuilderMethods(type);
    for (Property property : TypeShape.of(type).properties()) {
      properties.put(
          property.name(),
          new PropertyCodec(property, properties.size(), builders.setter(property)));
    }
  }

  static ValueCodec of(Class<?> type) {
    return CACHE.get(type);
  }

  @Override
  public Object read(JsonParser parser) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw ReadFault.at(parser, Sentences.wrongType("an object", parser.currentToken()));
    }
    String pointer = ReadFault.pointerOf(parser);
    Object builder = builders.start();
    boolean[] given = new boolean[properties.size()];
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      PropertyCodec property = property(parser);
      if (given[property.index()]) {
        throw ReadFault.at(parser, Sentences.duplicateKey(parser.currentName()));
      }
      given[property.index()] = true;
      parser.nextToken();
      property.read(parser, builder);
    }
    for (PropertyCodec property : properties.values()) {
      if (property.isRequired() && !given[property.index()]) {
        throw ReadFault.behind(pointer, Sentences.missingProperty(property.name()));
      }
    }
    try {
      return builders.build(builder);
    } catch (InvalidValueException invalid) {
      Violation first = invalid.violations().get(0);
      throw ReadFault.behind(
          pointer + first.place().pointer(), Sentences.bound(first.expected(), first.actual()));
    }
  }

  private PropertyCodec property(JsonParser parser) {
    String name = parser.currentName();
    PropertyCodec property = properties.get(name);
    if (property == null) {
      throw ReadFault.at(
          parser, Sentences.unknownProperty(name, Nearest.to(name, properties.keySet())));
    }
    return property;
  }

  @Override
  public void write(JsonGenerator generator, Object value) {
    generator.writeStartObject();
    for (PropertyCodec property : properties.values()) {
      property.write(generator, value);
    }
    generator.writeEndObject();
  }
}
