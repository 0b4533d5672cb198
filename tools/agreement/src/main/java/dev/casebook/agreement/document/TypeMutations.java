package dev.casebook.agreement.document;

import static dev.casebook.agreement.document.Mutation.invalid;
import static dev.casebook.agreement.document.Mutation.valid;

import dev.casebook.agreement.document.Mutation.Change;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values turned into each other type: valid within custom data, and nowhere else. */
final class TypeMutations {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  static final List<Mutation> ALL =
      Stream.of(
              both("text", node -> !node.isString(), node -> JSON.stringNode(node.toString())),
              both("number", node -> !node.isNumber(), node -> JSON.numberNode(7)),
              both("true", node -> !node.isBoolean(), node -> JSON.booleanNode(true)),
              both("false", node -> !node.isBoolean(), node -> JSON.booleanNode(false)),
              both("null", node -> !node.isNull(), node -> JSON.nullNode()),
              both("item", node -> node.isArray() && !node.isEmpty(), node -> node.get(0)),
              own("object", node -> !node.isObject(), node -> JSON.objectNode()),
              own("array", node -> !node.isArray(), node -> JSON.arrayNode()),
              own("wrapped", node -> true, node -> JSON.arrayNode().add(node)),
              own("member", node -> true, node -> JSON.objectNode().set("id", node)),
              // A scalar may stand as deep as an array or object may not.
              custom("object", JsonNode::isArray, node -> JSON.objectNode()),
              custom("array", JsonNode::isObject, node -> JSON.arrayNode()))
          .flatMap(mutations -> mutations)
          .toList();

  private TypeMutations() {}

  private static Stream<Mutation> both(
      String type, Predicate<JsonNode> from, UnaryOperator<JsonNode> to) {
    return Stream.concat(own(type, from, to), custom(type, from, to));
  }

  private static Stream<Mutation> own(
      String type, Predicate<JsonNode> from, UnaryOperator<JsonNode> to) {
    Predicate<Slot> own = slot -> !slot.custom() && !slot.name().equals("extensions");
    return Stream.of(invalid("own-to-" + type, retype(own, from, to)));
  }

  private static Stream<Mutation> custom(
      String type, Predicate<JsonNode> from, UnaryOperator<JsonNode> to) {
    return Stream.of(valid("custom-to-" + type, retype(Slot::custom, from, to)));
  }

  private static Change retype(
      Predicate<Slot> kind, Predicate<JsonNode> from, UnaryOperator<JsonNode> to) {
    return ShapeMutations.at(
        kind.and(slot -> from.test(slot.value())),
        (slot, random) -> slot.set(to.apply(slot.value())));
  }
}
