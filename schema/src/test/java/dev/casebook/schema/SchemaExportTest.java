package dev.casebook.schema;

import dev.casebook.model.Digest;
import dev.casebook.testing.GoldenFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaExportTest {
  static final Path MODEL_SOURCES = Path.of("../model/src/main/java/dev/casebook/model");

  @Test
  void exportsTheSchemaThatTheLibraryCarries() throws IOException {
    String exported =
        new SchemaExport(new JavadocDescriptions(MODEL_SOURCES))
            .export(DigestSchema.ID, Digest.class);
    GoldenFile.at("src/main/resources/dev/casebook/schema/digest-1.0.schema.json").holds(exported);
  }

  @Test
  void saysBesideItWhatTheSchemaLeavesUnsaid() throws IOException {
    String remarks = new SchemaRemarks(Digest.class, new JavadocDescriptions(MODEL_SOURCES)).json();
    GoldenFile.at("src/main/resources/dev/casebook/schema/digest-1.0.remarks.json").holds(remarks);
  }
}
