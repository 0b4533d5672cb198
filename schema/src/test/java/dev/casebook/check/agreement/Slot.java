package dev.casebook.check.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place in a document that holds a value: a member of an object or an item of a list.
 *
 * @param parent the object or list
 * @param name the key of the member, or of the list that holds the item
 * @param index the index of the item, or -1 for a member
 * @param custom whether it is within custom data
 */
record Slot(JsonNode parent, String name, int index, boolean custom) {

  /** All places of a document, in its order. */
  static List<Slot> of(JsonNode document) {
    List<Slot> slots = new ArrayList<>();
    collect(document, "", false, slots);
    return slots;
  }

  private static void collect(JsonNode node, String name, boolean custom, List<Slot> slots) {
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        slots.add(new Slot(array, name, i, custom));
        collect(array.get(i), name, custom, slots);
      }
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      slots.add(new Slot(node, member.getKey(), -1, custom));
      boolean inner = custom || member.getKey().equals("extensions");
      collect(member.getValue(), member.getKey(), inner, slots);
    }
  }

  /** Any place of a kind; the format's own are preferred to those in custom data. */
  static Optional<Slot> pick(JsonNode document, Random random, Predicate<Slot> kind) {
    List<Slot> candidates = of(document).stream().filter(kind).toList();
    List<Slot> own = candidates.stream().filter(slot -> !slot.custom()).toList();
    List<Slot> chosen = own.isEmpty() || random.nextInt(5) == 0 ? candidates : own;
    return chosen.isEmpty()
        ? Optional.empty()
        : Optional.of(chosen.get(random.nextInt(chosen.size())));
  }

  boolean isMember() {
    return index < 0;
  }

  boolean isOwnMember() {
    return isMember() && !custom;
  }

  boolean isCustomMember() {
    return isMember() && custom;
  }

  boolean isOnlyItem() {
    return !isMember() && !custom && parent.size() == 1;
  }

  /** Whether it holds an object that lets no other properties in. */
  boolean isClosedObject() {
    return isObject() && !custom && !name.equals("extensions");
  }

  boolean isCustomObject() {
    return isObject() && custom;
  }

  boolean isObject() {
    return value().isObject();
  }

  boolean isList() {
    return value().isArray();
  }

  boolean isFullList() {
    return isList() && !value().isEmpty();
  }

  boolean isText() {
    return value().isString();
  }

  boolean isOwnText() {
    return isText() && !custom;
  }

  boolean isNumber() {
    return value().isNumber();
  }

  boolean isOwnNumber() {
    return isNumber() && !custom;
  }

  JsonNode value() {
    return isMember() ? parent.get(name) : parent.get(index);
  }

  void set(JsonNode value) {
    if (isMember()) {
      ((ObjectNode) parent).set(name, value);
    } else {
      ((ArrayNode) parent).set(index, value);
    }
  }

  void remove() {
    if (isMember()) {
      ((ObjectNode) parent).remove(name);
    } else {
      ((ArrayNode) parent).remove(index);
    }
  }
}
