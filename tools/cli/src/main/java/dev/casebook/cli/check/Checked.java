package dev.casebook.cli.check;

import dev.casebook.check.DigestIdentity;
import dev.casebook.check.Finding;
import dev.casebook.cli.shell.Input;
import java.io.IOException;
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
   * @param rest what is left to do, once this is told
   */
  record Documents(CheckedFile file, int documents, List<Found> found, Optional<CheckTask> rest)
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
   * What came of one document.
   *
   * @param findings what is wrong with it by itself, in document order
   * @param firstLine the number of the document's first line in its file
   * @param document its bytes, from which a report can show lines, if they are held
   * @param identity what it says it is, if that is to be compared with other documents
   */
  record Found(
      List<Finding> findings,
      int firstLine,
      Optional<byte[]> document,
      Optional<DigestIdentity> identity) {

    /** A document of more bytes is not held, since others may have to wait beside it. */
    static final int MOST_HELD = 1 << 20;
  }
}
