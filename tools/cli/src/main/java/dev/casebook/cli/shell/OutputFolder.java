package dev.casebook.cli.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A folder that a command writes files to. A file that is there and differs is the user's: it is
 * replaced only when the user says so, and never if it is an input.
 */
public final class OutputFolder {
  private final Path folder;
  private final boolean overwrite;
  private final InputFiles inputs;

  /**
   * A folder, which may still be to be made.
   *
   * @param folder the folder
   * @param overwrite whether files that differ are replaced
   * @param inputs the files that the command reads
   */
  public OutputFolder(Path folder, boolean overwrite, InputFiles inputs) {
    this.folder = folder;
    this.overwrite = overwrite;
    this.inputs = inputs;
  }

  /** Where a file of that name stands. */
  public Path file(String name) {
    return folder.resolve(name);
  }

  /**
   * Writes a file whole, or leaves it as it is.
   *
   * @return whether the file is another one now
   * @throws IOException if one is there that differs and is not to be replaced, if it is an input
   *     or a link out of the folder, if the folder is a link out of the one around it, or if it
   *     cannot be written
   */
  public boolean write(String name, String content) throws IOException {
    Path file = file(name);
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    OutputFile.requireNoLinkOut(folder);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new FileSystemException(folder.toString(), null, "is no folder; give another --output");
    }
    if (holds(file, bytes)) {
      return false;
    }
    if (!overwrite && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(
          file.toString(),
          null,
          "is there and differs; give --overwrite to replace it, or another --output");
    }
    Files.createDirectories(folder);
    OutputFile.write(file, inputs, bytes);
    return true;
  }

  private static boolean holds(Path file, byte[] content) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == content.length
        && Arrays.equals(Files.readAllBytes(file), content);
  }
}
