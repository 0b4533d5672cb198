package dev.casebook.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;

/**
 * A document of the conformance corpus with some edits, which come deeper than bytes that are
 * hardly ever JSON.
 */
public final class EditedDocumentTarget {
  private EditedDocumentTarget() {}

  public static void fuzzerTestOneInput(FuzzedDataProvider data) throws IOException {
    DigestLaws.check(new DocumentEdits(data).document());
  }
}
