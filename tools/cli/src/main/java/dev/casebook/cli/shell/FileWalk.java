package dev.casebook.cli.shell;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Goes through files in a folder, at any depth, sorted by path; hidden ones and linked folders are
 * left out. In memory are the names in one folder and in those above it.
 */
final class FileWalk implements Iterator<Path> {
  private static final String FOLDER_MARK = "/";

  private final Predicate<Path> wanted;
  private final Consumer<IOException> failures;
  private final Consumer<String> notes;
  private final Deque<Level> levels = new ArrayDeque<>();
  private @Nullable Path next;
  private boolean failed;

  /**
   * Begins to walk.
   *
   * @param root the folder
   * @param wanted which files to give
   * @param failures takes what cannot be read and is passed over: folders, and files that cannot
   *     even be looked at, such as one whose path is too long
   * @param notes takes what is no file and is passed over, a message each
   */
  FileWalk(
      Path root, Predicate<Path> wanted, Consumer<IOException> failures, Consumer<String> notes) {
    this.wanted = wanted;
    this.failures = failures;
    this.notes = notes;
    // A walk does not follow links, save one that was asked for by name.
    enter(Files.isSymbolicLink(root) ? root.resolve(".") : root);
  }

  /** A folder, and the names in it that are still to come; those of folders end with a mark. */
  private record Level(Path folder, Iterator<String> names) {}

  private void enter(Path folder) {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        add(entry, names);
      }
    } catch (DirectoryIteratorException e) {
      fail(Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      fail(e);
    }
    // The mark stands where a path goes on, so that the order is that of whole paths.
    names.sort(null);
    levels.push(new Level(folder, names.iterator()));
  }

  private void fail(IOException failure) {
    failed = true;
    failures.accept(failure);
  }

  /** Whether there was a folder so far that could not be read. */
  boolean hasFailed() {
    return failed;
  }

  private void add(Path entry, List<String> names) {
    String name = entry.getFileName().toString();
    if (name.startsWith(".")) {
      return;
    }
    try {
      BasicFileAttributes found =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if ((found.isDirectory() || wanted.test(entry)) && !isEntry(entry, name)) {
        fail(new FileSystemException(entry.toString(), null, Input.NO_SUCH_NAME));
      } else if (found.isDirectory()) {
        names.add(name + FOLDER_MARK);
      } else if (found.isSymbolicLink() && Files.isDirectory(entry)) {
        notes.accept(entry + ": is a link to a folder, and is passed over; name it to read it");
      } else if (wanted.test(entry)) {
        addFile(entry, found, names);
      }
    } catch (IOException e) {
      fail(e);
    }
  }

  /**
   * Whether a name leads back to its entry: not if the locale's encoding lacks characters of it.
   */
  private static boolean isEntry(Path entry, String name) {
    try {
      return entry.resolveSibling(name).equals(entry);
    } catch (InvalidPathException unmappable) {
      return false;
    }
  }

  private void addFile(Path entry, BasicFileAttributes found, List<String> names)
      throws IOException {
    BasicFileAttributes target =
        found.isSymbolicLink() ? Files.readAttributes(entry, BasicFileAttributes.class) : found;
    if (target.isRegularFile()) {
      names.add(entry.getFileName().toString());
    } else if (target.isOther()) {
      notes.accept(entry + ": is a pipe, socket or device, and is passed over; name it to read it");
    }
  }

  @Override
  public boolean hasNext() {
    while (next == null && !levels.isEmpty()) {
      Level level = levels.element();
      if (level.names.hasNext()) {
        String name = level.names.next();
        if (name.endsWith(FOLDER_MARK)) {
          enter(level.folder.resolve(name));
        } else {
          next = level.folder.resolve(name);
        }
      } else {
        levels.pop();
      }
    }
    return next != null;
  }

  @Override
  public Path next() {
    Path file = hasNext() ? next : null;
    if (file == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return file;
  }
}
