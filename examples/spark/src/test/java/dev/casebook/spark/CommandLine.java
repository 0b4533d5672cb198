package dev.casebook.spark;

import dev.casebook.cli.Casebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line, in a process of its own. */
final class CommandLine {
  private CommandLine() {}

  /** Its JSON report on an archive, of what one document shows alone; the folder takes it. */
  static JsonNode check(Path folder, LocalDate today, List<String> paths)
      throws IOException, InterruptedException {
    Path report = folder.resolve("report.json");
    Path err = folder.resolve("err.txt");
    Path configuration = folder.resolve("one-document.toml");
    Files.writeString(configuration, "[severity]\nduplicate-digest = \"off\"\n");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Casebook.class.getName()));
    command.addAll(List.of("check", "--today", today.toString(), "--report", "json=" + report));
    command.addAll(List.of("--config", configuration.toString()));
    command.addAll(paths);
    int code = new ProcessBuilder(command).redirectError(err.toFile()).start().waitFor();
    if (code > 1) {
      throw new IOException("It ended with " + code + ": " + Files.readString(err));
    }
    return new JsonMapper().readTree(report);
  }
}
