package dev.casebook.model.generator;

import dev.casebook.model.extension.JsonArray;
import dev.casebook.model.extension.JsonBoolean;
import dev.casebook.model.extension.JsonNull;
import dev.casebook.model.extension.JsonNumber;
import dev.casebook.model.extension.JsonObject;
import dev.casebook.model.extension.JsonString;
import dev.casebook.model.extension.JsonValue;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** JSON values of all kinds. */
final class JsonArbitraries {

  /** How deep most values nest. */
  static final int SHALLOW = 3;

  private static final int FEW = 3;

  private JsonArbitraries() {}

  /** Values up to a depth; mostly shallow, now and then exactly as deep as allowed. */
  static Arbitrary<JsonValue> upToDepth(int max) {
    int shallow = Math.min(max, SHALLOW);
    return Arbitraries.frequencyOf(
        Tuple.of(15, nested(shallow)), Tuple.of(1, wrapped(scalars(), max)));
  }

  private static Arbitrary<JsonValue> nested(int depth) {
    if (depth == 0) {
      return scalars();
    }
    Arbitrary<JsonValue> items = nested(depth - 1);
    return Arbitraries.frequencyOf(
        Tuple.of(4, scalars()),
        Tuple.of(1, items.list().ofMaxSize(FEW).map(JsonArray::new)),
        Tuple.of(1, Arbitraries.maps(texts(), items).ofMaxSize(FEW).map(JsonObject::new)));
  }

  /** Values wrapped in as many arrays and objects. */
  private static Arbitrary<JsonValue> wrapped(Arbitrary<JsonValue> inner, int depth) {
    Arbitrary<List<Boolean>> kinds = Arbitraries.of(true, false).list().ofSize(depth);
    return Combinators.combine(inner, kinds, texts())
        .as(
            (scalar, asArrays, key) -> {
              JsonValue value = scalar;
              for (boolean asArray : asArrays) {
                value = asArray ? JsonArray.of(value) : JsonObject.of(key, value);
              }
              return value;
            });
  }

  private static Arbitrary<JsonValue> scalars() {
    return Combinators.combine(ScalarArbitraries.lots(8), ScalarArbitraries.numbers(), texts())
        .as(
            (lot, number, text) ->
                switch (lot) {
                  case 0 -> new JsonNull();
                  case 1 -> new JsonBoolean(false);
                  case 2 -> new JsonBoolean(true);
                  case 3, 4 -> new JsonNumber(number);
                  default -> new JsonString(text);
                });
  }

  /** Any text, the empty one included: custom data has no bounds of its own. */
  private static Arbitrary<String> texts() {
    return new TextArbitraries(List.of()).all();
  }
}
