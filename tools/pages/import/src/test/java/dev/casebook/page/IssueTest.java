package dev.casebook.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.Digest;
import dev.casebook.page.ImportNote.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
          Harbour Notes — May 30 – June 3, 2026              | Harbour Notes | 2026-05-30 | 2026-06-03
          Harbour Notes — 1–7 June 2026                      | Harbour Notes | 2026-06-01 | 2026-06-07
          Harbour Notes — June 1-7, 2026                     | Harbour Notes | 2026-06-01 | 2026-06-07
          Harbour Notes — June 1st through 7th, 2026         | Harbour Notes | 2026-06-01 | 2026-06-07
          Harbour Notes — 1 June – 7 June 2026               | Harbour Notes | 2026-06-01 | 2026-06-07
          Harbour Notes — 30 December 2025 – 2 January 2026  | Harbour Notes | 2025-12-30 | 2026-01-02
          Harbour Notes — Dec. 30 – Jan. 2, 2026             | Harbour Notes | 2025-12-30 | 2026-01-02
          Harbour Notes — 2026-06-01/2026-06-07              | Harbour Notes | 2026-06-01 | 2026-06-07
          Harbour Notes — 2026-06-01/07                      | Harbour Notes | 2026-06-01 | 2026-06-07
          Harbour Notes — 2026-W53                           | Harbour Notes | 2026-12-28 | 2027-01-03
          Harbour Notes — 2026-W23-3                         | Harbour Notes | 2026-06-03 | ''
          Harbour Notes — Week 23, 2026                      | Harbour Notes | 2026-06-01 | 2026-06-07
          Harbour Notes — 2026-155                           | Harbour Notes | 2026-06-04 | ''
          Harbour Notes — 3-Jun-2026                         | Harbour Notes | 2026-06-03 | ''
          Harbour Notes — 2026 June 3                        | Harbour Notes | 2026-06-03 | ''
          Harbour Notes — Wednesday, June 3rd, 2026          | Harbour Notes | 2026-06-03 | ''
          Harbour Notes — 3rd of June 2026                   | Harbour Notes | 2026-06-03 | ''
          Harbour Notes — 13/04/2026                         | Harbour Notes | 2026-04-13 | ''
          Harbour Notes — 04/13/2026                         | Harbour Notes | 2026-04-13 | ''
          Harbour Notes — 20260603                           | Harbour Notes | 2026-06-03 | ''
          Harbour Notes — June 2026                          | Harbour Notes | 2026-06-01 | 2026-06-30
          Harbour Notes — May–June 2026                      | Harbour Notes | 2026-05-01 | 2026-06-30
          Harbour Notes — May/June 2026                      | Harbour Notes | 2026-05-01 | 2026-06-30
          Harbour Notes — December and January 2026          | Harbour Notes | 2025-12-01 | 2026-01-31
          Harbour Notes — 1.–7. June 2026                    | Harbour Notes | 2026-06-01 | 2026-06-07
          Harbour Notes — the third of June 2026             | Harbour Notes | 2026-06-03 | ''
          Harbour Notes — Twenty-first of June, 2026         | Harbour Notes | 2026-06-21 | ''
          Harbour Notes #12, June 2026                       | Harbour Notes #12 | 2026-06-01 | 2026-06-30
          Harbour Notes — 2026-06-03 (updated 2026-06-05)    | Harbour Notes | 2026-06-03 | ''
          港口笔记 — 2026年6月1日至7日                          | 港口笔记       | 2026-06-01 | 2026-06-07
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
          page.md              | +++\\ndate = 2026-02-11 # that day\\ntitle = "2026-02-12"\\n+++   | 2026-02-11 | the front matter says so
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
  void readsFrontMatterInToml() {
    String matter =
        """
        +++
        title = "Harbour \\"Notes\\"" # a name
        date = 2026-02-11T10:00:00Z
        [taxonomies]
        tags = [
          "queues",
          'logs'
        ]
        +++
        """;
    ImportedPage page = read("page.md", matter);
    assertThat(page.digest().series()).isEqualTo("Harbour \"Notes\"");
    assertThat(page.digest().date()).hasToString("2026-02-11");
    assertThat(page.digest().extensions().get("x-tags")).hasToString(tags("queues", "logs"));
  }

  private static String tags(String... tags) {
    return StudyWriter.texts(List.of(tags)).toString();
  }

  @Test
  void notesWhatFollowsTheDate() {
    assertThat(read("page.md", "# Harbour Notes — 2026-02-11: the queue issue").notes())
        .anyMatch(
            note ->
                note.kind() == ImportNote.Kind.LEFT_OUT
                    && note.line() == 1
                    && note.text().contains("the queue issue"));
  }

  @Test
  void passesOverDaysThatAreNone() {
    Digest digest = read("notes-2026-02-14.md", "# Harbour Notes — 2026-02-30").digest();
    assertThat(digest.date()).hasToString("2026-02-14");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Notes — 2025-W53           | 2025 has 52 weeks, and no week 53
          Notes — 31 June 2026       | June 2026 has 30 days, and no day 31
          Notes — June 31, 2026      | June 2026 has 30 days, and no day 31
          Notes — 28 – 31 June 2026  | June 2026 has 30 days, and no day 31
          Notes — 29 February 2026   | February 2026 has 28 days, and no day 29
          Notes — 2026-13-01         | there is no month 13
          Notes — 2026-366           | 2026 has 365 days, and no day 366
          Notes — 03/04/2026         | it can be 2026-04-03 or 2026-03-04
          """)
  void refusesADayThatIsNoneOrCanBeTwo(String heading, String reason) {
    assertThatThrownBy(() -> read("page.md", "# " + heading))
        .isInstanceOf(NoDigestException.class)
        .hasMessageContaining(reason)
        .hasMessageContaining("--date");
    String dated = "---\ndate: 2026-05-01\n---\n# " + heading;
    assertThat(read("page.md", dated).notes())
        .anyMatch(note -> note.kind() == Kind.GUESSED && note.text().contains(reason));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Notes — 03.04.2026",
        "Notes — June 2026",
        "Notes — Dec 30 – Jan 2, 2026",
        "Notes — 2026-06-03 (updated 2026-06-05)"
      })
  void saysHowADateIsRead(String heading) {
    assertThat(read("page.md", "# " + heading).notes())
        .filteredOn(note -> note.kind() == Kind.GUESSED)
        .singleElement()
        .satisfies(note -> assertThat(note.subject()).isEqualTo("date"));
  }
}
