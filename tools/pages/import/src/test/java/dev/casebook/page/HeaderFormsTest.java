package dev.casebook.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Digest;
import dev.casebook.model.Source;
import dev.casebook.page.ImportNote.Kind;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries in all forms of headers: title, company, sources and text of each. */
class HeaderFormsTest {
  private static ImportedPage read(String section) {
    return OwnPages.of(
        "# Harbour Notes — 2026-02-11\n\n## Deep Dives\n\n" + section.replace("\\n", "\n") + "\n");
  }

  private static String inWords(Digest digest) {
    return digest.caseStudies().stream()
        .map(study -> inWords(study, digest))
        .collect(Collectors.joining(" + "));
  }

  private static String inWords(CaseStudy study, Digest digest) {
    String company = digest.company(study.company()).orElseThrow().name();
    String sources =
        study.sources().stream().map(HeaderFormsTest::inWords).collect(Collectors.joining(" "));
    return String.join("; ", study.title(), company, sources, study.summary().replace("\n", " "));
  }

  private static String inWords(Source source) {
    return source.url().replaceAll("https://|\\.example.*", "")
        + source.title().map(title -> " \"" + title + "\"").orElse("")
        + source.publisher().map(publisher -> " by " + publisher).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          **[T](https://a.example)** · Etsy · [Source](https://b.example)\\nBody. | T; Etsy; a b; Body.
          **[T](https://a.example)** · Etsy · [Read more](https://b.example)\\nBody. | T; Etsy; a b; Body.
          **[T](https://a.example)** · Etsy · [https://b.example/x](https://b.example/x)\\nBody. | T; Etsy; a b; Body.
          **[T](https://a.example)** · Etsy · [b.example/x](https://b.example/x)\\nBody. | T; Etsy; a b; Body.
          **[T](https://a.example)** · Etsy · The Harbour Blog\\nBody. | T; Etsy; a by The Harbour Blog; Body.
          **[T](https://a.example)** · Etsy · [The Harbour Blog](https://b.example)\\nBody. | T; Etsy; a b by The Harbour Blog; Body.
          **[T](https://a.example)** · Etsy · 5 min read\\nBody. | T; Etsy; a; Body.
          **[T](https://a.example)** · Etsy · June 3, 2026 · InfoQ\\nBody. | T; Etsy; a by InfoQ; Body.
          """)
  void readsWhoPublished(String section, String entries) {
    assertThat(inWords(read(section).digest())).isEqualTo(entries);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      commentCharacter = '^',
      textBlock =
          """
          **[T](https://a.example)** — Globex\\nBody. ! T; Globex; a; Body.
          **[T](https://a.example)** – Globex — InfoQ\\nBody. ! T; Globex; a by InfoQ; Body.
          **[T](https://a.example)** - Globex\\nBody. ! T; Globex; a; Body.
          **[T](https://a.example)** (Globex)\\nBody. ! T; Globex; a; Body.
          **A bold title** — Globex\\nBody. ! A bold title; Globex; ; Body.
          - [T](https://a.example) — Globex\\n- [U](https://b.example) (Initech) ! T; Globex; a; T + U; Initech; b; U
          - **[T](https://a.example)** — Globex: it moved. ! T; Globex; a; it moved.
          **Globex:** [How it moved the ledger](https://a.example)\\nBody. ! How it moved the ledger; Globex; a; Body.
          ### [T](https://a.example) — Globex\\n\\nBody. ! T; Globex; a; Body.
          ### [T](https://a.example)\\n\\nGlobex\\n\\nBody. ! T; Globex; a; Body.
          ### [T](https://a.example)\\n\\nGlobex · InfoQ\\n\\nBody. ! T; Globex; a by InfoQ; Body.
          ### Etsy: How it moved\\n\\nBody. ! How it moved; Etsy; ; Body.
          ### How it moved — Etsy\\n\\nBody. ! How it moved; Etsy; ; Body.
          ### How it moved (Etsy)\\n\\nBody. ! How it moved; Etsy; ; Body.
          **[T](https://a.example)**\\nGlobex · InfoQ\\nBody. ! T; Globex; a by InfoQ; Body.
          ### A story\\n\\n**Company:** Globex\\n**Source:** [InfoQ](https://a.example)\\n\\nBody. ! A story; Globex; a by InfoQ; Body.
          ### A story\\n\\n- **Company**: Globex\\n- **Link:** https://a.example/x\\n- **Summary:** Body.\\n- **Impact:** Small. ! A story; Globex; a; Body.  Impact: Small.
          **Title:** A story\\n**Company:** Globex\\n**Summary:** Body.\\n\\n**Title:** B\\n**Company:** Initech\\n**Summary:** Text. ! A story; Globex; ; Body. + B; Initech; ; Text.
          | Title | Company | Source | Summary |\\n|---|---|---|---|\\n| [T](https://a.example) | Globex | InfoQ | Body. |\\n| U | Initech | [Link](https://b.example) | Text. | ! T; Globex; a by InfoQ; Body. + U; Initech; b; Text.
          | Company | Story | Lesson |\\n|---|---|---|\\n| Globex | [T](https://a.example) | Test it. | ! T; Globex; a; Lesson: Test it.
          ### A story\\n\\n**Company:** Globex\\n**Company:** Initech\\n**Publisher:** InfoQ\\n**Source:** [Wire](https://a.example)\\n\\nBody. ! A story; Globex; a by InfoQ; Initech  Wire  Body.
          | Title | Company | Summary | Lesson |\\n|---|---|---|---|\\n| T | Globex | It moved.<br>It waits. | Queue \\| log | ! T; Globex; ; It moved. It waits.  Lesson: Queue | log
          ### A story\\n\\n**Company:** Globex | **Source:** [InfoQ](https://a.example)\\n\\nBody. ! A story; Globex; a by InfoQ; Body.
          ### A story\\n\\n**Company:** Globex, Inc., **Link:** https://a.example/x\\n\\nBody. ! A story; Globex, Inc.; a; Body.
          **[T](https://a.example)** — Globex\\n\\n<aside>\\n💡 It waits.\\n\\n</aside> ! T; Globex; a; 💡 It waits.
          | Company | Story | Company |\\n|---|---|---|\\n| Globex | [T](https://a.example) | Initech | ! T; Globex; a; Initech
          """)
  void readsOtherForms(String section, String entries) {
    ImportedPage page = read(section);
    assertThat(inWords(page.digest())).isEqualTo(entries);
    assertThat(OwnPages.errors(page.digest())).isEmpty();
  }

  /** What stands beside a name is no part of it, and no name of its own. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      commentCharacter = '^',
      textBlock =
          """
          **[T](https://a.example)** — Globex (InfoQ)                    ¦ T; Globex; a by InfoQ; Body.
          **[T](https://a.example)** · Globex (InfoQ)                    ¦ T; Globex; a by InfoQ; Body.
          **[T](https://a.example)** — Globex via The Harbour            ¦ T; Globex; a by The Harbour; Body.
          **[T](https://a.example)** — Globex [paywall]                  ¦ T; Globex; a; Body.
          **[T](https://a.example)** — Globex (formerly Initech)         ¦ T; Globex; a; Body.
          **[T](https://a.example)** (Globex, 2024)                      ¦ T; Globex; a; Body.
          **[T](https://a.example)** — Globex, 12 May 2026               ¦ T; Globex; a; Body.
          **[T](https://a.example)** · Globex, May 2026                  ¦ T; Globex; a; Body.
          **[T](https://a.example)** · Globex · 1 May · #queues          ¦ T; Globex; a; Body.
          ### [T](https://a.example)\\n\\nGlobex · May 3, 2026 · 4 min read ¦ T; Globex; a; Body.
          ### [T](https://a.example)\\n\\n_by Jane Doe at Etsy, May 2026_   ¦ T; Etsy; a; Body.
          """)
  void tellsANameFromWhatStandsBesideIt(String header, String entry) {
    ImportedPage page = read(header + "\\n\\nBody.");
    assertThat(inWords(page.digest())).isEqualTo(entry);
    assertThat(page.digest().companies()).hasSize(1);
  }

  /** No header becomes part of the entry before it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      commentCharacter = '^',
      textBlock =
          """
          **[T](https://a.example)** — Globex, Inc.                      ¦ T; Globex, Inc.; a; Body.
          **[T](https://a.example)** -- Globex                           ¦ T; Globex; a; Body.
          **[T](https://a.example)**, Etsy                               ¦ T; Etsy; a; Body.
          **[T](https://a.example)** by Jane Doe (Etsy)                  ¦ T; Etsy; a; Body.
          ### Globex, Inc.: How it moved the ledger                      ¦ How it moved the ledger; Globex, Inc.; ; Body.
          ### A story\\n\\n**Company:** Globex                             ¦ A story; Globex; ; Body.
          ### A story\\n\\nEtsy                                            ¦ A story; Etsy; ; Body.
          ### A story\\n| Company | Globex |\\n|---|---|\\n| Link | https://a.example | ¦ A story; Globex; a; Body.
          Etsy: [T](https://a.example) – it moved.                       ¦ T; Etsy; a; it moved.  Body.
          **[T](https://a.example)** — Globex - The queue waits, and the log does not. ¦ T; Globex; a; The queue waits, and the log does not.  Body.
          """)
  void readsAHeaderAfterAnotherEntry(String header, String entry) {
    ImportedPage page =
        read("**[Z](https://z.example)** — Hooli\\n\\nWords.\\n\\n" + header + "\\n\\nBody.");
    assertThat(inWords(page.digest())).isEqualTo("Z; Hooli; z; Words. + " + entry);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**[T](https://a.example)** — Globex!",
        "**[T](https://a.example)** — the Globex team",
        "**[T](https://a.example)** (2024)",
      })
  void keepsAHeaderWithoutAClearCompanyOutOfTheEntryBefore(String header) {
    ImportedPage page =
        read("**[Z](https://z.example)** — Hooli\\n\\nWords.\\n\\n" + header + "\\n\\nBody.");
    assertThat(inWords(page.digest())).isEqualTo("Z; Hooli; z; Words.");
    assertThat(page.notes())
        .filteredOn(note -> note.kind() == Kind.LEFT_OUT)
        .extracting(ImportNote::line)
        .containsExactly(9, 11);
  }

  @Test
  void readsHeadersInOneParagraph() {
    assertThat(
            inWords(
                read("**[T](https://a.example)** — Globex\\nBody.\\n**[U](https://b.example)** — Etsy")
                    .digest()))
        .isEqualTo("T; Globex; a; Body. + U; Etsy; b; U");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**Result** — Success",
        "**Severity** | Critical",
        "- **Lesson one** — Test",
        "### Root cause (Etsy)",
        "| Company | Nodes |\\n|---|---|\\n| Globex | 5 |",
      })
  void takesNoPartOfAStoryForAnother(String line) {
    ImportedPage page = read("**[Z](https://z.example)** — Hooli\\n\\nWords.\\n\\n" + line);
    assertThat(page.digest().caseStudies()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      commentCharacter = '^',
      textBlock =
          """
          ### [Globex — moving to Kubernetes](https://globex.example/x)\\n\\nBody. | Globex
          ### [Globex: moving to Kubernetes](https://a.example)\\n\\nGlobex moved. | Globex
          """)
  void takesNoTechnologyForTheCompany(String section, String company) {
    assertThat(read(section).digest().companies())
        .extracting(found -> found.name())
        .containsExactly(company);
  }

  @Test
  void readsATableOfHtml() {
    String page =
        "<h1>Harbour Notes — 2026-02-11</h1><h2>Articles</h2><table><tr><th>Article<th>Company<th>Summary"
            + "<tr><td><a href='https://a.example'>T</a><td>Globex<td>Body.</table>";
    assertThat(inWords(OwnPages.of(page).digest())).isEqualTo("T; Globex; a; Body.");
  }

  @Test
  void readsCellsOverSeveralRowsAndColumns() {
    String page =
        "<h1>Harbour Notes — 2026-02-11</h1><h2>Articles</h2><table><tr><th>Company<th>Article<th>Summary"
            + "<tr><td rowspan=2>Globex<td>T<td>Body.<tr><td>U<td>More."
            + "<tr><td colspan=2>Initech<td>Left.<tr><td>Initech<td>V<td>Text.</table>";
    ImportedPage read = OwnPages.of(page);
    assertThat(inWords(read.digest()))
        .isEqualTo("T; Globex; ; Body. + U; Globex; ; More. + V; Initech; ; Text.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**[T](https://a.example)** · [Globex](https://globex.example)\\nBody.",
        "**[T](https://a.example)** — [Globex](https://globex.example)\\nBody.",
        "| Title | Company |\\n|---|---|\\n| T | [Globex](https://globex.example) |"
      })
  void notesTheLinkOfACompany(String section) {
    assertThat(read(section).notes())
        .anyMatch(
            note -> note.kind() == Kind.LEFT_OUT && note.text().contains("https://globex.example"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      commentCharacter = '^',
      textBlock =
          """
          ### [How Etsy moved](https://a.example)\\n\\nBody. | the title names it
          ### [T](https://etsy.com/x)\\n\\nBody.               | the address of the story
          ### [T](https://a.example)\\n\\nEtsy moved.         | the text begins with it
          ### Globex: How it moved the ledger\\n\\nBody.      | a short name beside a title
          """)
  void saysWhyACompanyIsGuessed(String section, String why) {
    assertThat(read(section).notes())
        .filteredOn(note -> note.kind() == Kind.GUESSED && note.subject().equals("company"))
        .singleElement()
        .satisfies(note -> assertThat(note.text()).contains(why))
        .satisfies(note -> assertThat(note.line()).isEqualTo(5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**[T](https://a.example)** · [Source](https://b.example)\\nBody.",
        "### [T](https://a.example)\\n\\nNobody is named here.",
        "**Latency** — how it fell over time.",
        "### Moving the ledger (part 2)\\n\\nBody.",
        "| a | b |\\n|---|---|\\n| c | d |"
      })
  void guessesNoCompanyFromOtherText(String section) {
    assertThatThrownBy(() -> read(section))
        .isInstanceOf(NoDigestException.class)
        .hasMessageContaining("Deep Dives");
  }

  @Test
  void keepsATextWithoutACompanyOutOfTheEntryBefore() {
    ImportedPage page =
        read(
            "**[T](https://a.example)** · Globex\\nBody.\\n\\n### [U](https://b.example)\\n\\nMore.");
    assertThat(inWords(page.digest())).isEqualTo("T; Globex; a; Body.");
    assertThat(page.notes())
        .filteredOn(note -> note.kind() == Kind.LEFT_OUT)
        .extracting(ImportNote::line)
        .containsExactly(8, 10);
  }
}
