package dev.casebook.corpus;

import dev.casebook.json.DigestJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the corpora on which whole processes are compared.
 *
 * <pre>
 * one FILE SIZE              a digest of so many bytes
 * files FOLDER COUNT SIZE    so many digests of so many bytes each, a file each
 * lines FILE TOTAL SIZE      JSON Lines of so many bytes in total
 * faulty FILE TOTAL SIZE     the same with a fault in every hundredth line
 * </pre>
 */
public final class CorpusMaker {
  private static final long SEED = 20_261_124;
  private static final int LINES_A_FAULT = 100;

  private final DigestSource source;

  CorpusMaker(DigestSource source) {
    this.source = source;
  }

  /**
   * Writes a corpus.
   *
   * @param arguments the folder of the example digests, the kind of corpus, and what it takes
   * @throws IOException if the corpus cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    CorpusMaker maker = new CorpusMaker(new DigestSource(examples(Path.of(arguments[0])), SEED));
    Path target = Path.of(arguments[2]);
    switch (arguments[1]) {
      case "one" -> maker.one(target, Integer.parseInt(arguments[3]));
      case "files" ->
          maker.files(target, Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
      case "lines" ->
          maker.lines(target, Long.parseLong(arguments[3]), Integer.parseInt(arguments[4]), false);
      case "faulty" ->
          maker.lines(target, Long.parseLong(arguments[3]), Integer.parseInt(arguments[4]), true);
      default ->
          throw new IllegalArgumentException(
              arguments[1] + " is no kind of corpus; expected one, files, lines or faulty");
    }
  }

  private static List<byte[]> examples(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<byte[]> examples = new ArrayList<>();
      for (Path file : files.filter(name -> name.toString().endsWith(".json")).sorted().toList()) {
        examples.add(Files.readAllBytes(file));
      }
      return examples;
    }
  }

  private void one(Path file, int size) throws IOException {
    DigestJson.write(source.digest(0, size), file);
  }

  private void files(Path folder, int count, int size) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < count; i++) {
      DigestJson.write(source.digest(i, size), folder.resolve("issue-%06d.json".formatted(i)));
    }
  }

  private void lines(Path file, long total, int size, boolean faulty) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      long written = 0;
      for (int i = 0; written < total; i++) {
        byte[] line = line(i, size, faulty);
        out.write(line);
        written += line.length;
      }
    }
  }

  /** A line of an archive, with its line end. */
  byte[] line(int number, int size, boolean faulty) {
    byte[] line = CompactJson.of(source.digest(number, size));
    Fault[] faults = Fault.values();
    return faulty && number % LINES_A_FAULT == 0
        ? faults[number / LINES_A_FAULT % faults.length].in(line)
        : line;
  }
}
