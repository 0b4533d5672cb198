package dev.casebook.cli;

import dev.casebook.model.constraint.Constraint;
import dev.casebook.model.constraint.EnumNames;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import dev.casebook.model.extension.JsonArray;
import dev.casebook.model.extension.JsonBoolean;
import dev.casebook.model.extension.JsonNull;
import dev.casebook.model.extension.JsonNumber;
import dev.casebook.model.extension.JsonObject;
import dev.casebook.model.extension.JsonString;
import dev.casebook.model.extension.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Writes a value in a valid spelling that is not the canonical one: properties in any order, any
 * white space, characters as escapes, defaults and empty lists written out. The order of custom
 * data is kept, for it is content.
 */
final class ScrambledJson {
  private final StringBuilder json = new StringBuilder();
  private final Random random;

  private ScrambledJson(Random random) {
    this.random = random;
  }

  static String of(Object value, Random random) {
    ScrambledJson scrambled = new ScrambledJson(random);
    scrambled.space();
    scrambled.value(value);
    scrambled.space();
    return scrambled.json.toString();
  }

  private void value(Object value) {
    Optional<Class<?>> shape = shape(value);
    if (shape.isPresent()) {
      object(value, shape.get());
    } else if (value instanceof List<?> list) {
      array(list);
    } else if (value instanceof Map<?, ?> map) {
      members(map);
    } else if (value instanceof JsonValue custom) {
      custom(custom);
    } else if (value instanceof Enum<?> constant) {
      text(EnumNames.of(constant.getDeclaringClass()).name(constant));
    } else if (value instanceof Boolean || value instanceof Number) {
      json.append(value);
    } else {
      text(value.toString());
    }
  }

  private void custom(JsonValue value) {
    if (value instanceof JsonObject object) {
      members(object.members());
    } else if (value instanceof JsonArray array) {
      array(array.items());
    } else if (value instanceof JsonString string) {
      text(string.value());
    } else if (value instanceof JsonNumber number) {
      json.append(number.value());
    } else if (value instanceof JsonBoolean bool) {
      json.append(bool.value());
    } else if (value instanceof JsonNull) {
      json.append("null");
    }
  }

  private void object(Object owner, Class<?> shape) {
    List<Property> properties = new ArrayList<>(TypeShape.of(shape).properties());
    Collections.shuffle(properties, random);
    json.append('{');
    String separator = "";
    for (Property property : properties) {
      Object value = unwrapped(property.get(owner));
      if (value != null && isWritten(property, value)) {
        json.append(separator);
        member(property.name(), value);
        separator = ",";
      }
    }
    space();
    json.append('}');
  }

  private static Optional<Class<?>> shape(Object value) {
    return Stream.<Class<?>>of(value.getClass().getInterfaces())
        .filter(TypeShape::isValueType)
        .findFirst();
  }

  private static Object unwrapped(Object value) {
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }

  private boolean isWritten(Property property, Object value) {
    boolean absent =
        value.equals(property.defaultValue()) || value.equals(List.of()) || value.equals(Map.of());
    return !absent || property.required() || (mayBeEmpty(property) && random.nextBoolean());
  }

  private static boolean mayBeEmpty(Property property) {
    return property.collectionConstraints().stream()
        .noneMatch(c -> c instanceof Constraint.ItemCount count && count.min() > 0);
  }

  private void members(Map<?, ?> members) {
    json.append('{');
    String separator = "";
    for (Map.Entry<?, ?> entry : members.entrySet()) {
      json.append(separator);
      member((String) entry.getKey(), entry.getValue());
      separator = ",";
    }
    space();
    json.append('}');
  }

  private void member(String key, Object value) {
    space();
    text(key);
    space();
    json.append(':');
    space();
    value(value);
    space();
  }

  private void array(List<?> items) {
    json.append('[');
    String separator = "";
    for (Object item : items) {
      json.append(separator);
      space();
      value(item);
      space();
      separator = ",";
    }
    json.append(']');
  }

  private void text(String text) {
    json.append('"');
    text.codePoints().forEach(this::character);
    json.append('"');
  }

  private void character(int codePoint) {
    if (codePoint >= ' ' && codePoint != '"' && codePoint != '\\' && random.nextInt(4) > 0) {
      json.appendCodePoint(codePoint);
      return;
    }
    String escape = random.nextBoolean() ? "\\u%04x" : "\\u%04X";
    for (char unit : Character.toChars(codePoint)) {
      json.append(String.format(escape, (int) unit));
    }
  }

  private void space() {
    String[] spaces = {"", "", " ", "\t", "\n", "\r\n", "\r", "   \n\n"};
    json.append(spaces[random.nextInt(spaces.length)]);
  }
}
