package dev.casebook.schema;

import dev.casebook.model.Digest;
import dev.casebook.testing.GoldenFile;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FormatReferenceTest {
  private static final String INTRODUCTION =
      """
      # The digest format, version 1.0

      This page is generated from the annotated types in `model/`; do not edit it.

      One JSON document is one digest. Objects are closed: a property that is not listed here is an
      error. `null` is never allowed, except inside custom data. A list that is not required may be
      absent or empty, which means the same. Lengths count Unicode code points. A text holds no
      unpaired surrogate, and a number has at most 100 digits on either side of its decimal point.
      How a document is written is told in [canonical form](canonical-form.md), and how large it may
      be in [limits](limits.md).
      """;

  @Test
  void describesEveryTypeFieldAndBound() throws IOException {
    Descriptions descriptions = new JavadocDescriptions(SchemaExportTest.MODEL_SOURCES);
    GoldenFile.at("../docs/format.md")
        .holds(new FormatReference(Digest.class, descriptions).page(INTRODUCTION));
  }
}
