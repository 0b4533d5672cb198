package dev.casebook.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.rule.DigestCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the findings that the README shows to what the check says. */
class ReadmeTest {
  private static final Path README = Path.of("../README.md");
  private static final Path ISSUE = Path.of("digests/engineering-at-scale-2026-06-03.json");

  @Test
  void showsHowManyDigestsThereAre() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("digests"))) {
      long digests = files.filter(file -> file.toString().endsWith(".json")).count();

      assertThat(README).content().contains("%1$d files, %1$d documents: ".formatted(digests));
    }
  }

  @Test
  void showsWhatIsSuppressed() throws IOException {
    assertShown("change-inconsistent", Files.readString(ISSUE));
  }

  @Test
  void showsAMisspeltKey() throws IOException {
    String slip = "\"compareTo\": \"full image pull\"";

    assertShown(
        "unknown-property",
        Files.readString(ISSUE).replace("\"comparedTo\": \"full image pull\"", slip));
  }

  private static void assertShown(String rule, String issue) throws IOException {
    List<Finding> findings = DigestCheck.withAllRules().check("examples/" + ISSUE, issue);

    assertThat(findings).extracting(Finding::rule).contains(rule);
    assertThat(Files.readString(README).lines())
        .containsAll(findings.stream().map(Finding::toString).toList());
  }
}
