package dev.casebook.cli.shell;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a command is about to write. */
public final class OutputFile {
  private OutputFile() {}

  /**
   * Refuses a symbolic link that leads out of its folder, or nowhere: whoever names an output does
   * not ask for the file that a stranger's link points to. A device or pipe may be linked to.
   *
   * @throws IOException if the file is such a link
   */
  public static void requireWithinItsFolder(Path file) throws IOException {
    if (!Files.isSymbolicLink(file)) {
      return;
    }
    boolean within =
        Files.exists(file)
            && (!Files.isRegularFile(file)
                || file.toRealPath().startsWith(file.resolveSibling(".").toRealPath()));
    if (!within) {
      throw new FileSystemException(
          file.toString(),
          null,
          "is a link out of its folder; name what it points to, or remove the link");
    }
  }
}
