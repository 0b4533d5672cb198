package dev.casebook.profile.transform;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says in the schema what the core leaves unsaid: what a reference stands for, and what each value
 * of an enum means.
 *
 * @param remarks from JSON Pointers into the core to keywords
 */
public record Remarks(JsonNode remarks) implements Transform {

  @Override
  public void apply(ObjectNode schema) {
    for (Map.Entry<String, JsonNode> remark : remarks.properties()) {
      if (!(schema.at(remark.getKey()) instanceof ObjectNode place)) {
        throw new IllegalStateException("A remark on what is not there: " + remark.getKey());
      }
      remark
          .getValue()
          .properties()
          .forEach(keyword -> Keywords.introduce(place, keyword.getKey(), keyword.getValue()));
    }
  }
}
