package dev.casebook.examples;

import dev.casebook.check.Finding;
import dev.casebook.check.StructureCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Checks all files of a folder, and a draft that has everything wrong. */
public final class CheckDigests {
  private static final String DRAFT =
      """
      {
        "casebook": "1.0",
        "id": "Freight Notes 5",
        "series": "Freight notes",
        "date": "2026-02-30",
        "companies": [{ "id": "lumen-freight", "nmae": "Lumen Freight" }],
        "caseStudies": []
      }
      """;

  private CheckDigests() {}

  public static void main(String... arguments) throws IOException {
    // A check is made once and serves any number of documents and threads.
    StructureCheck check = StructureCheck.ofDigests();

    for (Path file : jsonFiles(RepositoryDigests.folder(arguments))) {
      List<Finding> findings = check.check(file);
      System.out.println(file.getFileName() + ": " + findings.size() + " findings");
      findings.forEach(System.out::println);
    }

    // All findings of a document come in one run, each with its place.
    for (Finding finding : check.check("draft.json", DRAFT)) {
      System.out.println(finding);
      finding.suggestion().ifPresent(name -> System.out.println("  suggestion: " + name));
    }
  }

  private static List<Path> jsonFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
