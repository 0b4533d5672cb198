package dev.casebook.corpus;

import dev.casebook.json.DigestJson;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes the corpora on which whole processes are compared.
 *
 * <pre>
 * one FILE SIZE                   a digest of so many bytes
 * files FOLDER COUNT SIZE         so many digests of so many bytes each, a file each
 * lines FILE TOTAL SIZE           JSON Lines of so many bytes in total
 * faulty FILE TOTAL SIZE EVERY    the same with a fault in each line whose number EVERY divides
 * </pre>
 */
public final class CorpusMaker {

  /** The seed of all corpora. */
  public static final long SEED = 20_261_124;

  private final DigestSource source;

  CorpusMaker(DigestSource source) {
    this.source = source;
  }

  /**
   * Writes a corpus, or several.
   *
   * @param arguments the folder of the example digests and an order as above; without an order,
   *     standard input has one a line
   * @throws IOException if a corpus cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    CorpusMaker maker = new CorpusMaker(new DigestSource(Examples.in(Path.of(arguments[0])), SEED));
    List<String> order = Arrays.asList(arguments).subList(1, arguments.length);
    if (!order.isEmpty()) {
      maker.make(order);
      return;
    }
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = orders.readLine(); line != null; line = orders.readLine()) {
      maker.make(List.of(line.split(" ", -1)));
    }
  }

  private void make(List<String> order) throws IOException {
    Path target = Path.of(order.get(1));
    List<Long> sizes = new ArrayList<>();
    order.stream().skip(2).map(Long::valueOf).forEach(sizes::add);
    switch (order.get(0)) {
      case "one" -> one(target, Math.toIntExact(sizes.get(0)));
      case "files" -> files(target, sizes.get(0), Math.toIntExact(sizes.get(1)));
      case "lines" -> lines(target, sizes.get(0), Math.toIntExact(sizes.get(1)), 0);
      case "faulty" ->
          lines(target, sizes.get(0), Math.toIntExact(sizes.get(1)), Math.toIntExact(sizes.get(2)));
      default ->
          throw new IllegalArgumentException(
              order.get(0) + " is no kind of corpus; expected one, files, lines or faulty");
    }
  }

  private void one(Path file, int size) throws IOException {
    DigestJson.write(source.ofBytes(0, size), file);
  }

  private void files(Path folder, long count, int size) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < count; i++) {
      DigestJson.write(source.ofBytes(i, size), folder.resolve("issue-%06d.json".formatted(i)));
    }
  }

  private void lines(Path file, long total, int size, int every) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      long written = 0;
      for (int i = 0; written < total; i++) {
        byte[] line = line(i, size, every);
        out.write(line);
        written += line.length;
      }
    }
  }

  /** A line of an archive, with its line end; EVERY is 0 for an archive without faults. */
  byte[] line(int number, int size, int every) {
    byte[] line = CompactJson.of(source.ofBytes(number, size));
    if (every == 0 || number % every != 0) {
      return line;
    }
    Fault[] faults = Fault.values();
    return faults[number / every % faults.length].in(line, 1);
  }
}
