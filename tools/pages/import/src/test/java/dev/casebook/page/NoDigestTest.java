package dev.casebook.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoDigestTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no-sections.md      | 1 | The page has no section of a digest, expected a heading such as "Signal of the Day"
          chat.txt            | 1 | The page reads like a chat
          links.md            | 1 | The page is a list of links
          links-in-section.md | 3 | The section "Deep Dives" is a list of links without companies
          empty-sections.md   | 3 | The section "Deep Dives" has no entry that names a title and a company
          blank.md            | 0 | The page is empty; give one with case studies
          no-date.md          | 1 | The page names no date in heading, front matter, address or file name: write one into the heading
          script-only.html    | 0 | The page holds no text
          broken-utf-8.md     | 4 | The byte 0xFF belongs to no UTF-8 character; save the page as UTF-8
          page.pdf            | 0 | The page is binary, a PDF file; give Markdown, HTML or plain text
          zero.bin            | 0 | The page is binary, a file with zero bytes
          utf-16.txt          | 1 | The page looks like UTF-16; save the page as UTF-8
          """)
  void saysWhatIsWrong(String page, int line, String start) throws IOException {
    byte[] bytes = OwnPages.bytes("refused/" + page);
    NoDigestException refusal =
        catchThrowableOfType(
            NoDigestException.class, () -> PageImport.withDefaults().read(page, bytes));
    assertThat(refusal).hasMessageStartingWith(start);
    assertThat(refusal.line()).isEqualTo(line);
    assertThat(refusal.page()).isEqualTo(page);
  }

  @Test
  void takesTheDateThatIsGiven() throws IOException {
    PageImport on = PageImport.withDefaults().withDate(LocalDate.of(2026, 2, 18));
    assertThat(on.read("no-date.md", OwnPages.bytes("refused/no-date.md")).digest().date())
        .isEqualTo("2026-02-18");
  }

  @Test
  void knowsADigestInJson() {
    assertThatThrownBy(() -> OwnPages.of("{\n  \"casebook\": \"1.0\"\n}\n"))
        .hasMessageStartingWith("The page looks like JSON, which is no page; expected a heading");
  }

  @Test
  void refusesMoreThanTheLimit() {
    byte[] page = "## Deep Dives".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> PageImport.withDefaults().withMaxBytes(12).read("page.md", page))
        .isInstanceOf(NoDigestException.class)
        .hasMessageContaining("The page has more than 12 bytes; ");
    assertThatThrownBy(() -> PageImport.withDefaults().withMaxBytes(13).read("page.md", page))
        .hasMessageContaining("names no date");
    assertThatThrownBy(() -> PageImport.withDefaults().withMaxBytes(0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
