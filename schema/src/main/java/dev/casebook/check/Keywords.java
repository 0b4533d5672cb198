package dev.casebook.check;

import dev.casebook.model.extension.JsonArray;
import dev.casebook.model.extension.JsonBoolean;
import dev.casebook.model.extension.JsonNumber;
import dev.casebook.model.extension.JsonObject;
import dev.casebook.model.extension.JsonString;
import dev.casebook.model.extension.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keywords of one schema, each taken once, so that what is left over can be told. */
final class Keywords {
  private final Map<String, JsonValue> left;

  Keywords(JsonObject schema, Set<String> notes) {
    left = new LinkedHashMap<>(schema.members());
    left.keySet().removeAll(notes);
  }

  boolean has(String keyword) {
    return left.containsKey(keyword);
  }

  String text(String keyword) {
    if (left.remove(keyword) instanceof JsonString string) {
      return string.value();
    }
    throw unusable(keyword);
  }

  List<String> texts(String keyword) {
    if (!has(keyword)) {
      return List.of();
    }
    if (left.remove(keyword) instanceof JsonArray array
        && array.items().stream().allMatch(JsonString.class::isInstance)) {
      return array.items().stream().map(JsonString.class::cast).map(JsonString::value).toList();
    }
    throw unusable(keyword);
  }

  boolean truth(String keyword) {
    if (!has(keyword)) {
      return false;
    }
    if (left.remove(keyword) instanceof JsonBoolean truth) {
      return truth.value();
    }
    throw unusable(keyword);
  }

  int count(String keyword, int otherwise) {
    BigDecimal number = number(keyword);
    try {
      return number == null ? otherwise : number.intValueExact();
    } catch (ArithmeticException noCount) {
      throw unusable(keyword);
    }
  }

  @Nullable BigDecimal number(String keyword) {
    if (!has(keyword)) {
      return null;
    }
    if (left.remove(keyword) instanceof JsonNumber number) {
      return number.value();
    }
    throw unusable(keyword);
  }

  JsonObject object(String keyword) {
    if (left.remove(keyword) instanceof JsonObject object) {
      return object;
    }
    throw unusable(keyword);
  }

  void requireNoMore() {
    if (!left.isEmpty()) {
      throw new IllegalArgumentException("Schema keywords not supported here: " + left.keySet());
    }
  }

  private static IllegalArgumentException unusable(String keyword) {
    return new IllegalArgumentException("Schema keyword missing or not usable: " + keyword);
  }
}
