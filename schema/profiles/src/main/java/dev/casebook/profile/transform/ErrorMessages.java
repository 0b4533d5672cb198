package dev.casebook.profile.transform;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says in words what a text must be, where an editor would show its pattern. One text for all
 * faults, which editors and the vocabulary of ajv-errors read alike.
 */
public record ErrorMessages() implements Transform {
  private static final List<String> BOUNDS = List.of("pattern", "minLength", "maxLength");

  @Override
  public void apply(ObjectNode schema) {
    Subschemas.each(
        schema,
        each -> {
          List<String> bounds = BoundsInWords.of(each, BOUNDS::contains);
          if (!bounds.isEmpty()) {
            String kind = each.has("pattern") ? "" : "text, ";
            Keywords.introduce(
                each, "errorMessage", "Expected " + kind + String.join(", ", bounds) + ".");
          }
        });
  }
}
