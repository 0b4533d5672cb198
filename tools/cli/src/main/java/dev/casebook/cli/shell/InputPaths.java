package dev.casebook.cli.shell;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Finds the inputs that the words of a command line name: files, folders with files of a kind at
 * any depth, globs, or {@code -}. Hidden files are only taken when named.
 */
public final class InputPaths {
  private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

  private final Kind kind;
  private final Map<Path, String> names = new LinkedHashMap<>();
  private final List<Path> folders = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  /** Finds documents: {@code *.json} files. */
  public InputPaths() {
    this(Kind.DIGESTS);
  }

  public InputPaths(Kind kind) {
    this.kind = kind;
  }

  /** What a folder is searched for. */
  public enum Kind {
    DIGESTS("\\.json"),
    PAGES("\\.(md|markdown|html?|txt)");

    private final String ending;

    Kind(String ending) {
      this.ending = ending;
    }

    private boolean holds(Path file) {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      return name.matches("(?s).*" + ending);
    }
  }

  /** The inputs that the words name, each once, in the order of the words, folders sorted. */
  public List<Input> find(Collection<String> words) {
    words.forEach(this::add);
    return names.values().stream().map(Input::new).toList();
  }

  /** The folders that the words name, all of whose documents are inputs. */
  public List<Path> folders() {
    return folders;
  }

  /** What could not be found or read, a message each. */
  public List<String> failures() {
    return failures;
  }

  private void add(String word) {
    try {
      Path path = new Input(word).path();
      if (new Input(word).isStandardInput()) {
        names.putIfAbsent(path, word);
      } else if (Files.isRegularFile(path)) {
        addFile(path, word);
      } else if (Files.isDirectory(path)) {
        folders.add(path);
        addAll(path, kind::holds, word);
      } else if (Files.exists(path)) {
        addFile(path, word);
      } else if (GLOB.matcher(word).find()) {
        addMatches(word);
      } else {
        throw new NoSuchFileException(word);
      }
    } catch (IOException e) {
      failures.add(FailureMessage.of(e));
    } catch (PatternSyntaxException e) {
      failures.add(FailureMessage.of(new NoSuchFileException(word)));
    }
  }

  /** A file is taken once, however it is spelt. */
  private void addFile(Path file, String name) {
    names.putIfAbsent(file.toAbsolutePath().normalize(), name);
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
    int failuresBefore = failures.size();
    // A walk does not follow links, save one that was asked for by name.
    Path root = Files.isSymbolicLink(folder) ? folder.resolve(".") : folder;
    Files.walkFileTree(root, new Finder(root, wanted, found));
    if (found.isEmpty() && failures.size() == failuresBefore) {
      failures.add(word + ": no " + kind.name().toLowerCase(Locale.ROOT) + " found here");
    }
    found.stream().sorted().forEach(file -> addFile(file, file.normalize().toString()));
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
