package dev.casebook.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Writes what fuzzing begins with: a folder of seeds a target, and dictionaries. */
final class SeedWriter {
  private static final List<String> PROSE_WORDS =
      List.of(
          "half",
          "twenty",
          "a dozen",
          "single-digit",
          "up to",
          "about",
          "from",
          "to",
          "per month",
          "ms",
          "GB",
          "%",
          "$",
          "€",
          "k",
          "M",
          "billion",
          "p99",
          "x",
          "times",
          "2026-01-01",
          "GPT-5",
          "v1.2",
          "–",
          "≈",
          "½",
          "hundred and",
          "percent",
          "minutes");
  private static final List<String> UNITS =
      List.of(
          "s",
          "ms",
          "USD/mo",
          "GBy",
          "{request}/s",
          "%",
          "Cel",
          "[degF]",
          "10*3/uL",
          "m2/(V.s)",
          "EUR",
          "dB",
          "Mbit/s",
          "B[SPL]",
          "kg.m/s2",
          "1",
          "/min",
          "mo_j",
          "By");
  private static final List<String> MARKUP =
      List.of(
          "# ",
          "- ",
          "**",
          "```",
          "---",
          "|",
          "<table>",
          "</",
          "&amp;",
          "[a](b)",
          "> ",
          "{{< ",
          "<h2>",
          "<script>",
          "<!--",
          "casebook: \\\"1.0\\\"",
          "\\x0a\\x0a",
          "~~",
          "![",
          "<p>");
  private static final List<String> TOML =
      List.of(
          "[severity]",
          "[[suppress]]",
          "[check]",
          "rule = ",
          "file = ",
          "at = ",
          "reason = ",
          "until = ",
          "fail-on = ",
          "report = ",
          "\\\"\\\"\\\"",
          "'''",
          "2026-01-01",
          "\\\\u00e9",
          "**");

  private static final int EDITS = 40;

  private final Path folder;

  private SeedWriter(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    new SeedWriter(Path.of(arguments[0])).write();
  }

  private void write() throws IOException {
    copy("Document", Repository.conformanceDocuments());
    writeArchives(Repository.conformanceDocuments());
    for (int i = 0; i < EDITS; i++) {
      byte[] choices = new byte[100 + 20 * i];
      new Random(i).nextBytes(choices);
      Files.createDirectories(folder.resolve("EditedDocument"));
      Files.write(folder.resolve("EditedDocument").resolve("edits-" + i), choices);
    }
    Path pages = Path.of("tools/pages/import/src/test/resources");
    copy("Page", Repository.files(pages.toString(), ".*\\.(md|html|txt)"));
    copy("Page", Repository.files("tools/pages/markdown/src/test/resources", ".*\\.md"));
    copy("Markdown", Repository.files("tools/pages/markdown/src/test/resources", ".*\\.md"));
    copy("Configuration", Repository.files(".", ".*\\.toml"));
    copy("Prose", Repository.files("figures/src/test/resources", ".*prose\\.md"));
    for (int i = 0; i < UNITS.size(); i++) {
      seed("Unit", "unit-" + i, UNITS.get(i) + "\n" + UNITS.get((i + 1) % UNITS.size()));
    }
    List<String> json = Words.ofSchema().stream().map(word -> "\\\"" + word + "\\\"").toList();
    for (String target : List.of("Document", "Archive", "EditedDocument")) {
      dictionary(target, json);
    }
    dictionary("Page", Stream.concat(MARKUP.stream(), PROSE_WORDS.stream()).toList());
    dictionary("Markdown", Stream.concat(MARKUP.stream(), Words.ofSchema().stream()).toList());
    dictionary("Configuration", TOML);
    dictionary("Prose", PROSE_WORDS);
    dictionary("Unit", UNITS);
  }

  private void copy(String target, List<Path> files) throws IOException {
    for (Path file : files) {
      Path name = Path.of(file.getName(file.getNameCount() - 2) + "-" + file.getFileName());
      Files.createDirectories(folder.resolve(target));
      Files.write(folder.resolve(target).resolve(name), Files.readAllBytes(file));
    }
  }

  /** Each document on a line of its own, twice. */
  private void writeArchives(List<Path> documents) throws IOException {
    for (Path file : documents) {
      byte[] json = Files.readAllBytes(file);
      String line = new String(json, StandardCharsets.ISO_8859_1).replaceAll("[\\r\\n]+ *", "");
      Path name = Path.of(file.getName(file.getNameCount() - 2) + "-" + file.getFileName());
      Files.createDirectories(folder.resolve("Archive"));
      Files.writeString(
          folder.resolve("Archive").resolve(name),
          line + "\n\n" + line,
          StandardCharsets.ISO_8859_1);
    }
  }

  private void seed(String target, String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(target));
    Files.writeString(folder.resolve(target).resolve(name), text);
  }

  /** In the form of libFuzzer: a quoted word a line, with C escapes. */
  private void dictionary(String target, List<String> words) throws IOException {
    List<String> lines = words.stream().map(word -> '"' + escaped(word) + '"').toList();
    Files.write(folder.resolve(target + ".dict"), lines);
  }

  private static String escaped(String word) {
    StringBuilder escaped = new StringBuilder();
    for (byte octet : word.getBytes(StandardCharsets.UTF_8)) {
      escaped.append(octet < 0 ? String.format("\\x%02x", octet & 0xFF) : (char) octet);
    }
    return escaped.toString();
  }
}
