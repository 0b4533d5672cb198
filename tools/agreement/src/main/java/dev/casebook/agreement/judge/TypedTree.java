package dev.casebook.agreement.judge;

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
import dev.casebook.model.generator.ValueBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Sets what a JSON tree holds through builders, by the names of their methods alone. */
final class TypedTree {
  private TypedTree() {}

  /**
   * Builds a value, and the values within it first.
   *
   * @throws OtherTypeException if the builder has no method for a key or a type
   */
  static Object built(Class<?> type, JsonNode node) {
    require(node.isObject());
    Map<String, Property> properties =
        TypeShape.of(type).properties().stream()
            .collect(Collectors.toMap(Property::name, property -> property));
    // What a document must give, but a builder gives by itself, cannot be left out there.
    properties.values().stream()
        .filter(property -> property.required() && property.defaultValue() != null)
        .forEach(property -> require(node.has(property.name())));
    ValueBuilder<?> builder = new ValueBuilder<>(type);
    node.properties()
        .forEach(
            member -> {
              Property property = properties.get(member.getKey());
              if (property == null) {
                throw new OtherTypeException();
              }
              set(builder, property, member.getValue());
            });
    return builder.build();
  }

  private static void set(ValueBuilder<?> builder, Property property, JsonNode node) {
    switch (property.form()) {
      case SINGLE -> builder.set(property, item(property.type(), node));
      case OPTIONAL -> builder.setPresent(property, item(property.type(), node));
      case LIST -> {
        require(node.isArray());
        builder.set(property, node.valueStream().map(item -> item(property.type(), item)).toList());
      }
      case MAP -> {
        require(node.isObject());
        Map<String, Object> map = new LinkedHashMap<>();
        node.properties()
            .forEach(entry -> map.put(entry.getKey(), item(property.type(), entry.getValue())));
        builder.set(property, map);
      }
    }
  }

  private static Object item(Class<?> type, JsonNode node) {
    if (TypeShape.isValueType(type)) {
      return built(type, node);
    }
    if (type == JsonValue.class) {
      return json(node);
    }
    if (type == BigDecimal.class) {
      require(node.isNumber());
      return node.decimalValue();
    }
    if (type == boolean.class) {
      require(node.isBoolean());
      return node.booleanValue();
    }
    require(node.isString());
    if (type == LocalDate.class) {
      return day(node.stringValue());
    }
    return type.isEnum() ? constant(type, node.stringValue()) : node.stringValue();
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new OtherTypeException();
    }
  }

  private static Object constant(Class<?> type, String name) {
    return EnumNames.of(type).constant(name).orElseThrow(OtherTypeException::new);
  }

  private static JsonValue json(JsonNode node) {
    if (node.isObject()) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      node.properties().forEach(entry -> members.put(entry.getKey(), json(entry.getValue())));
      return new JsonObject(members);
    }
    if (node.isArray()) {
      return new JsonArray(List.copyOf(node.valueStream().map(TypedTree::json).toList()));
    }
    if (node.isString()) {
      return new JsonString(node.stringValue());
    }
    if (node.isNumber()) {
      return new JsonNumber(node.decimalValue());
    }
    return node.isNull() ? new JsonNull() : new JsonBoolean(node.booleanValue());
  }

  private static void require(boolean held) {
    if (!held) {
      throw new OtherTypeException();
    }
  }

  /** The document cannot be said in the types of the builders. */
  static final class OtherTypeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    OtherTypeException() {
      super("not of the types of the builders", null, false, false);
    }
  }
}
