package dev.casebook.rule.conformance;

import dev.casebook.check.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The conformance corpus, as it is packed for others.
 *
 * @param files its files, by their paths from the manifest
 * @param manifest what must be found in them
 */
record Corpus(Map<String, byte[]> files, Manifest manifest) {
  private static final String MANIFEST = "manifest.json";

  record Manifest(
      int version,
      String format,
      LocalDate today,
      List<DataFile> data,
      List<Level> levels,
      List<Case> cases) {

    Level level(String name) {
      return levels.stream().filter(level -> level.name().equals(name)).findFirst().orElseThrow();
    }
  }

  /** A list that verdicts depend on. */
  record DataFile(String file, String about) {}

  /** Rules that a checker follows together. */
  record Level(String name, boolean mandatory, String about, List<String> rules) {}

  record Case(
      String id,
      String file,
      String about,
      @Nullable Boolean schemaValid,
      List<Expected> findings) {

    /** The folder that the case lies in: a rule, or {@code several}. */
    String folder() {
      return id.substring(0, id.indexOf('/'));
    }

    List<String> rules() {
      return findings.stream().map(Expected::rule).toList();
    }

    @Override
    public String toString() {
      return id;
    }
  }

  /** A finding without its message. */
  record Expected(
      String rule,
      String severity,
      String pointer,
      String at,
      int line,
      int column,
      int endLine,
      int endColumn) {

    static Expected of(Finding finding) {
      return new Expected(
          finding.rule(),
          finding.severity().label(),
          finding.pointer(),
          finding.at(),
          finding.line(),
          finding.column(),
          finding.region().endLine(),
          finding.region().endColumn());
    }
  }

  static Corpus read() {
    Map<String, byte[]> files = readFiles();
    Manifest manifest =
        JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readValue(files.get(MANIFEST), Manifest.class);
    return new Corpus(files, manifest);
  }

  String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  byte[] bytes(String file) {
    return Objects.requireNonNull(files.get(file), file);
  }

  /** Maven gives a folder or a jar, by how far its build goes. */
  private static Map<String, byte[]> readFiles() {
    URL manifest = Corpus.class.getResource("/dev/casebook/conformance/" + MANIFEST);
    try {
      URI uri = Objects.requireNonNull(manifest, MANIFEST).toURI();
      if (!uri.getScheme().equals("jar")) {
        return readFolder(Path.of(uri).getParent());
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return readFolder(jar.getPath("/dev/casebook/conformance"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, byte[]> readFolder(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    }
    return files;
  }
}
