package dev.casebook.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (2020-12) of a digest, version 1.0 of the format. */
public final class DigestSchema {

  /** What identifies the schema. */
  public static final String ID = "urn:casebook:digest:1.0";

  private static final String RESOURCE = "digest-1.0.schema.json";

  private DigestSchema() {}

  /**
   * The schema as it was exported from the annotated types when this library was built.
   *
   * @return a JSON document with a final line end
   */
  public static String json() {
    try (InputStream in = DigestSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("The library lacks its own " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + RESOURCE, e);
    }
  }
}
