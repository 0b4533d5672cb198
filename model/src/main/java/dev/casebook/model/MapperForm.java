package dev.casebook.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import dev.casebook.model.constraint.EnumNames;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import dev.casebook.model.extension.JsonArray;
import dev.casebook.model.extension.JsonNumber;
import dev.casebook.model.extension.JsonObject;
import dev.casebook.model.extension.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a value appears to a Jackson mapper, 2 or 3, that does not have {@code CasebookModule}: it
 * writes all of the value, as the format has it.
 */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE)
interface MapperForm {

  /** The value as JSON; what is absent or at its default is omitted. */
  @com.fasterxml.jackson.annotation.JsonValue
  private Object form() {
    return this instanceof Enum<?> constant ? nameOf(constant) : json(this);
  }

  /** Called by a mapper that would change a value. */
  @JsonAnySetter
  @SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // called by reflection
  private void set(String name, Object json) {
    throw unread(TypeShape.typeOf(this), json);
  }

  /** Why such a mapper does not read: digits would be lost on the way. */
  static UnsupportedOperationException unread(Class<?> type, Object json) {
    return new UnsupportedOperationException(
        type.getSimpleName()
            + " values are read by a Jackson 3 mapper with dev.casebook.json.CasebookModule, and"
            + " whole digests by DigestJson; this mapper has no such module, and found a "
            + json.getClass().getSimpleName());
  }

  private static JsonValue json(Object value) {
    if (value instanceof JsonValue json) {
      return json;
    }
    if (value instanceof BigDecimal number) {
      return new JsonNumber(number);
    }
    if (value instanceof Boolean truth) {
      return JsonValue.of(truth);
    }
    if (value instanceof List<?> list) {
      return new JsonArray(list.stream().map(MapperForm::json).toList());
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      map.forEach((key, member) -> members.put((String) key, json(member)));
      return new JsonObject(members);
    }
    if (value instanceof Enum<?> constant) {
      return JsonValue.of(nameOf(constant));
    }
    return value instanceof MapperForm ? object(value) : JsonValue.of(value.toString());
  }

  private static JsonObject object(Object value) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (Property property : TypeShape.of(TypeShape.typeOf(value)).properties()) {
      Object held = property.get(value);
      Object given = held instanceof Optional<?> optional ? optional.orElse(null) : held;
      if (given != null && (property.required() || !isEmpty(given, property))) {
        members.put(property.name(), json(given));
      }
    }
    return new JsonObject(members);
  }

  private static boolean isEmpty(Object value, Property property) {
    return value.equals(property.defaultValue())
        || value.equals(List.of())
        || value.equals(Map.of());
  }

  private static String nameOf(Enum<?> constant) {
    return EnumNames.of(constant.getDeclaringClass()).name(constant);
  }
}
