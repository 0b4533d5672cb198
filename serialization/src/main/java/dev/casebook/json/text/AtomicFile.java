package dev.casebook.json.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Writes a file whole or not at all: the new content is put beside the file, forced to disk, and
 * takes its place in one step. A reader sees the old content or the new, never a part.
 */
public final class AtomicFile {
  private AtomicFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes all of the content.
     *
     * @param out takes the bytes; not to be closed
     * @throws IOException if it cannot be written
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file, or replaces it and keeps its owner, group and mode. A symbolic link stays one:
   * what it points to is replaced.
   *
   * @param file the file; its folder must exist
   * @param content writes the bytes
   * @throws IOException if it cannot be written, or is one that {@link PendingFile#of} refuses; the
   *     file is then as it was
   */
  public static void write(Path file, Content content) throws IOException {
    try (PendingFile pending = PendingFile.of(file)) {
      content.writeTo(pending.out());
      pending.commit();
    }
  }
}
