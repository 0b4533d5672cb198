package dev.casebook.cli.check;

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
}
