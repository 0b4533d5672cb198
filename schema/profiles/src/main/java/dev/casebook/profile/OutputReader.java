package dev.casebook.profile;

import dev.casebook.json.DigestJson;
import dev.casebook.json.DigestJsonException;
import dev.casebook.json.text.Nearest;
import dev.casebook.json.text.Sentences;
import dev.casebook.model.constraint.Violation;
import dev.casebook.profile.transform.PairsForMaps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns structured output back into what the format has, as trees. */
final class OutputReader {
  private static final List<String> OF_A_PAIR = List.of(PairsForMaps.KEY, PairsForMaps.VALUE);

  /**
   * What is wrong with a list of pairs.
   *
   * @param pointer the JSON Pointer to the pair or to the part of it, in the output and in the part
   * @param problem a sentence
   */
  record PairFault(String pointer, String problem) {}

  private final Map<String, PairFault> faults = new HashMap<>();

  /**
   * The first fault of a list of pairs that could not be made an object.
   *
   * @param pointer the JSON Pointer to the list
   */
  Optional<PairFault> fault(String pointer) {
    return Optional.ofNullable(faults.get(pointer));
  }

  /** The digest; what does not fit is kept, for the strict reader to report. */
  JsonNode digest(OutputShape shape, JsonNode output) {
    return part("", shape, output);
  }

  private JsonNode part(String pointer, OutputShape shape, JsonNode output) {
    if (output instanceof ArrayNode list) {
      if (shape.pairs()) {
        return map(pointer, list);
      }
      ArrayNode items = JsonNodeFactory.instance.arrayNode();
      for (int i = 0; i < list.size(); i++) {
        JsonNode item = list.get(i);
        String itemPointer = pointer + '/' + i;
        items.add(shape.item().map(s -> part(itemPointer, s, item)).orElse(item));
      }
      return items;
    }
    if (!output.isObject() || shape.pairs()) {
      return output;
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> each : output.properties()) {
      OutputShape property = shape.properties().get(each.getKey());
      if (property == null) {
        object.set(each.getKey(), each.getValue());
      } else if (!saysNothing(property, each.getValue())) {
        object.set(each.getKey(), part(pointer + '/' + each.getKey(), property, each.getValue()));
      }
    }
    return object;
  }

  private static boolean saysNothing(OutputShape property, JsonNode value) {
    return property.whereAbsent().filter(value::equals).isPresent();
  }

  /** The object of a list of pairs, or the list itself if it cannot be one. */
  private JsonNode map(String pointer, ArrayNode pairs) {
    ObjectNode map = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < pairs.size(); i++) {
      Optional<PairFault> fault = fault(pointer + '/' + i, pairs.get(i), map);
      if (fault.isPresent()) {
        faults.put(pointer, fault.get());
        return pairs;
      }
      map.set(
          pairs.get(i).path(PairsForMaps.KEY).stringValue(),
          OutputWriter.JSON.readTree(pairs.get(i).path(PairsForMaps.VALUE).stringValue()));
    }
    return map;
  }

  private static Optional<PairFault> fault(String pointer, JsonNode pair, ObjectNode before) {
    if (!pair.isObject()) {
      return fault(pointer, Sentences.wrongType("a pair of \"key\" and \"value\"", pair.asToken()));
    }
    for (String name : pair.propertyNames()) {
      if (!OF_A_PAIR.contains(name)) {
        Optional<String> meant = Nearest.to(name, OF_A_PAIR);
        return fault(pointer, "Of a pair: " + Sentences.unknownProperty(name, meant));
      }
    }
    for (String name : OF_A_PAIR) {
      if (!pair.has(name)) {
        return fault(pointer, "Of a pair: " + Sentences.missingProperty(name));
      }
    }
    JsonNode key = pair.path(PairsForMaps.KEY);
    JsonNode value = pair.path(PairsForMaps.VALUE);
    if (!key.isString()) {
      return fault(
          pointer + '/' + PairsForMaps.KEY, Sentences.wrongType("text as the key", key.asToken()));
    }
    String name = Violation.excerpt(key.stringValue());
    if (before.has(key.stringValue())) {
      return fault(
          pointer + '/' + PairsForMaps.KEY, "An earlier pair has the key " + name + " too");
    }
    String valuePointer = pointer + '/' + PairsForMaps.VALUE;
    if (!value.isString()) {
      return fault(
          valuePointer,
          "The value of "
              + name
              + " must be JSON written as text, but found "
              + Sentences.inWords(value.asToken()));
    }
    try {
      DigestJson.readValue(value.stringValue());
      return Optional.empty();
    } catch (DigestJsonException e) {
      return fault(
          valuePointer,
          "The value of "
              + name
              + " must be JSON written as text, but was "
              + Violation.excerpt(value.stringValue())
              + (value.stringValue().isBlank() ? "" : ": " + e.problem()));
    }
  }

  private static Optional<PairFault> fault(String pointer, String problem) {
    return Optional.of(new PairFault(pointer, problem));
  }
}
