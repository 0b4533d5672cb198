package dev.casebook.cli;

import dev.casebook.rule.Rule;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * The jars and folders with rules of the user's own. Java passes over what it cannot read of a
 * class path, and a check would pass without them.
 */
final class RulePath {
  private static final String VARIABLE = "CASEBOOK_CLASSPATH";
  private static final String SERVICE = "META-INF/services/" + Rule.class.getName();
  private static final String ALL_JARS = "*";

  private RulePath() {}

  /** Refuses an entry that is neither jar nor folder, and a path without a single rule. */
  static void requireSound() throws IOException {
    String path = System.getenv().getOrDefault(VARIABLE, "");
    List<Path> entries = new ArrayList<>();
    for (String entry : path.split(File.pathSeparator, -1)) {
      if (entry.endsWith(ALL_JARS)) {
        entries.addAll(jars(entry.substring(0, entry.length() - 1)));
      } else if (!entry.isEmpty()) {
        entries.add(Path.of(entry));
      }
    }
    boolean hasRules = false;
    for (Path entry : entries) {
      hasRules |= hasRules(entry);
    }
    if (!path.isEmpty() && !hasRules) {
      throw refusal(path, "brings no rule: there is no " + SERVICE + " in it");
    }
  }

  private static List<Path> jars(String folder) throws IOException {
    List<Path> jars = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of(folder), "*.{jar,JAR}")) {
      found.forEach(jars::add);
      return jars;
    } catch (IOException e) {
      throw refusal(folder, "is no folder that can be read");
    }
  }

  private static boolean hasRules(Path entry) throws IOException {
    if (Files.isDirectory(entry) && Files.isReadable(entry)) {
      return Files.isRegularFile(entry.resolve(SERVICE));
    }
    try (ZipFile jar = new ZipFile(entry.toFile())) {
      return jar.getEntry(SERVICE) != null;
    } catch (IOException e) {
      throw refusal(entry.toString(), "is no jar or folder that can be read");
    }
  }

  private static FileSystemException refusal(String entry, String reason) {
    return new FileSystemException(VARIABLE + ": " + entry, null, reason);
  }
}
