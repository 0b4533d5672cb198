package dev.casebook.profile;

import dev.casebook.profile.transform.Subschemas;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Counts what vendors limit. What a reference leads to is counted wherever it is referred to, which
 * is the less favourable way where a vendor does not say.
 */
final class SchemaCounts {
  private static final String REF = "$ref";

  private final ObjectNode schema;

  SchemaCounts(ObjectNode schema) {
    this.schema = schema;
  }

  int properties() {
    return sum(each -> each.path("properties").size());
  }

  int enumValues() {
    return sum(each -> each.path("enum").size());
  }

  /** Properties that are not required. */
  int optional() {
    return sum(each -> each.path("properties").size() - each.path("required").size());
  }

  /** Properties of more than one type. */
  int unions() {
    return sum(each -> each.has("anyOf") || each.path("type").isArray() ? 1 : 0);
  }

  /** Lists that must have two items or more. */
  int longLists() {
    return sum(each -> each.path("minItems").asInt(0) > 1 ? 1 : 0);
  }

  /** Objects that let in properties which are not named. */
  int open() {
    return sum(
        each ->
            each.path("type").asString("").equals("object")
                    && each.path("additionalProperties").asBoolean(true)
                ? 1
                : 0);
  }

  /** Keywords that are not among the supported, and references with siblings. */
  int unsupported(Set<String> supported) {
    return sum(
        each -> {
          long unknown =
              each.propertyNames().stream().filter(keyword -> !supported.contains(keyword)).count();
          return (int) unknown + (each.has(REF) && each.size() > 1 ? 1 : 0);
        });
  }

  /** Characters of the names of properties and definitions, and of the values of enums. */
  int characters() {
    AtomicInteger sum = new AtomicInteger();
    Subschemas.each(
        schema,
        each -> {
          each.path("properties").propertyNames().forEach(name -> sum.addAndGet(name.length()));
          each.path("$defs").propertyNames().forEach(name -> sum.addAndGet(name.length()));
          each.path("enum").forEach(value -> sum.addAndGet(value.asString("").length()));
        });
    return sum.get();
  }

  /** Objects and lists that are open at the deepest place, the root included. */
  int depth() {
    return depth(schema, new ArrayDeque<>());
  }

  /** Definitions that lead back to themselves. */
  int recursive() {
    int recursive = 0;
    for (String name : schema.path("$defs").propertyNames()) {
      Set<String> reached = new HashSet<>();
      follow(schema.path("$defs").path(name), reached);
      recursive += reached.contains("#/$defs/" + name) ? 1 : 0;
    }
    return recursive;
  }

  private void follow(JsonNode from, Set<String> reached) {
    for (String ref : from.findValuesAsString(REF)) {
      if (reached.add(ref)) {
        follow(schema.at(ref.substring(1)), reached);
      }
    }
  }

  private int sum(ToIntFunction<ObjectNode> count) {
    return sum(schema, count, new ArrayDeque<>());
  }

  private int sum(JsonNode at, ToIntFunction<ObjectNode> count, Deque<JsonNode> around) {
    if (!(at instanceof ObjectNode node) || around.contains(at)) {
      return 0;
    }
    around.push(at);
    int sum = count.applyAsInt(node) + sum(node.path("items"), count, around);
    for (JsonNode each : node.path("anyOf")) {
      sum += sum(each, count, around);
    }
    for (Map.Entry<String, JsonNode> each : node.path("properties").properties()) {
      sum += sum(each.getValue(), count, around);
    }
    if (node.has(REF)) {
      sum += sum(target(node), count, around);
    }
    around.pop();
    return sum;
  }

  private int depth(JsonNode at, Deque<JsonNode> around) {
    if (around.contains(at)) {
      return 0;
    }
    around.push(at);
    int below = at.has(REF) ? depth(target(at), around) : 0;
    for (JsonNode each : at.path("anyOf")) {
      below = Math.max(below, depth(each, around));
    }
    for (JsonNode each : at.path("properties")) {
      below = Math.max(below, depth(each, around));
    }
    if (at.has("items")) {
      below = Math.max(below, depth(at.path("items"), around));
    }
    around.pop();
    return below + (at.has("properties") || at.has("items") ? 1 : 0);
  }

  private JsonNode target(JsonNode reference) {
    return schema.at(reference.path(REF).stringValue().substring(1));
  }
}
