package dev.casebook.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** What a command printed and told the shell, run in this process. */
record CommandRun(int code, String out, String err) {

  static CommandRun of(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] arguments = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
    int code = Casebook.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new CommandRun(code, out.toString(), err.toString());
  }

  /** Runs a command that reads standard input. */
  static CommandRun withInput(String input, Object... words) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      return of(words);
    } finally {
      System.setIn(before);
    }
  }

  /** The last line of a text report, without the time that it tells. */
  String summary() {
    return out.lines().reduce("", (before, line) -> line).replaceFirst(" in \\d+\\.\\d\\d s$", "");
  }

  /** The documents that the findings name, each once, by their path from a folder. */
  String[] namedFiles(Path folder) {
    return out.lines()
        .filter(line -> line.contains(": error: "))
        .map(line -> line.replaceFirst(":\\d+:\\d+: error: .*", ""))
        .map(name -> folder.relativize(Path.of(name)).toString())
        .distinct()
        .toArray(String[]::new);
  }
}
