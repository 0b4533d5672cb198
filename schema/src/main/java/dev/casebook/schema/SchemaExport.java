package dev.casebook.schema;

import dev.casebook.model.constraint.TypeShape;

/**
 * Exports the JSON Schema (2020-12) of annotated value types: those of the format, or your own in
 * the same style.
 *
 * <p>The schema uses no combinators, every object is closed, and a {@code $ref} has no siblings, so
 * that generators of other languages make one type of each definition.
 *
 * <p>Only the export needs the library {@code com.github.victools:jsonschema-generator}, so this
 * artifact does not bring it: add it to your dependencies. On a module path, require its module,
 * {@code com.github.victools.jsonschema.generator}. {@link DigestSchema} and the check work
 * without.
 */
public final class SchemaExport {
  private static final String LIBRARY = "com.github.victools:jsonschema-generator";
  private static final String MODULE = "com.github.victools.jsonschema.generator";

  private final Descriptions descriptions;

  /**
   * An export with descriptions.
   *
   * @param descriptions tells what each type and property is
   */
  public SchemaExport(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  /**
   * The schema of a type.
   *
   * @param id what identifies the schema, a URI
   * @param root an interface that {@link TypeShape} can read
   * @return a JSON document with a final line end
   * @throws IllegalArgumentException if the type, or a type it refers to, is not supported
   * @throws IllegalStateException if the library that exports schemas is not there
   */
  public String export(String id, Class<?> root) {
    TypeShape.of(root);
    requireLibrary();
    return SchemaGeneration.schema(id, root, descriptions);
  }

  private static void requireLibrary() {
    try {
      Class.forName(MODULE + ".SchemaGenerator", false, SchemaExport.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(
          "The export of a schema needs "
              + LIBRARY
              + "; add it to your dependencies, and on a module path require "
              + MODULE,
          e);
    }
  }
}
