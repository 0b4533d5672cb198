package dev.casebook.fuzz;

import java.io.IOException;

/** Bytes as a document. */
public final class DocumentTarget {
  private DocumentTarget() {}

  public static void fuzzerTestOneInput(byte[] json) throws IOException {
    DigestLaws.check(json);
  }
}
