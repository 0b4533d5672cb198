package dev.casebook.agreement.judge;

import dev.casebook.agreement.document.Sample;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A judge in another language, in a process that lives as long as this judge. It first says its
 * version in a line. Then each document goes in as a line of base64, so that no byte is lost, and
 * one letter comes out as a line: a for accepted, r for refused, u for no JSON.
 */
public final class ProcessJudge implements Judge {
  private final String name;
  private final Process process;
  private final BufferedWriter in;
  private final BufferedReader out;
  private final String version;

  /**
   * Starts the process.
   *
   * @param name the name of the judge
   * @param folder where it runs
   * @param command the program and its arguments
   * @throws IOException if it cannot be started
   */
  public ProcessJudge(String name, Path folder, List<String> command) throws IOException {
    this.name = name;
    process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    in = process.outputWriter(StandardCharsets.US_ASCII);
    out = process.inputReader(StandardCharsets.UTF_8);
    version = line();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public List<Verdict> judge(List<Sample> samples) {
    CompletableFuture<Void> written = CompletableFuture.runAsync(() -> write(samples));
    List<Verdict> verdicts = new ArrayList<>(samples.size());
    for (int i = 0; i < samples.size(); i++) {
      verdicts.add(Verdict.of(line().charAt(0)));
    }
    written.join();
    return verdicts;
  }

  private void write(List<Sample> samples) {
    try {
      for (Sample sample : samples) {
        in.write(Base64.getEncoder().encodeToString(sample.bytes()));
        in.newLine();
      }
      in.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write to " + name, e);
    }
  }

  private String line() {
    try {
      String line = out.readLine();
      if (line == null || line.isEmpty()) {
        throw new IllegalStateException(name + " ended or fell silent; see what it wrote above");
      }
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read from " + name, e);
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
