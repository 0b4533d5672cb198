package dev.casebook.page.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.page.tree.Link;
import dev.casebook.page.tree.Page;
import dev.casebook.page.tree.RichText;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderGrammarsTest {

  private static Optional<Header> read(String paragraph) {
    String page = "**Markdown**\n\n" + paragraph.replace("\\n", "\n");
    RichText text = Page.read("page.md", page).blocks().get(1).text();
    return HeaderGrammars.read(text, KnownCompanies.common());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          **[T](https://a.example)** · Globex\\nBody; linked title; T; https://a.example; Globex; ''; Body
          **[T](https://a.example)** · Globex · Weekly\\nBody; linked title; T; https://a.example; Globex; Weekly; Body
          **[T](https://a.example)** · Globex · [Weekly](https://b.example)\\nBody; linked title; T; https://a.example; Globex; Weekly; Body
          **[T](https://a.example) · Globex**\\nBody; linked title; T; https://a.example; Globex; ''; Body
          [T](https://a.example) · Globex\\nBody; linked title; T; https://a.example; Globex; ''; Body
          **[T](https://a.example)** | Globex\\nBody; linked title; T; https://a.example; Globex; ''; Body
          **[Long\\ntitle](https://a.example)**\\n· Globex\\nBody; linked title; Long title; https://a.example; Globex; ''; Body
          **[T](https://a.example)** · Globex; linked title; T; https://a.example; Globex; ''; ''
          **[T](https://a.example)** · AWS Body begins here and goes on for a while, as bodies do.; linked title; T; https://a.example; AWS; ''; Body begins here and goes on for a while, as bodies do.
          **[T](https://a.example) & [U](https://b.example)** · Globex / Initech\\nBody; joined titles; T & U; https://a.example https://b.example; Globex / Initech; ''; Body
          **[T](https://a.example)** & **[U](https://b.example)** · Globex\\nBody; joined titles; T & U; https://a.example https://b.example; Globex; ''; Body
          **[T]** · Globex · [Weekly](https://b.example)\\nBody; title in brackets; T; ''; Globex; Weekly; Body
          **T** · Globex · [How they did it all](https://b.example)\\nBody; bold title; T; ''; Globex; How they did it all; Body
          **A. B** · Globex\\nBody; bold title; A. B; ''; Globex; ''; Body
          T · AWS AWS engineers wrote the body of this in one long line.; plain title; T; ''; AWS; ''; AWS engineers wrote the body of this in one long line.
          T · Anthropic, Pinterest, & AWS Three of them wrote one long line of text.; plain title; T; ''; Anthropic, Pinterest, & AWS; ''; Three of them wrote one long line of text.
          T · Solv Labs / AWS Two of them wrote one long line of text together.; plain title; T; ''; Solv Labs / AWS; ''; Two of them wrote one long line of text together.
          T · AWS: Engineers wrote the body of this in one long line.; plain title; T; ''; AWS; ''; Engineers wrote the body of this in one long line.
          T · AWS · InfoQ Engineers wrote the body of this in one long line.; plain title; T; ''; AWS; InfoQ; Engineers wrote the body of this in one long line.
          How Solv sails · Solv Sailing takes wind and more words than a name would have.; plain title; How Solv sails; ''; Solv; ''; Sailing takes wind and more words than a name would have.
          T · Solv Labs The wind takes more words than a name would ever have.; plain title; T; ''; Solv Labs; ''; The wind takes more words than a name would ever have.
          T · Google Research\\nBody; plain title; T; ''; Google Research; ''; Body
          """)
  void readsEveryGrammar(
      String paragraph,
      String grammar,
      String title,
      String links,
      String company,
      String publisher,
      String body) {
    Header header = read(paragraph).orElseThrow();
    assertThat(header.grammar()).isEqualTo(grammar);
    assertThat(header.title()).isEqualTo(title);
    assertThat(header.titleLinks().stream().map(Link::address).collect(Collectors.joining(" ")))
        .isEqualTo(links);
    assertThat(header.company()).isEqualTo(company);
    assertThat(header.publisher().plain()).isEqualTo(publisher);
    assertThat(header.body().plain()).isEqualTo(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A paragraph without a dot.",
        "**A bold paragraph.**",
        "A sentence. Another · with a dot in it.",
        "**Title** · ",
        "让·雅克 说得对。",
        "T · nobody can tell where the company of this line ends and its body begins.",
        "First line of a paragraph\\nsecond · line of it"
      })
  void readsNoHeaderFromOtherText(String paragraph) {
    assertThat(read(paragraph)).isEmpty();
  }
}
