package dev.casebook.profile.transform;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Leaves a reference without siblings; the description of its type has to do. */
public record LoneReferences() implements Transform {

  @Override
  public void apply(ObjectNode schema) {
    Subschemas.each(
        schema,
        each -> {
          if (each.has(Keywords.REF)) {
            each.retain(List.of(Keywords.REF));
          }
        });
  }
}
