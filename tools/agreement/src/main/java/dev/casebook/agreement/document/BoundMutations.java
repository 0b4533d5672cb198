package dev.casebook.agreement.document;

import static dev.casebook.agreement.document.Mutation.either;
import static dev.casebook.agreement.document.Mutation.invalid;
import static dev.casebook.agreement.document.Mutation.valid;

import dev.casebook.agreement.document.Mutation.Change;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Changes to, just within and just beyond the bounds that the schema states, whatever they are. */
final class BoundMutations {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> LENGTHS = List.of("minLength", "maxLength");
  private static final List<String> COUNTS = List.of("minItems", "maxItems");
  private static final List<String> NUMBERS =
      List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum");

  private static final List<BigDecimal> STEPS =
      List.of(
          new BigDecimal("1"),
          new BigDecimal("0.1"),
          new BigDecimal("1e-9"),
          new BigDecimal("1e-100"));

  static final List<Mutation> ALL =
      List.of(
          either("at-greatest-length", length("maxLength", 0)),
          either("below-greatest-length", length("maxLength", -1)),
          invalid("above-greatest-length", length("maxLength", 1)),
          either("around-length", at(LENGTHS, Slot::isOwnText, BoundMutations::length)),
          either("around-item-count", at(COUNTS, Slot::isFullList, BoundMutations::count)),
          valid("number-at-bound", at(NUMBERS, Slot::isOwnNumber, BoundMutations::atNumber)),
          either("number-around-bound", at(NUMBERS, Slot::isOwnNumber, BoundMutations::number)),
          valid("other-enum-value", at(Set.of("enum"), Slot::isOwnText, BoundMutations::enumValue)),
          invalid("near-enum-value", at(Set.of("enum"), Slot::isOwnText, BoundMutations::nearEnum)),
          invalid(
              "repeated-item", at(Set.of("uniqueItems"), Slot::isFullList, (s, r) -> repeat(s))),
          invalid("drop-required", at(Slot::isMember, BoundMutations::isRequired)),
          valid("drop-optional", at(Slot::isMember, slot -> !isRequired(slot))));

  private BoundMutations() {}

  /** A change at one place of a kind that has one of some bounds. */
  private static Change at(
      Iterable<String> bounds, Predicate<Slot> kind, ShapeMutations.Deed deed) {
    return ShapeMutations.at(kind.and(slot -> hasAny(slot.schema(), bounds)), deed);
  }

  /** The removal of one member. */
  private static Change at(Predicate<Slot> kind, Predicate<Slot> more) {
    return ShapeMutations.at(
        kind.and(slot -> !slot.custom()).and(more), (slot, random) -> slot.remove());
  }

  private static boolean hasAny(JsonNode schema, Iterable<String> bounds) {
    for (String bound : bounds) {
      if (schema.has(bound)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRequired(Slot slot) {
    return SchemaParts.isRequired(slot.owner(), slot.name());
  }

  private static JsonNode bound(Slot slot, List<String> bounds, Random random) {
    List<String> stated = bounds.stream().filter(slot.schema()::has).toList();
    return slot.schema().get(TextMutations.any(stated, random));
  }

  private static Change length(String bound, int difference) {
    return at(
        List.of(bound),
        Slot::isOwnText,
        (slot, random) -> resize(slot, slot.schema().get(bound).intValue() + difference, random));
  }

  private static void length(Slot slot, Random random) {
    resize(slot, bound(slot, LENGTHS, random).intValue() + random.nextInt(-2, 3), random);
  }

  private static void resize(Slot slot, int length, Random random) {
    String pattern = slot.schema().path("pattern").asString("");
    slot.set(JSON.stringNode(new Stretch(pattern, random).of(slot.value().stringValue(), length)));
  }

  private static void count(Slot slot, Random random) {
    ArrayNode list = (ArrayNode) slot.value();
    JsonNode item = list.get(0);
    int count = Math.max(0, bound(slot, COUNTS, random).intValue() + random.nextInt(-1, 2));
    while (list.size() > count) {
      list.remove(random.nextInt(list.size()));
    }
    while (list.size() < count) {
      list.add(item.deepCopy());
    }
  }

  private static void atNumber(Slot slot, Random random) {
    slot.set(JSON.numberNode(bound(slot, NUMBERS, random).decimalValue()));
  }

  private static void number(Slot slot, Random random) {
    BigDecimal step = TextMutations.any(STEPS, random);
    BigDecimal bound = bound(slot, NUMBERS, random).decimalValue();
    slot.set(JSON.numberNode(random.nextBoolean() ? bound.add(step) : bound.subtract(step)));
  }

  private static void enumValue(Slot slot, Random random) {
    slot.set(TextMutations.any(List.copyOf(slot.schema().get("enum").values()), random));
  }

  private static void nearEnum(Slot slot, Random random) {
    String value =
        TextMutations.any(List.copyOf(slot.schema().get("enum").values()), random).stringValue();
    String near =
        switch (random.nextInt(6)) {
          case 0 -> value + ' ';
          case 1 -> ' ' + value;
          case 2 -> value + '\n';
          case 3 -> value.substring(1);
          case 4 -> value + value;
          default -> value + '\0';
        };
    slot.set(JSON.stringNode(near));
  }

  private static void repeat(Slot slot) {
    ArrayNode list = (ArrayNode) slot.value();
    list.add(list.get(0).deepCopy());
  }
}
