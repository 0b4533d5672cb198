package dev.casebook.cli.check;

import dev.casebook.check.DigestIdentity;
import dev.casebook.check.Finding;
import dev.casebook.cli.shell.Input;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What came of a task: of a document, or of some lines of an archive. */
sealed interface Checked {

  /**
   * Documents that were checked.
   *
   * @param file the file that they are from
   * @param documents how many there were
   * @param found what was found, in the order of the file
   * @param identities what the documents say they are, in the order of the file
   * @param rest what is left to do, once this is told
   */
  record Documents(
      CheckedFile file,
      int documents,
      List<Found> found,
      List<DigestIdentity> identities,
      Optional<CheckTask> rest)
      implements Checked {}

  /**
   * The end of a file.
   *
   * @param file the file, of which all documents were checked
   */
  record EndOfFile(CheckedFile file) implements Checked {}

  /**
   * A file that could not be read, or not to its end.
   *
   * @param input the file
   * @param cause why
   */
  record Unreadable(Input input, IOException cause) implements Checked {}

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

    /** The same with more findings, in document order. */
    Found with(Found more) {
      List<Finding> both = new ArrayList<>(findings);
      both.addAll(more.findings);
      both.sort(Comparator.comparing(Finding::region));
      return new Found(both, firstLine, document);
    }

    /** What is wrong with a document that is in memory, if anything is. */
    static List<Found> in(byte[] document, int firstLine, List<Finding> findings) {
      boolean small = document.length <= MOST_HELD;
      return findings.isEmpty()
          ? List.of()
          : List.of(new Found(findings, firstLine, Optional.of(document).filter(bytes -> small)));
    }
  }
}
