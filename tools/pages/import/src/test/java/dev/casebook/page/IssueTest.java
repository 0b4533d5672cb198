package dev.casebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Digest;
import dev.casebook.page.ImportNote.Kind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which issue of which series a page is. */
class IssueTest {
  private static final String STORY =
      "\n\n## Deep Dives\n\n**[T](https://a.example)** · Globex\nBody.\n";

  private static ImportedPage read(String name, String start) {
    return PageImport.withDefaults().read(name, (start + STORY).getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harbour Notes — 2026-02-11                         | Harbour Notes | 2026-02-11 | ''
          Harbour Notes — 2026-02-11 #                       | Harbour Notes | 2026-02-11 | ''
          Harbour Notes: February 11, 2026                   | Harbour Notes | 2026-02-11 | ''
          Harbour Notes (11 February 2026)                   | Harbour Notes | 2026-02-11 | ''
          Harbour Notes, Sept. 3rd, 2026                     | Harbour Notes | 2026-09-03 | ''
          Harbour Notes 2026/02/11                           | Harbour Notes | 2026-02-11 | ''
          2026-02-11 · Harbour Notes                         | Harbour Notes | 2026-02-11 | ''
          Harbour Notes — Week of 2026-02-09 to 2026-02-15   | Harbour Notes | 2026-02-09 | 2026-02-15
          Harbour Notes — Week of 2026-02-09                 | Harbour Notes | 2026-02-09 | 2026-02-15
          Harbour Notes — 2026-W07                           | Harbour Notes | 2026-02-09 | 2026-02-15
          Harbour Notes — 2026-02-15 to 2026-02-09           | Harbour Notes | 2026-02-09 | 2026-02-15
          Notes @ Harbour & Sea — 2026-02-11                 | Notes @ Harbour & Sea | 2026-02-11 | ''
          港口笔记 — 2026年2月9日至2026年2月15日                 | 港口笔记       | 2026-02-09 | 2026-02-15
          """)
  void readsTheHeading(String heading, String series, String date, String until) {
    Digest digest = read("page.md", "# " + heading).digest();
    assertThat(digest.series()).isEqualTo(series);
    assertThat(digest.date()).hasToString(date);
    assertThat(digest.until().map(Object::toString).orElse("")).isEqualTo(until);
    assertThat(OwnPages.errors(digest)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          page.md              | ---\\ndate: 2026-02-11\\ntitle: 2026-02-12\\n---   | 2026-02-11 | the front matter says so
          page.md              | ---\\ntitle: 2026-02-12\\nurl: /d/2026-02-13/\\n--- | 2026-02-12 | it is the title
          2026-02-14.md        | ---\\nurl: /d/notes-2026-02-13/\\n---             | 2026-02-13 | the address
          n/notes-2026-02-14.md | # Notes                                       | 2026-02-14 | the name of the page
          notes-2026-W07.md    | # Notes                                        | 2026-02-09 | the name of the page
          """)
  void guessesTheDate(String name, String start, String date, String why) {
    ImportedPage page = read(name, start.replace("\\n", "\n"));
    assertThat(page.digest().date()).hasToString(date);
    assertThat(page.notes())
        .filteredOn(note -> note.kind() == Kind.GUESSED && note.subject().equals("date"))
        .singleElement()
        .satisfies(note -> assertThat(note.text()).contains(why));
  }

  @Test
  void guessesTheSeriesFromTheName() {
    ImportedPage page = read("pages/harbour-notes-2026-02-14.md", "Hello.");
    assertThat(page.digest().series()).isEqualTo("harbour notes");
    assertThat(page.notes()).anyMatch(note -> note.subject().equals("series"));
  }

  @Test
  void passesOverDaysThatAreNone() {
    Digest digest = read("notes-2026-02-14.md", "# Harbour Notes — 2026-02-30").digest();
    assertThat(digest.date()).hasToString("2026-02-14");
  }
}
