package dev.casebook.agreement.document;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out what a document can do without, so that most documents are small. */
final class Thinning {
  /** One document in so many stays whole: judging takes as long as documents are large. */
  private static final int WHOLE_IN = 20;

  private static final List<Double> SHARES = List.of(0.5, 0.8, 0.9, 0.95);

  private final Random random;
  private final double share;

  private Thinning(Random random) {
    this.random = random;
    this.share = random.nextInt(WHOLE_IN) == 0 ? 0 : TextMutations.any(SHARES, random);
  }

  /** Removes a random share of a valid document, which stays valid. */
  static void thin(ObjectNode document, Random random) {
    new Thinning(random).thin(document, SchemaParts.DIGEST);
  }

  private void thin(JsonNode node, JsonNode schema) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        if (!SchemaParts.isRequired(schema, name) && isLeftOut()) {
          object.remove(name);
        } else {
          thin(object.get(name), SchemaParts.member(schema, name));
        }
      }
    } else if (node instanceof ArrayNode list) {
      int least = schema.path("minItems").asInt(0);
      for (int i = list.size() - 1; i >= 0; i--) {
        if (list.size() > least && isLeftOut()) {
          list.remove(i);
        } else {
          thin(list.get(i), SchemaParts.item(schema));
        }
      }
    }
  }

  private boolean isLeftOut() {
    return random.nextDouble() < share;
  }
}
