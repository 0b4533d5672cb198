package dev.casebook.examples;

import dev.casebook.check.Finding;
import dev.casebook.rule.DigestCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Checks all files of a folder, and a draft with faults in structure and in content. */
public final class CheckDigests {
  private static final String DRAFT =
      """
      {
        "casebook": "1.0",
        "id": "freight-notes-2026-05-04",
        "series": "Freight notes",
        "date": "2026-02-30",
        "companies": [
          { "id": "lumen-freight", "name": "Lumen Freight", "aliasses": ["Lumen"] }
        ],
        "caseStudies": [
          {
            "id": "plans-in-minutes",
            "title": "Plans in minutes",
            "company": "lumen-frieght",
            "summary": "A plan takes 4 minutes instead of 3 hours, 60 times less.",
            "metrics": [
              {
                "name": "planning time",
                "value": { "value": 4, "unit": "min" },
                "baseline": { "value": 3, "unit": "h" },
                "change": {
                  "kind": "factor",
                  "sense": "decrease",
                  "amount": { "value": 60, "unit": "1" }
                },
                "quote": "A plan takes 4 minutes instead of 3 hours, 60 times less"
              }
            ],
            "sources": [{ "url": "https://example.org/plans" }]
          }
        ]
      }
      """;

  private CheckDigests() {}

  public static void main(String... arguments) throws IOException {
    // A check is made once and serves any number of documents and threads.
    DigestCheck check = DigestCheck.withAllRules();

    for (Path file : jsonFiles(RepositoryDigests.folder(arguments))) {
      List<Finding> findings = check.check(file);
      System.out.println(file.getFileName() + ", findings: " + findings.size());
      for (Finding finding : findings) {
        System.out.println("  " + finding.at() + ": " + finding.message());
      }
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
