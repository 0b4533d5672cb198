package dev.casebook.cli.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What one word of a command line names. */
sealed interface NamedInputs {

  /**
   * Finds inputs as they are asked for.
   *
   * @param failures takes a message for what could not be found or read
   * @param notes takes a message for what was passed over because it is no file
   */
  Iterator<Input> find(Set<String> failures, Set<String> notes);

  /**
   * A file, a named pipe, or standard input.
   *
   * @param input the file
   */
  record One(Input input) implements NamedInputs {
    @Override
    public Iterator<Input> find(Set<String> failures, Set<String> notes) {
      return List.of(input).iterator();
    }
  }

  /**
   * Files in a folder.
   *
   * @param folder the folder
   * @param wanted which of its files are named
   * @param isWhole whether all of its documents are
   * @param failureIfNone what to say if there are none
   */
  record Several(Path folder, Predicate<Path> wanted, boolean isWhole, String failureIfNone)
      implements NamedInputs {
    @Override
    public Iterator<Input> find(Set<String> failures, Set<String> notes) {
      FileWalk files =
          new FileWalk(
              folder, wanted, failure -> failures.add(FailureMessage.of(failure)), notes::add);
      if (!files.hasNext() && !files.hasFailed()) {
        failures.add(failureIfNone);
      }
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return files.hasNext();
        }

        @Override
        public Input next() {
          return found(files.next());
        }
      };
    }
  }

  private static Input found(Path file) {
    try {
      return Input.ofFile(NormalPath.of(file));
    } catch (IOException e) {
      // Told when it is opened.
      return Input.ofFile(file);
    }
  }

  /**
   * Nothing that there is.
   *
   * @param failure what to say
   */
  record Nothing(String failure) implements NamedInputs {
    @Override
    public Iterator<Input> find(Set<String> failures, Set<String> notes) {
      failures.add(failure);
      return Collections.emptyIterator();
    }
  }
}
