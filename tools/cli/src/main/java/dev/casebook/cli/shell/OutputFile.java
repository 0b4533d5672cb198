package dev.casebook.cli.shell;

import dev.casebook.config.ConfigurationFinder;
import dev.casebook.json.text.PendingFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that a command is about to write. They are never executable.
 *
 * <p>A name can come from a stranger, as the id of a digest or a link in a repository, so an output
 * replaces neither what the command reads nor what a link out of its folder points to.
 */
public final class OutputFile {
  private OutputFile() {}

  /**
   * Begins an output.
   *
   * @param file the file
   * @param inputs the files that the command reads
   * @throws IOException if it cannot be written, or must not be replaced
   */
  public static PendingFile begin(Path file, InputFiles inputs) throws IOException {
    requireNoLinkOut(file);
    requireNoConfiguration(file);
    inputs.requireNone(file);
    return PendingFile.notExecutable(file);
  }

  /** Writes an output whole, or not at all. */
  public static void write(Path file, InputFiles inputs, byte[] content) throws IOException {
    try (PendingFile pending = begin(file, inputs)) {
      pending.out().write(content);
      pending.commit();
    }
  }

  private static void requireNoConfiguration(Path file) throws IOException {
    if (file.endsWith(ConfigurationFinder.FILE_NAME)) {
      throw new FileSystemException(
          file.toString(), null, "is the name of a configuration; name another file to write to");
    }
  }

  /**
   * Refuses a symbolic link that leads out of its folder, or nowhere: whoever names an output does
   * not ask for the file or folder that a stranger's link points to. A device or pipe may be linked
   * to. Of an absolute path, the last part is looked at, of a relative one, each.
   */
  static void requireNoLinkOut(Path path) throws IOException {
    int first = path.isAbsolute() ? path.getNameCount() : 1;
    for (int parts = first; parts < path.getNameCount(); parts++) {
      requireWithinItsFolder(path.subpath(0, parts));
    }
    requireWithinItsFolder(path);
  }

  private static void requireWithinItsFolder(Path path) throws IOException {
    if (!Files.isSymbolicLink(path)) {
      return;
    }
    boolean within =
        Files.exists(path)
            && ((!Files.isRegularFile(path) && !Files.isDirectory(path))
                || path.toRealPath().startsWith(path.resolveSibling(".").toRealPath()));
    if (!within) {
      throw new FileSystemException(
          path.toString(),
          null,
          "is a link out of its folder; name what it points to, or remove the link");
    }
  }
}
