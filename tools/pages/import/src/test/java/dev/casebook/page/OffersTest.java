package dev.casebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.page.ImportNote.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only a closing offer to the reader is left out, and no word of an entry. */
class OffersTest {
  private static final String FIRST = "**[T](https://a.example)** · Globex\nBody.\n\n";

  private static ImportedPage read(String end) {
    return OwnPages.of(
        "# Harbour Notes — 2026-02-11\n\n## Deep Dives\n\n"
            + FIRST
            + end.replace("\\n", "\n")
            + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**[U](https://b.example)** · Acme\\nThe lead says: \"I have written three such reports before.\"",
        "**[U](https://b.example)** · Acme\\nWould you like me to wait, the proxy asks its clients.",
        "---\\n\\n**[U](https://b.example)** · Acme\\nI can turn these findings into a podcast, she said.",
        "**[U](https://b.example)** — Acme\\n\\n\"Let me know if you find the leak\", the lead wrote.",
        "### Acme: I can summarize these reports\\n\\nI have prepared the report myself, says the lead.",
        "**Title:** U\\n**Company:** Acme\\n**Summary:** I have drafted these notes before, she says.",
        "| Title | Company | Summary |\\n|---|---|---|\\n| U | Acme | Would you like me to wait? |"
      })
  void keepsAnEntryThatSpeaksLikeAnAssistant(String end) {
    ImportedPage page = read(end);
    assertThat(page.digest().caseStudies()).hasSize(2);
    assertThat(page.notes()).noneMatch(note -> note.subject().equals("offer"));
    assertThat(page.digest().caseStudies().get(1).summary())
        .containsPattern("I have|Would|I can|Let me");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Would you like me to dig deeper into one of these?                   | 8
          I can turn these findings into a podcast.                            | 8
          ---\\n\\n🔎 I can research how other teams do it.                    | 10
          ***\\n\\nI have created this digest for you.                         | 10
          ---\\n\\nI can go on. For example:\\n\\nLet me know if you want that. | 10 12
          Let me know if you want more. I could:\\n\\n- make a table\\n- make slides | 8 10 11
          """)
  void leavesOutAnOfferAndSaysWhere(String end, String lines) {
    ImportedPage page = read(end);
    assertThat(page.digest().caseStudies().get(0).summary()).isEqualTo("Body.");
    assertThat(page.notes())
        .filteredOn(note -> note.kind() == Kind.LEFT_OUT && note.subject().equals("offer"))
        .extracting(note -> String.valueOf(note.line()))
        .containsExactly(lines.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I have written the report myself, says the lead.",
        "The lead says: I have prepared the report.",
        "“Would you like me to wait?”, the proxy asks.",
        "## Would you like me to go on?"
      })
  void keepsWhatIsNoOffer(String end) {
    assertThat(read(end).notes()).noneMatch(note -> note.subject().equals("offer"));
  }
}
