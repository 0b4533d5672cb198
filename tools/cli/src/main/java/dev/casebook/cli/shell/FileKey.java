package dev.casebook.cli.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** What a file is known by, whichever of its names is used; values can be compared. */
public final class FileKey {
  private FileKey() {}

  /** The key of a file, or of one that is still to be written. */
  public static Object of(Path file) throws IOException {
    if (Files.exists(file)) {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      // A pipe without a name has no real path.
      return key != null ? key : file.toRealPath();
    }
    Path absolute = file.toAbsolutePath();
    Path folder = absolute.getParent();
    return folder != null && Files.exists(folder)
        ? folder.toRealPath().resolve(absolute.getFileName())
        : absolute;
  }
}
