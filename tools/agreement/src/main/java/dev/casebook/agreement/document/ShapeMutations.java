package dev.casebook.agreement.document;

import static dev.casebook.agreement.document.Mutation.either;
import static dev.casebook.agreement.document.Mutation.invalid;
import static dev.casebook.agreement.document.Mutation.valid;

import dev.casebook.agreement.document.Mutation.Change;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes of properties, lists and their order. */
final class ShapeMutations {
  private static final Set<String> OPTIONAL_LISTS = Set.of("patterns", "categories");

  private static final List<String> UNKNOWN =
      List.of("colour", "", "Id", "$id", "x-a", "nam", "id ");

  /** What every object of ECMAScript or Python has without being given it. */
  private static final List<String> INHERITED =
      List.of("__proto__", "constructor", "toString", "hasOwnProperty", "__class__", "length");

  static final List<Mutation> ALL =
      List.of(
          valid("nothing", (document, random) -> true),
          either("drop-property", at(Slot::isMember, (slot, random) -> slot.remove())),
          either("drop-only-item", at(Slot::isOnlyItem, (slot, random) -> slot.remove())),
          invalid("add-unknown-property", at(Slot::isClosedObject, ShapeMutations::addUnknown)),
          valid("add-custom-property", at(Slot::isCustomObject, ShapeMutations::addUnknown)),
          invalid(
              "add-inherited-name",
              at(
                  Slot::isClosedObject,
                  (slot, r) ->
                      ((ObjectNode) slot.value()).put(TextMutations.any(INHERITED, r), 1))),
          invalid("add-to-digest", (document, random) -> document.put("colour", 1) != null),
          invalid("rename-key", at(Slot::isOwnMember, ShapeMutations::rename)),
          either("rename-custom-key", at(Slot::isCustomMember, ShapeMutations::rename)),
          either("duplicate-item", at(Slot::isFullList, ShapeMutations::duplicateItem)),
          either(
              "empty-list",
              at(Slot::isList, (slot, random) -> ((ArrayNode) slot.value()).removeAll())),
          either(
              "empty-object",
              at(Slot::isObject, (slot, r) -> ((ObjectNode) slot.value()).removeAll())),
          valid("add-empty-list", ShapeMutations::addEmptyList),
          valid("reorder-items", at(Slot::isList, ShapeMutations::reorderItems)),
          valid("reorder-keys", ShapeMutations::reorderKeys),
          valid(
              "reorder-keys-within",
              at(Slot::isObject, (s, random) -> reorderKeys(s.value(), random))),
          either("swap-values", ShapeMutations::swapValues),
          invalid("other-version", (document, random) -> document.put("casebook", "1.1") != null));

  private ShapeMutations() {}

  /** What is done to one place. */
  @FunctionalInterface
  interface Deed {
    void doTo(Slot slot, Random random);
  }

  /** A change at one place of a kind. */
  static Change at(Predicate<Slot> kind, Deed deed) {
    return (document, random) -> {
      var slot = Slot.pick(document, random, kind);
      slot.ifPresent(found -> deed.doTo(found, random));
      return slot.isPresent();
    };
  }

  private static void addUnknown(Slot slot, Random random) {
    ((ObjectNode) slot.value()).put(TextMutations.any(UNKNOWN, random), "v");
  }

  private static void rename(Slot slot, Random random) {
    String name = slot.name();
    String other =
        switch (random.nextInt(4)) {
          case 0 -> name.toUpperCase(Locale.ROOT) + "_";
          case 1 -> name.substring(Math.min(1, name.length()));
          case 2 -> name + "s";
          default -> "x-" + name;
        };
    JsonNode value = slot.value();
    slot.remove();
    ((ObjectNode) slot.parent()).set(other, value);
  }

  private static void duplicateItem(Slot slot, Random random) {
    ArrayNode list = (ArrayNode) slot.value();
    list.insert(random.nextInt(list.size() + 1), list.get(random.nextInt(list.size())).deepCopy());
  }

  private static boolean addEmptyList(ObjectNode document, Random random) {
    List<String> absent = OPTIONAL_LISTS.stream().filter(name -> !document.has(name)).toList();
    absent.forEach(document::putArray);
    return !absent.isEmpty();
  }

  private static void reorderItems(Slot slot, Random random) {
    ArrayNode list = (ArrayNode) slot.value();
    List<JsonNode> items = new ArrayList<>(list.values());
    Collections.shuffle(items, random);
    list.removeAll().addAll(items);
  }

  private static boolean reorderKeys(JsonNode node, Random random) {
    ObjectNode object = (ObjectNode) node;
    List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
    Collections.shuffle(members, random);
    object.removeAll();
    members.forEach(member -> object.set(member.getKey(), member.getValue()));
    return true;
  }

  private static boolean swapValues(ObjectNode document, Random random) {
    Slot one = Slot.pick(document, random, slot -> slot.value().isValueNode()).orElseThrow();
    Slot other = Slot.pick(document, random, slot -> slot.value().isValueNode()).orElseThrow();
    JsonNode value = one.value();
    one.set(other.value());
    other.set(value);
    return true;
  }
}
