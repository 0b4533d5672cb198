package dev.casebook.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the inputs that the words of a command line name: files, folders with {@code *.json} files
 * at any depth, globs, or {@code -}. Hidden files are only taken when named.
 */
final class InputPaths {
  private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

  private final Set<String> names = new LinkedHashSet<>();
  private final List<String> failures = new ArrayList<>();

  /** The inputs that the words name, each once, in the order of the words, folders sorted. */
  List<Input> find(Collection<String> words) {
    words.forEach(this::add);
    return names.stream().map(Input::new).toList();
  }

  /** What could not be found or read, a message each. */
  List<String> failures() {
    return failures;
  }

  private void add(String word) {
    try {
      Path path = Path.of(word);
      if (new Input(word).isStandardInput() || Files.isRegularFile(path)) {
        names.add(word);
      } else if (Files.isDirectory(path)) {
        addAll(path, file -> file.toString().endsWith(".json"), word);
      } else if (Files.exists(path)) {
        names.add(word);
      } else if (GLOB.matcher(word).find()) {
        addMatches(word);
      } else {
        throw new NoSuchFileException(word);
      }
    } catch (IOException e) {
      failures.add(FailureMessage.of(e));
    }
  }

  private void addMatches(String glob) throws IOException {
    int end = glob.lastIndexOf('/', start(glob)) + 1;
    Path base = Path.of(end == 0 ? "." : glob.substring(0, end));
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob.substring(end));
    addAll(base, file -> matcher.matches(base.relativize(file)), glob);
  }

  private static int start(String glob) {
    Matcher matcher = GLOB.matcher(glob);
    return matcher.find() ? matcher.start() : glob.length();
  }

  private void addAll(Path folder, Predicate<Path> wanted, String word) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(folder, new Finder(folder, wanted, found));
    if (found.isEmpty()) {
      failures.add(word + ": no digests found here");
    }
    found.stream().sorted().map(file -> file.normalize().toString()).forEach(names::add);
  }

  /** Collects the files that are wanted and goes on where something cannot be read. */
  private final class Finder extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Predicate<Path> wanted;
    private final List<Path> found;

    Finder(Path root, Predicate<Path> wanted, List<Path> found) {
      this.root = root;
      this.wanted = wanted;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && wanted.test(file) && !Files.isDirectory(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      failures.add(FailureMessage.of(failure));
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
