package dev.casebook.json.text;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What a file is besides its content, on systems with owners and modes.
 *
 * @param owner the number of its user
 * @param group the number of its group
 * @param mode its type and mode bits
 * @param links how many names it has
 */
record FileIdentity(int owner, int group, int mode, int links) {
  static final int ALL_MODE_BITS = 0_7777;
  static final int NOT_EXECUTABLE = 0_7666;
  private static final int SET_ID_BITS = 0_6000;

  /** The identity of a file; empty if it does not exist, or the system knows no such thing. */
  static Optional<FileIdentity> of(Path file) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")
        || !Files.exists(file)) {
      return Optional.empty();
    }
    return Optional.of(
        new FileIdentity(
            number(file, "unix:uid"),
            number(file, "unix:gid"),
            number(file, "unix:mode"),
            number(file, "unix:nlink")));
  }

  private static int number(Path file, String attribute) throws IOException {
    return (int) Objects.requireNonNull(Files.getAttribute(file, attribute));
  }

  void requireReplaceable(Path name) throws IOException {
    if (links > 1) {
      throw refusal(
          name,
          "has %d names (hard links), and writing it would change one of them; remove the others first"
              .formatted(links));
    }
    if ((mode & SET_ID_BITS) != 0) {
      throw refusal(name, "is a setuid or setgid file; take that away from it first (chmod ug-s)");
    }
  }

  /** Makes a new file the same, but for mode bits that it must not have. */
  void giveTo(Path fresh, int modeBits, Path name) throws IOException {
    FileIdentity its = of(fresh).orElse(this);
    try {
      if (its.owner != owner) {
        Files.setAttribute(fresh, "unix:uid", owner);
      }
      if (its.group != group) {
        Files.setAttribute(fresh, "unix:gid", group);
      }
    } catch (FileSystemException e) {
      throw refusal(
          name,
          "belongs to user %d and group %d, which writing it as another user would change"
              .formatted(owner, group));
    }
    // Last, since a change of owner takes bits away.
    Files.setAttribute(fresh, "unix:mode", mode & modeBits);
  }

  private static FileSystemException refusal(Path name, String reason) {
    return new FileSystemException(name.toString(), null, reason);
  }
}
