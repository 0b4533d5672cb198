package dev.casebook.cli.shell;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The files that a command reads, under whatever names, so that no output replaces one. */
public final class InputFiles {
  private final Set<Object> keys = new HashSet<>();

  /** The files that inputs name. */
  public static InputFiles of(Iterable<Input> inputs) throws IOException {
    InputFiles files = new InputFiles();
    for (Input input : inputs) {
      files.add(input);
    }
    return files;
  }

  /** Adds a file that is read. What does not exist is passed over: reading it says so. */
  private void add(Input input) throws IOException {
    if (!input.isStandardInput() && Files.isRegularFile(input.path())) {
      keys.add(FileKey.of(input.path()));
    }
  }

  /** Refuses a file that is read. */
  void requireNone(Path output) throws IOException {
    if (Files.isRegularFile(output) && keys.contains(FileKey.of(output))) {
      throw new FileSystemException(
          output.toString(), null, "is an input of this command; name another file to write to");
    }
  }
}
