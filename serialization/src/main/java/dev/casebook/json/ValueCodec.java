package dev.casebook.json;

import dev.casebook.json.text.JsonTokens;
import dev.casebook.json.text.Nearest;
import dev.casebook.json.text.Sentences;
import dev.casebook.model.constraint.InvalidValueException;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import dev.casebook.model.constraint.Violation;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes the values of one type as its shape describes it. */
final class ValueCodec implements ItemCodec {

  private static final ClassValue<ValueCodec> CACHE =
      new ClassValue<>() {
        @Override
        protected ValueCodec computeValue(Class<?> type) {
          return new ValueCodec(type);
        }
      };

  private final Class<?> type;
  private final TypeShape.Access access;
  private final PropertyCodec[] properties;
  private final List<String> names;
  private final PropertyNameMatcher matcher;

  private ValueCodec(Class<?> type) {
    TypeShape<?> shape = TypeShape.of(type);
    this.type = type;
    this.access = shape.access();
    this.properties =
        shape.properties().stream().map(PropertyCodec::new).toArray(PropertyCodec[]::new);
    this.names = shape.properties().stream().map(Property::name).toList();
    this.matcher = JsonTokens.names(names);
  }

  static ValueCodec of(Class<?> type) {
    return CACHE.get(type);
  }

  @Override
  public Object read(JsonParser parser) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw ReadFault.at(parser, Sentences.wrongType("an object", parser.currentToken()));
    }
    Object builder = access.start();
    boolean[] given = new boolean[properties.length];
    int index = parser.nextNameMatch(matcher);
    while (index >= 0) {
      if (given[index]) {
        throw ReadFault.at(parser, Sentences.duplicateKey(parser.currentName()));
      }
      given[index] = true;
      parser.nextToken();
      access.set(builder, index, properties[index].read(parser));
      index = parser.nextNameMatch(matcher);
    }
    if (index != PropertyNameMatcher.MATCH_END_OBJECT) {
      String name = parser.currentName();
      throw ReadFault.at(parser, Sentences.unknownProperty(name, Nearest.to(name, names)));
    }
    return build(parser, builder, given);
  }

  /** Called at the end of the object, where the parser's path leads to the object again. */
  private Object build(JsonParser parser, Object builder, boolean[] given) {
    for (int i = 0; i < given.length; i++) {
      if (properties[i].isRequired() && !given[i]) {
        throw ReadFault.behind(
            ReadFault.pointerOf(parser), Sentences.missingProperty(properties[i].name()));
      }
    }
    try {
      return access.build(builder);
    } catch (InvalidValueException invalid) {
      Violation first = invalid.violations().get(0);
      throw ReadFault.behind(
          ReadFault.pointerOf(parser) + first.place().pointer(),
          Sentences.bound(first.expected(), first.actual()));
    }
  }

  @Override
  public void write(JsonGenerator generator, Object value) {
    TypeShape.requireBuilt(type, value);
    generator.writeStartObject();
    for (PropertyCodec property : properties) {
      property.write(generator, value);
    }
    generator.writeEndObject();
  }
}
