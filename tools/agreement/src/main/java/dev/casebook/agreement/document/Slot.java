package dev.casebook.agreement.document;

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
 * @param owner what the schema says of the parent; missing within custom data
 * @param schema what the schema says of the value; missing for custom data
 */
record Slot(JsonNode parent, String name, int index, JsonNode owner, JsonNode schema) {

  /** All places of a document, in its order. */
  static List<Slot> of(JsonNode document) {
    List<Slot> slots = new ArrayList<>();
    collect(document, "", SchemaParts.DIGEST, slots);
    return slots;
  }

  private static void collect(JsonNode node, String name, JsonNode schema, List<Slot> slots) {
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode item = SchemaParts.item(schema);
        slots.add(new Slot(array, name, i, schema, item));
        collect(array.get(i), name, item, slots);
      }
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      JsonNode member = SchemaParts.member(schema, entry.getKey());
      slots.add(new Slot(node, entry.getKey(), -1, schema, member));
      collect(entry.getValue(), entry.getKey(), member, slots);
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

  /** Whether it is within custom data. */
  boolean custom() {
    return schema.isMissingNode();
  }

  boolean isMember() {
    return index < 0;
  }

  boolean isOwnMember() {
    return isMember() && !custom();
  }

  boolean isCustomMember() {
    return isMember() && custom();
  }

  boolean isOnlyItem() {
    return !isMember() && !custom() && parent.size() == 1;
  }

  /** Whether it holds an object that lets no other properties in. */
  boolean isClosedObject() {
    return isObject() && !custom() && !name.equals("extensions");
  }

  boolean isCustomObject() {
    return isObject() && custom();
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
    return isText() && !custom();
  }

  boolean isNumber() {
    return value().isNumber();
  }

  boolean isOwnNumber() {
    return isNumber() && !custom();
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
