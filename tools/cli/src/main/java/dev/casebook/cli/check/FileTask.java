package dev.casebook.cli.check;

import dev.casebook.check.DigestIdentity;
import dev.casebook.check.Finding;
import dev.casebook.cli.check.Checked.Found;
import dev.casebook.cli.shell.Input;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Optional;

/**
 * Checks a file with one document.
 *
 * @param input the file
 * @param checks tells how it is checked
 * @param progress counts what is read of it
 */
record FileTask(Input input, DocumentChecks checks, Progress progress) implements CheckTask {
  private static final int MOST_BYTES = Integer.MAX_VALUE - 17;

  @Override
  public Checked call() {
    try (InputStream in = input.open(progress::watch)) {
      CheckedFile file = checks.begin(input);
      List<Found> found = List.of(check(file, in));
      return new Checked.Documents(file, 1, found, Optional.of(() -> new Checked.EndOfFile(file)));
    } catch (IOException e) {
      return new Checked.Unreadable(input, e);
    }
  }

  /** A report opens a file again that is too large to be held. What can be read once is held. */
  private Found check(CheckedFile file, InputStream in) throws IOException {
    boolean isStream = input.isStream();
    byte[] bytes = in.readNBytes(atMost(isStream ? MOST_BYTES : Found.MOST_HELD));
    boolean isHeld = isStream || bytes.length <= Found.MOST_HELD;
    List<Finding> findings =
        isHeld
            ? file.check().check(input.name(), bytes)
            : file.check()
                .check(input.name(), new SequenceInputStream(new ByteArrayInputStream(bytes), in));
    return new Found(
        findings,
        1,
        Optional.of(bytes).filter(document -> isStream || (isHeld && !findings.isEmpty())),
        file.isCompared() ? DigestIdentity.of(bytes) : Optional.empty());
  }

  /**
   * As many bytes as a document may have, and one more, by which the check sees that it is over.
   */
  private int atMost(int bytes) {
    return (int) Math.min(checks.maxBytes(), bytes) + 1;
  }
}
