package dev.casebook.cli.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through the inputs that words name, and gives each once, however it is spelt. */
final class FoundInputs implements Iterator<Input> {
  private final Iterator<NamedInputs> words;
  private final Set<String> failures;
  private final Set<String> notes;

  /** Inputs that may come again. One word names nothing twice. */
  private final Set<Path> seen = new HashSet<>();

  private final boolean areSeveralWords;
  private Iterator<Input> ofWord = Collections.emptyIterator();
  private @Nullable Input next;

  /**
   * Begins to go through inputs.
   *
   * @param words what the words name
   * @param failures takes what could not be found or read, a message each
   * @param notes takes what was passed over, a message each
   */
  FoundInputs(Collection<NamedInputs> words, Set<String> failures, Set<String> notes) {
    this.words = words.iterator();
    this.failures = failures;
    this.notes = notes;
    this.areSeveralWords = words.size() > 1;
  }

  @Override
  public boolean hasNext() {
    while (next == null && (ofWord.hasNext() || words.hasNext())) {
      if (!ofWord.hasNext()) {
        ofWord = words.next().find(failures, notes);
      } else {
        Input input = ofWord.next();
        next = isNew(input) ? input : null;
      }
    }
    return next != null;
  }

  private boolean isNew(Input input) {
    try {
      return !areSeveralWords || seen.add(key(input));
    } catch (IOException e) {
      // Told when it is opened.
      return true;
    }
  }

  private static Path key(Input input) throws IOException {
    return input.isStandardInput() ? input.path() : input.place();
  }

  @Override
  public Input next() {
    Input found = hasNext() ? next : null;
    if (found == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return found;
  }
}
