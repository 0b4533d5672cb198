package dev.casebook.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a command printed and told the shell. */
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

  /** Runs a command in a process of its own; the folder takes what it prints. */
  static CommandRun inOwnProcess(Path folder, List<String> javaOptions, Object... words)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        process(javaOptions, words)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new CommandRun(process.waitFor(), Files.readString(out), Files.readString(err));
  }

  /** A command in a process of its own, to be started. */
  static ProcessBuilder process(List<String> javaOptions, Object... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(javaOptions);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Casebook.class.getName()));
    Arrays.stream(words).map(Object::toString).forEach(command::add);
    return new ProcessBuilder(command);
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
