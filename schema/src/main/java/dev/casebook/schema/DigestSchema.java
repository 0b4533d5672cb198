package dev.casebook.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (2020-12) of a digest, version 1.0 of the format. */
public final class DigestSchema {

  /** What identifies the schema. */
  public static final String ID = "urn:casebook:digest:1.0";

  private static final String SCHEMA = "digest-1.0.schema.json";
  private static final String REMARKS = "digest-1.0.remarks.json";

  private DigestSchema() {}

  /**
   * The schema as it was exported from the annotated types when this library was built.
   *
   * @return a JSON document with a final line end
   */
  public static String json() {
    return resource(SCHEMA);
  }

  /**
   * What the schema leaves unsaid, since it would not be read alike by all tools: the {@code
   * description} of each property that is a reference, and the {@code enumDescriptions} of each
   * property that is one of some values, in the order of the values.
   *
   * @return a JSON object from JSON Pointers into the schema to an object of keywords, with a final
   *     line end
   */
  public static String remarks() {
    return resource(REMARKS);
  }

  private static String resource(String name) {
    try (InputStream in = DigestSchema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The library lacks its own " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }
}
