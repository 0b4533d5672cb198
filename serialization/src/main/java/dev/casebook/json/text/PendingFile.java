package dev.casebook.json.text;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * New content of a file, put beside it until it is whole. If it is closed without being committed,
 * the file stays as it was. A device or pipe takes the content at once.
 */
public final class PendingFile implements Closeable {
  private final Path file;
  private final Path target;
  private final Path fresh;
  private final FileChannel channel;
  private final OutputStream out;

  private PendingFile(Path file, Path target, Path fresh, FileChannel channel) {
    this.file = file;
    this.target = target;
    this.fresh = fresh;
    this.channel = channel;
    this.out = new NamedOutput(Channels.newOutputStream(channel));
  }

  private final class NamedOutput extends FilterOutputStream {
    NamedOutput(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw named(file, e);
      }
    }
  }

  /**
   * Begins new content, which keeps the owner, group and mode of the file. A symbolic link stays
   * one: what it points to is replaced.
   *
   * @param file the file; its folder must exist
   * @return the content, still empty
   * @throws IOException if nothing can be written beside the file, or if replacing it would change
   *     more than its content: a folder, one of several hard links, a setuid or setgid file, or a
   *     file whose owner cannot be kept
   */
  public static PendingFile of(Path file) throws IOException {
    return of(file, FileIdentity.ALL_MODE_BITS);
  }

  /**
   * Begins new content as {@link #of} does, of a file that nobody can execute afterwards.
   *
   * @param file the file; its folder must exist
   * @return the content, still empty
   * @throws IOException as for {@link #of}
   */
  public static PendingFile notExecutable(Path file) throws IOException {
    return of(file, FileIdentity.NOT_EXECUTABLE);
  }

  private static PendingFile of(Path file, int modeBits) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a folder");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A pipe such as /dev/fd/3 has no other path.
      return new PendingFile(file, file, file, FileChannel.open(file, StandardOpenOption.WRITE));
    }
    Path target = target(file);
    Optional<FileIdentity> identity = FileIdentity.of(target);
    if (identity.isPresent()) {
      identity.get().requireReplaceable(file);
    }
    Path fresh = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    PendingFile pending = new PendingFile(file, target, fresh, create(fresh, file));
    if (identity.isPresent()) {
      try {
        identity.get().giveTo(fresh, modeBits, file);
      } catch (IOException e) {
        pending.close();
        throw e;
      }
    }
    return pending;
  }

  /** Creates the fresh file; if that fails, names the file that is meant. */
  private static FileChannel create(Path fresh, Path file) throws IOException {
    try {
      return FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw named(file, e);
    }
  }

  /** A failure that names the file that is meant. */
  private static IOException named(Path file, IOException failure) {
    String name = file.toString();
    if (failure instanceof NoSuchFileException) {
      return new NoSuchFileException(name);
    }
    if (failure instanceof AccessDeniedException) {
      return new AccessDeniedException(name);
    }
    String reason =
        failure instanceof FileSystemException known ? known.getReason() : failure.getMessage();
    FileSystemException named = new FileSystemException(name, null, reason);
    named.initCause(failure);
    return named;
  }

  /**
   * Takes the bytes.
   *
   * @return a stream that is not buffered and need not be closed; its failures name the file
   */
  public OutputStream out() {
    return out;
  }

  /**
   * Forces the content to disk and puts it in the place of the file, in one step.
   *
   * @throws IOException if that cannot be done; the file is then as it was
   */
  public void commit() throws IOException {
    if (fresh.equals(target)) {
      return;
    }
    try {
      channel.force(true);
      channel.close();
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw named(file, e);
    }
  }

  /**
   * Drops the content, unless it was committed.
   *
   * @throws IOException if it cannot be removed
   */
  @Override
  public void close() throws IOException {
    channel.close();
    if (!fresh.equals(target)) {
      Files.deleteIfExists(fresh);
    }
  }

  private static Path target(Path file) throws IOException {
    try {
      return file.toRealPath();
    } catch (NoSuchFileException e) {
      return Files.isSymbolicLink(file)
          ? target(file.resolveSibling(Files.readSymbolicLink(file)))
          : file.toAbsolutePath();
    }
  }
}
