package dev.casebook.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.page.ImportNote.Kind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of sections, ours and those of a user. */
class SectionsTest {
  private static final String ENTRY = "**[T](https://a.example)** · Globex\nBody.\n\n";

  private static byte[] page(String heading, String text) {
    return ("# Harbour Notes — 2026-02-11\n\n## " + heading + "\n\n" + text)
        .getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Articles",
        "News",
        "Incidents",
        "Postmortems",
        "Post-Mortems",
        "Engineering",
        "Outages & Postmortems",
        "Incident Reports",
        "From the Engineering Blogs",
        "This Week's Articles",
        "ARTICLES #",
        "Articles {#articles}",
        "News {#news .wide}"
      })
  void knowsCommonNames(String heading) {
    ImportedPage read = PageImport.withDefaults().read("page.md", page(heading, ENTRY));
    assertThat(read.digest().caseStudies()).hasSize(1);
    assertThat(read.notes()).noneMatch(note -> note.kind() == Kind.GUESSED);
  }

  @Test
  void takesACommonWordForASectionOnlyAsAHeading() {
    ImportedPage read =
        PageImport.withDefaults()
            .read(
                "page.md",
                page("Deep Dives", ENTRY + "Performance\n\nNews: it fell.\n\nEngineering\n"));
    assertThat(read.digest().caseStudies().get(0).summary())
        .isEqualTo("Body.\n\nPerformance\n\nNews: it fell.\n\nEngineering");
  }

  @Test
  void readsNamesOfAUser() {
    PageImport known =
        PageImport.withDefaults()
            .withSection("War Room", SectionKind.STORIES)
            .withSection("What we learned", SectionKind.PATTERNS);
    byte[] page = page("War-room!", ENTRY + "## What We Learned\n\nQueues wait.\n");
    ImportedPage read = known.read("page.md", page);
    assertThat(read.digest().caseStudies()).hasSize(1);
    assertThat(read.digest().patterns()).hasSize(1);
    assertThat(read.notes()).noneMatch(note -> note.kind() == Kind.GUESSED);
    assertThatThrownBy(() -> PageImport.withDefaults().read("page.md", page))
        .hasMessageContaining("has no section of a digest");
  }

  @Test
  void putsANameOfAUserBeforeItsOwn() {
    PageImport known = PageImport.withDefaults().withSection("News", SectionKind.PATTERNS);
    byte[] page = page("Deep Dives", ENTRY + "## News\n\nQueues wait.\n");
    assertThat(known.read("page.md", page).digest().patterns()).hasSize(1);
  }

  @Test
  void refusesANameWithoutLetters() {
    assertThatThrownBy(() -> PageImport.withDefaults().withSection(" # ", SectionKind.STORIES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected one with a letter or a digit");
  }
}
