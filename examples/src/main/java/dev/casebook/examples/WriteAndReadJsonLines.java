package dev.casebook.examples;

import dev.casebook.json.DigestJson;
import dev.casebook.json.DigestLines;
import dev.casebook.model.Digest;
import dev.casebook.model.Effect;
import dev.casebook.model.Quality;
import dev.casebook.rule.DigestCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the digests of a folder into one archive, and asks the archive what companies pay with. */
public final class WriteAndReadJsonLines {
  private WriteAndReadJsonLines() {}

  public static void main(String... arguments) throws IOException {
    Path archive = Files.createTempFile("digests", ".jsonl");
    try {
      write(RepositoryDigests.folder(arguments), archive);
      System.out.println(check(archive) + " digests in the archive");
      costs(archive).forEach((quality, count) -> System.out.println(count + " " + quality));
    } finally {
      Files.delete(archive);
    }
  }

  private static void write(Path folder, Path archive) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Stream<Digest> digests = files.sorted().map(WriteAndReadJsonLines::read);
      // One digest is in memory at a time, on the way in and on the way out.
      DigestLines.write(digests, archive);
    }
  }

  private static Digest read(Path file) {
    try {
      return DigestJson.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int check(Path archive) throws IOException {
    try (InputStream in = Files.newInputStream(archive)) {
      return DigestCheck.withAllRules().checkLines("archive", in, System.out::println);
    }
  }

  private static Map<Quality, Long> costs(Path archive) throws IOException {
    try (Stream<Digest> digests = DigestLines.read(archive)) {
      return digests
          .flatMap(digest -> digest.caseStudies().stream())
          .flatMap(study -> study.tradeoffs().stream())
          .flatMap(tradeoff -> tradeoff.costs().stream())
          .collect(Collectors.groupingBy(Effect::quality, TreeMap::new, Collectors.counting()));
    }
  }
}
