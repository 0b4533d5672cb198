package dev.casebook.page.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.AbstractList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <!DOCTYPE html><p>a</p>   | HTML
          \\n<div>a</div>            | HTML
          <!-- a --><p>a</p>        | HTML
          ---\\ntitle: a\\n---\\na     | Markdown
          a\\n\\n## b                 | Markdown
          a **b** c                 | Markdown
          see [a](https://b)        | Markdown
          a\\n\\nb · c                | plain text
          a < b                     | plain text
          # and nothing             | Markdown
          a#                        | plain text
          """)
  void tellsTheForm(String text, String form) {
    assertThat(Page.read("page", text.replace("\\n", "\n")).form()).isEqualTo(form);
  }

  private static String lines(String text) {
    return Page.read("page", text).blocks().stream()
        .map(block -> "%d-%d %s".formatted(block.line(), block.endLine(), block.text().plain()))
        .collect(Collectors.joining("; "));
  }

  @Test
  void knowsTheLinesOfMarkdown() {
    assertThat(
            lines("# a\n\nb\nc\n\n- d\n- e\n\n> f\n\n```\ng\n```\n\n---\n\n<p>h</p>\n<p>i</p>\n"))
        .isEqualTo("1-1 a; 3-4 b c; 6-6 d; 7-7 e; 9-9 f; 11-13 g; 15-15 ; 17-17 h; 18-18 i");
  }

  @Test
  void knowsTheLinesOfHtml() {
    assertThat(lines("<body>\n<h1>a</h1>\n<p>\nb\nc</p>\n<ul><li>d\n<li>e</ul>\n<hr>\nf<br>g"))
        .isEqualTo("2-2 a; 4-5 b c; 6-7 d; 7-7 e; 8-8 ; 9-9 f g");
  }

  @Test
  void readsTheCaptionOfATable() {
    assertThat(lines("<table><caption>a <b>b</b></caption><tr><th>c<th>d<tr><td>e<td>f</table>"))
        .isEqualTo("1-1 a b; 1-1 c d e f");
  }

  @ParameterizedTest
  @ValueSource(strings = {"iframe", "noembed", "noframes", "xmp"})
  void notesWordsOfElementsThatAreNotRead(String name) {
    Page page = Page.read("page", "<p>a</p><%1$s>b</%1$s><p>c</p>".formatted(name));
    assertThat(page.blocks()).extracting(block -> block.text().plain()).containsExactly("a", "c");
    assertThat(page.remarks()).extracting(Remark::subject).containsExactly("<" + name + ">");
  }

  @Test
  void keepsTheCharacterThatMarksBars() {
    assertThat(lines("# x\uFDD0y\n\n| a | b |\n|---|---|\n| c \\| d | e |\n")).contains("x\uFDD0y");
    assertThat(lines("# x\n\n| a | b |\n|---|---|\n| c \\| d | e |\n")).contains("c | d");
  }

  @Test
  void knowsTheLinesOfPlainText() {
    assertThat(lines("a#\n\nb\nc\n\n- d\n- e\n\nf\n===\n\n* * *\ng"))
        .isEqualTo("1-1 a; 3-4 b c; 6-6 d; 7-7 e; 9-10 f; 12-12 ; 13-13 g");
  }

  @Test
  void readsFrontMatterAndWhatOnlyLooksLikeIt() {
    Page page = Page.read("page", "---\ntags: [\"a, b\", 'c', d]\nlist:\n  - e\n  - f\n---\ng");
    assertThat(page.head().all("tags")).containsExactly("a, b", "c", "d");
    assertThat(page.head().all("list")).containsExactly("e", "f");
    assertThat(page.head().endLine()).isEqualTo(6);
    assertThat(lines("---\n\n**a**\n\nb\n")).isEqualTo("1-1 ; 3-3 a; 5-5 b");
    assertThat(lines("---\ntitle: a\n\n## b\n")).contains("4-4 b");
  }

  @Test
  void readsBoldAndLinks() {
    RichText text =
        Page.read("page", "**[a](https://a.example) b** c [d](#)").blocks().get(0).text();
    assertThat(text.links()).extracting(Link::address).containsExactly("https://a.example", "#");
    assertThat(text.links()).extracting(Link::isPlaceholder).containsExactly(false, true);
    assertThat(text.slice(0, 3).isBold()).isTrue();
    assertThat(text.isBold()).isFalse();
  }

  @Test
  void takesShortcodesOutAndSaysSo() {
    Page page = Page.read("page", "# a\n\nb {{< c >}} d [gallery ids=\"1\"] [video](https://e)\n");
    assertThat(page.blocks().get(1).text().plain()).isEqualTo("b d video");
    assertThat(page.remarks()).extracting(Remark::line).containsExactly(3, 3);
    assertThat(page.remarks()).extracting(Remark::subject).containsOnly("shortcode");
  }

  @Test
  void decodesEntitiesAsOftenAsTheyWereEscaped() {
    for (String written : List.of("a &amp; b", "a &amp;amp; b", "a &amp;amp;amp; b")) {
      assertThat(lines("# x\n\n" + written)).endsWith("a & b");
      assertThat(lines("<p>x</p><p>" + written + "</p>")).endsWith("a & b");
    }
  }

  @Test
  void replacesHalvesOfSurrogatePairsAndControls() {
    assertThat(lines("<p>a&#xD800;b&#7;c</p>")).matches("1-1 a\uFFFDb[ \uFFFD]?c");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/b, https://a.example/b",
    "HTTPS://a.example/b, https://a.example/b",
    "//a.example/b, https://a.example/b",
    "https://a.example/ä b, https://a.example/%C3%A4%20b",
    "https://bücher.example/, https://b%C3%BCcher.example/",
    "https://a.example/?b[0]=c, https://a.example/?b%5B0%5D=c",
    "https://a.example/#b#c, https://a.example/#b%23c",
    "https://a.example/100%/%zz/%4a, https://a.example/100%25/%25zz/%4a",
    "http://[::1]/[b], http://[::1]/%5Bb%5D",
    "http://[1:2/, ''",
    "ftp://a.example, ''",
    "javascript:alert(1), ''",
    "#, ''",
    "/relative, ''",
    "https://, ''",
  })
  void writesAddressesAsTheFormatWantsThem(String written, String address) {
    assertThat(WebAddresses.of(written).orElse("")).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({
    "Engineering @ Scale, engineering-at-scale",
    "R&D: Q1's results!, r-and-d-q1s-results",
    "Über Größe, uber-gro-e",
    "港口, story",
  })
  void makesIdsOfWords(String words, String id) {
    assertThat(new UniqueIds().unique(words, "story")).isEqualTo(id);
  }

  @Test
  void looksAtThePiecesOfAPartAlone() {
    CountedPieces pieces = new CountedPieces(100_000);

    assertThat(RichText.within(pieces, 150_001, 150_006))
        .extracting(RichText.Piece::start, RichText.Piece::end)
        .containsExactly(tuple(0, 1), tuple(1, 3), tuple(3, 5));

    assertThat(pieces.gets).isLessThan(25);
  }

  /** Pieces of two characters each. */
  private static final class CountedPieces extends AbstractList<RichText.Piece> {
    private final int size;
    private int gets;

    CountedPieces(int size) {
      this.size = size;
    }

    @Override
    public RichText.Piece get(int index) {
      gets++;
      return new RichText.Piece(2 * index, 2 * index + 2, false, null, index + 1);
    }

    @Override
    public int size() {
      return size;
    }
  }
}
