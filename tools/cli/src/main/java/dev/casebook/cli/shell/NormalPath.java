package dev.casebook.cli.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Paths without {@code .} and {@code ..}, as far as they lead to the same file: after a symbolic
 * link, {@code ..} is the folder above what it points to.
 */
final class NormalPath {
  private static final Path HERE = Path.of(".");
  private static final Path UP = Path.of("..");

  private NormalPath() {}

  /**
   * A shorter path to the same file.
   *
   * @param path of a file that exists
   * @return no {@code .} in it; no {@code ..} if the path is absolute, and otherwise only at its
   *     beginning and after links
   */
  static Path of(Path path) throws IOException {
    Path normal = path.isAbsolute() ? path.getRoot() : Path.of("");
    for (Path part : path) {
      if (part.equals(UP)) {
        normal = above(normal);
      } else if (!part.equals(HERE)) {
        normal = normal.resolve(part);
      }
    }
    return normal;
  }

  private static Path above(Path folder) throws IOException {
    if (Files.isSymbolicLink(folder)) {
      return folder.isAbsolute() ? folder.resolve(UP).toRealPath() : folder.resolve(UP);
    }
    if (folder.toString().isEmpty() || folder.endsWith(UP)) {
      return folder.resolve(UP);
    }
    Path above = folder.getParent();
    return above != null ? above : folder.isAbsolute() ? folder : Path.of("");
  }
}
