package dev.casebook.config;

import dev.casebook.check.Finding;
import dev.casebook.config.ConfigurationReader.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the configuration of a document: the casebook.toml in the nearest folder upward from it.
 * Each file is read once. Safe for use by threads.
 */
public final class ConfigurationFinder {

  /** The name of the file that holds a configuration. */
  public static final String FILE_NAME = "casebook.toml";

  /** So many of each file are kept when there are too many of all files together. */
  private static final int FEW_FINDINGS = 10;

  private final ConfigurationReader reader;
  private final Path workingDirectory;
  private final Optional<Path> explicit;
  private final Set<String> passedOver = new TreeSet<>();
  private final Map<Path, Configuration> byFolder = new HashMap<>();
  private final Map<Path, Result> results = new TreeMap<>();
  private final ConfigurationLimits limits = new ConfigurationLimits();
  private int findings;

  private ConfigurationFinder(
      ConfigurationReader reader, Path workingDirectory, Optional<Path> explicit) {
    this.reader = reader;
    this.workingDirectory = workingDirectory.toAbsolutePath().normalize();
    this.explicit = explicit;
  }

  /**
   * Looks for configurations.
   *
   * @param reader reads what is found
   * @param workingDirectory where a search for documents that are no files begins
   * @return a finder
   */
  public static ConfigurationFinder upward(ConfigurationReader reader, Path workingDirectory) {
    return new ConfigurationFinder(reader, workingDirectory, Optional.empty());
  }

  /**
   * Uses one configuration for all documents.
   *
   * @param reader reads it
   * @param file the configuration
   * @return a finder that looks no further
   */
  public static ConfigurationFinder fixed(ConfigurationReader reader, Path file) {
    return new ConfigurationFinder(reader, Path.of(""), Optional.of(file));
  }

  /**
   * The configuration of a file.
   *
   * @param document a file that is to be checked
   * @return its configuration; {@link Configuration#none()} if there is no casebook.toml
   * @throws IOException if a casebook.toml cannot be read; its message names the file
   */
  public Configuration of(Path document) throws IOException {
    return ofFolder(document.toAbsolutePath().normalize().getParent());
  }

  /**
   * The configuration of the working directory: of standard input, and of the check as a whole.
   *
   * @return its configuration; {@link Configuration#none()} if there is no casebook.toml
   * @throws IOException if a casebook.toml cannot be read; its message names the file
   */
  public Configuration ofWorkingDirectory() throws IOException {
    return ofFolder(workingDirectory);
  }

  /**
   * What is wrong with the configurations that were read so far.
   *
   * @return the findings, by file and in the order of each
   */
  public synchronized List<Finding> findings() {
    return results.values().stream().flatMap(result -> result.findings().stream()).toList();
  }

  /**
   * What has the name of a configuration and is no file, so that it was passed over.
   *
   * @return folders, pipes, devices and links that lead to no file, by name
   */
  public synchronized List<String> passedOver() {
    return List.copyOf(passedOver);
  }

  private synchronized Configuration ofFolder(@Nullable Path folder) throws IOException {
    if (explicit.isPresent()) {
      return read(explicit.get(), explicit.get().toString());
    }
    if (folder == null) {
      return Configuration.none();
    }
    Configuration known = byFolder.get(folder);
    if (known != null) {
      return known;
    }
    Path file = folder.resolve(FILE_NAME);
    boolean isFile = Files.isRegularFile(file);
    if (!isFile && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      passedOver.add(shown(file));
    }
    Configuration found = isFile ? read(file, shown(file)) : ofFolder(folder.getParent());
    byFolder.put(folder, found);
    return found;
  }

  private Configuration read(Path file, String name) throws IOException {
    Result result = results.get(file);
    if (result == null) {
      result = bounded(reader.read(name, file, limits));
      results.put(file, result);
      findings += result.findings().size();
    }
    return result.configuration();
  }

  /** All are kept until the end of a run, which may read many files. */
  private Result bounded(Result result) {
    int most = Math.max(FEW_FINDINGS, ConfigurationLog.MOST_FINDINGS - findings);
    return new Result(result.configuration(), ConfigurationLog.bounded(result.findings(), most));
  }

  /** Short below the working directory, as documents are named there. */
  private String shown(Path file) {
    boolean below = file.startsWith(workingDirectory);
    return Objects.toString(below ? workingDirectory.relativize(file) : file);
  }
}
