package dev.casebook.profile.transform;

import tools.jackson.databind.node.ObjectNode;

/**
 * Names the dialect and the schema itself, since two schemas of one name cannot be used together.
 *
 * @param dialect what {@code $schema} says
 * @param name what is put behind the {@code $id} of the core
 */
public record Identity(String dialect, String name) implements Transform {

  /** The dialect of the core. */
  public static final String DRAFT_2020_12 = "https://json-schema.org/draft/2020-12/schema";

  /** The dialect that older tools know. */
  public static final String DRAFT_07_DIALECT = "http://json-schema.org/draft-07/schema#";

  @Override
  public void apply(ObjectNode schema) {
    schema.put("$schema", dialect);
    schema.put("$id", schema.path("$id").stringValue() + ':' + name);
  }
}
