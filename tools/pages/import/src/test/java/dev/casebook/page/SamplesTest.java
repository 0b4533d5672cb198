package dev.casebook.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real pages, which stand beside the checkout of those who have them. */
class SamplesTest {
  private static final Path SAMPLES = folder();

  private static Path folder() {
    Path root = Path.of("").toAbsolutePath();
    while (root.getParent() != null && !Files.exists(root.resolve("CONTRIBUTING.md"))) {
      root = root.getParent();
    }
    return root.resolve("../shared/samples").normalize();
  }

  @BeforeEach
  void needsSamples() {
    assumeThat(SAMPLES)
        .as("the sample pages are not beside this checkout, so they are not read")
        .exists();
  }

  private static Digest read(String name) throws IOException {
    return PageImport.withDefaults().read(name, Files.readAllBytes(SAMPLES.resolve(name))).digest();
  }

  @ParameterizedTest
  @CsvSource({
    "engineering-at-scale-2026-03-21.md, 3, 3, 3, 2, 0",
    "engineering-at-scale-2026-04-08.md, 10, 6, 10, 2, 2",
    "engineering-at-scale-2026-04-18.md, 4, 4, 4, 2, 2",
    "engineering-at-scale-2026-05-03.md, 1, 1, 1, 0, 2",
    "engineering-at-scale-2026-06-03.md, 26, 15, 26, 2, 2",
    "engineering-at-scale-2026-06-03.txt, 26, 15, 0, 2, 2",
    "engineering-at-scale-2026-06-28.md, 3, 3, 3, 2, 2",
    "engineering-at-scale-2026-08-16.md, 3, 2, 3, 1, 2",
    "weekly-2026-W13.md, 4, 5, 5, 9, 0",
  })
  void readsAllEntries(
      String name, int studies, int companies, int links, int patterns, int categories)
      throws IOException {
    Digest digest = read(name);
    assertThat(
            List.of(
                digest.caseStudies().size(),
                digest.companies().size(),
                digest.caseStudies().stream().mapToInt(study -> study.sources().size()).sum(),
                digest.patterns().size(),
                digest.categories().size()))
        .as("studies, companies, links, patterns, categories")
        .containsExactly(studies, companies, links, patterns, categories);
    assertThat(digest.signal()).isPresent();
    assertThat(OwnPages.errors(digest)).isEmpty();
  }

  @Test
  void readsTheSameEntriesFromPlainTextAndMarkdown() throws IOException {
    Digest markdown = read("engineering-at-scale-2026-06-03.md");
    Digest text = read("engineering-at-scale-2026-06-03.txt");
    assertThat(text.caseStudies())
        .extracting(CaseStudy::id, CaseStudy::company, CaseStudy::partners)
        .containsExactlyElementsOf(
            markdown.caseStudies().stream()
                .map(s -> tuple(s.id(), s.company(), s.partners()))
                .toList());
    assertThat(text.companies()).isEqualTo(markdown.companies());
  }

  @Test
  void refusesThePageThatTellsOfTheSamples() {
    assertThatThrownBy(() -> read("README.md"))
        .isInstanceOf(NoDigestException.class)
        .hasMessageContaining("no section");
  }
}
