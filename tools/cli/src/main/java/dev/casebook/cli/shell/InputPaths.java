package dev.casebook.cli.shell;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The inputs that the words of a command line name: files, folders with files of a kind at any
 * depth, globs, or {@code -}. Each comes once, in the order of the words, folders sorted. Hidden
 * files are only taken when named.
 *
 * <p>Inputs are found as they are asked for, so that a folder of a million files takes little
 * memory. They can be gone through more than once.
 */
public final class InputPaths implements Iterable<Input> {
  private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

  private final Kind kind;
  private final List<NamedInputs> named;
  private final Set<String> failures = Collections.synchronizedSet(new LinkedHashSet<>());
  private final Set<String> notes = Collections.synchronizedSet(new LinkedHashSet<>());

  /** Documents: {@code *.json} files. */
  public InputPaths(Collection<String> words) {
    this(Kind.DIGESTS, words);
  }

  /**
   * Files of a kind.
   *
   * @param kind what folders are searched for
   * @param words the words of the command line
   */
  public InputPaths(Kind kind, Collection<String> words) {
    this.kind = kind;
    this.named = words.stream().map(this::named).toList();
  }

  /** What a folder is searched for. */
  public enum Kind {
    DIGESTS("\\.json"),
    PAGES("\\.(md|markdown|html?|txt)");

    private final Pattern name;

    Kind(String ending) {
      this.name = Pattern.compile("(?s).*" + ending);
    }

    private boolean holds(Path file) {
      return name.matcher(file.getFileName().toString().toLowerCase(Locale.ROOT)).matches();
    }
  }

  @Override
  public Iterator<Input> iterator() {
    return new FoundInputs(named, failures, notes);
  }

  /** All inputs at once. */
  public List<Input> toList() {
    List<Input> inputs = new ArrayList<>();
    forEach(inputs::add);
    return inputs;
  }

  /** The folders that the words name, all of whose documents are inputs, from the root. */
  public List<Path> folders() throws IOException {
    List<Path> folders = new ArrayList<>();
    for (NamedInputs inputs : named) {
      if (inputs instanceof NamedInputs.Several several && several.isWhole()) {
        folders.add(NormalPath.of(several.folder().toAbsolutePath()));
      }
    }
    return folders;
  }

  /** What could not be found or read, as far as inputs were gone through, a message each. */
  public List<String> failures() {
    return List.copyOf(failures);
  }

  /** What was passed over because it is no file, as far as inputs were gone through. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  private NamedInputs named(String word) {
    if (word.isEmpty()) {
      return new NamedInputs.Nothing("a name is empty; expected a file or a folder");
    }
    Input input = new Input(word);
    try {
      if (input.isStandardInput() || Files.isRegularFile(input.path())) {
        return new NamedInputs.One(input);
      } else if (Files.isDirectory(input.path())) {
        return new NamedInputs.Several(input.path(), kind::holds, true, noneFound(word));
      } else if (Files.exists(input.path())) {
        return new NamedInputs.One(input);
      } else if (GLOB.matcher(word).find()) {
        return glob(word);
      }
      throw new NoSuchFileException(word);
    } catch (IOException e) {
      return new NamedInputs.Nothing(FailureMessage.of(e));
    } catch (PatternSyntaxException e) {
      return new NamedInputs.Nothing(FailureMessage.of(new NoSuchFileException(word)));
    }
  }

  private NamedInputs glob(String word) {
    Matcher glob = GLOB.matcher(word);
    int end = word.lastIndexOf('/', glob.find() ? glob.start() : word.length()) + 1;
    Path base = Path.of(end == 0 ? "." : word.substring(0, end));
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + word.substring(end));
    return new NamedInputs.Several(
        base, file -> matcher.matches(base.relativize(file)), false, noneFound(word));
  }

  private String noneFound(String word) {
    return word + ": no " + kind.name().toLowerCase(Locale.ROOT) + " found here";
  }
}
