package dev.casebook.cli.check;

import dev.casebook.check.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with one document.
 *
 * @param findings the findings, in document order
 * @param firstLine the number of the document's first line in its file
 * @param document its bytes, from which a report can show lines, if they are held
 */
record Found(List<Finding> findings, int firstLine, Optional<byte[]> document) {

  /** A document of more bytes is not held, since others may have to wait beside it. */
  static final int MOST_HELD = 1 << 20;

  /** What is wrong with a document that is in memory, if anything is. */
  static List<Found> in(byte[] document, int firstLine, List<Finding> findings) {
    boolean small = document.length <= MOST_HELD;
    return findings.isEmpty()
        ? List.of()
        : List.of(new Found(findings, firstLine, Optional.of(document).filter(bytes -> small)));
  }
}
