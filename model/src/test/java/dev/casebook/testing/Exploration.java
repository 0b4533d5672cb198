package dev.casebook.testing;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import dev.casebook.model.extension.UnicodeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.lifecycle.FalsifiedSample;
import net.jqwik.api.lifecycle.PropertyExecutionResult;

/**
 * A run of the properties with new seeds ({@code -Dexplore}), and the file that records what it
 * finds ({@code -Dexplore.record}).
 */
record Exploration(Path file) {
  private static final int LONGEST = 20_000;

  static Optional<Exploration> current() {
    String explore = System.getProperty("explore", "false");
    return explore.equals("false")
        ? Optional.empty()
        : Optional.of(
            new Exploration(Path.of(System.getProperty("explore.record", "target/explore.txt"))));
  }

  void record(String property, Method method, PropertyExecutionResult result) {
    StringBuilder entry = new StringBuilder(property).append('\n');
    result.seed().ifPresent(seed -> line(entry, "seed", seed));
    result.throwable().ifPresent(thrown -> line(entry, "failure", thrown));
    result.shrunkSample().ifPresent(sample -> parameters(entry, "smallest ", method, sample));
    result.originalSample().ifPresent(sample -> parameters(entry, "first ", method, sample));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, entry.append('\n'), CREATE, APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void parameters(
      StringBuilder entry, String which, Method method, FalsifiedSample sample) {
    Parameter[] parameters = method.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      line(entry, which + parameters[i].getName(), sample.parameters().get(i));
    }
  }

  private static void line(StringBuilder entry, String name, Object value) {
    String text = Arrays.deepToString(new Object[] {value});
    text = text.substring(1, text.length() - 1);
    if (text.length() > LONGEST) {
      text =
          text.substring(0, LONGEST) + " … and " + (text.length() - LONGEST) + " more characters";
    }
    List<String> lines = text.lines().map(UnicodeText::printable).toList();
    entry.append("  " + name + ": " + String.join("\n    ", lines) + '\n');
  }
}
