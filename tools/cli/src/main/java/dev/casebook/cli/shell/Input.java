package dev.casebook.cli.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A file to be checked, or standard input.
 *
 * @param name what findings and messages call it
 */
public record Input(String name) {
  static final String NO_SUCH_NAME = "the locale's encoding has no such name";

  private static final String STANDARD_INPUT = "-";
  private static final String GZIP = ".gz";
  private static final String COMMAND_MARK = "::";

  /**
   * Takes a name; one that GitHub Actions would take for a command, at the beginning of a line,
   * gets a {@code ./} before it.
   */
  public Input {
    name = name.strip().startsWith(COMMAND_MARK) ? "./" + name : name;
  }

  /** A file, whatever its name is. */
  static Input ofFile(Path file) {
    String name = file.toString();
    return new Input(name.equals(STANDARD_INPUT) ? "./" + name : name);
  }

  public boolean isStandardInput() {
    return name.equals(STANDARD_INPUT);
  }

  /** Whether it holds a document a line. */
  public boolean isArchive() {
    String plain = lowerCase();
    if (isCompressed()) {
      plain = plain.substring(0, plain.length() - GZIP.length());
    }
    return plain.endsWith(".jsonl") || plain.endsWith(".ndjson");
  }

  public boolean isCompressed() {
    return lowerCase().endsWith(GZIP);
  }

  private String lowerCase() {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Where it is. */
  public Path path() throws IOException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new FileSystemException(name, null, NO_SUCH_NAME);
    }
  }

  /** Where it is, from the root, without {@code ..}. */
  public Path place() throws IOException {
    return NormalPath.of(path().toAbsolutePath());
  }

  /** Whether it can be read only once, such as standard input or a named pipe. */
  public boolean isStream() throws IOException {
    return isStandardInput() || !Files.isRegularFile(path());
  }

  /** Opens the file and unpacks it where its name says that it is packed. */
  public InputStream open() throws IOException {
    return open(in -> in);
  }

  /** Opens the file and watches what is read of it, before it is unpacked. */
  public InputStream open(UnaryOperator<InputStream> watch) throws IOException {
    InputStream in = watch.apply(isStandardInput() ? System.in : Files.newInputStream(path()));
    return isCompressed() ? new GzipMembers(in) : in;
  }
}
