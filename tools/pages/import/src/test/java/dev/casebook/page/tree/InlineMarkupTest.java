package dev.casebook.page.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markup within a line keeps its meaning; what no reader sees is left out, with a note. */
class InlineMarkupTest {
  private static String text(Page page) {
    return page.blocks().stream()
        .map(block -> block.text().plain())
        .collect(Collectors.joining("/"));
  }

  private static Page markdown(String text) {
    return Page.read("page.md", "# x\n\n" + text.replace("\\n", "\n"));
  }

  private static Page html(String text) {
    return Page.read("page.html", "<p>x</p><p>" + text + "</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10<sup>6</sup> rows                        | 10⁶ rows
          $5<sup>3</sup> a day                       | $5³ a day
          2<sup>k</sup> and 2<sup>n+1</sup>          | 2^k and 2^(n+1)
          s<sup>-1</sup> and s<sup>−1</sup>          | s⁻¹ and s⁻¹
          the 1<sup>st</sup> of Acme<sup>TM</sup>    | the 1st of Acme™
          x<sub>2</sub> and x<sub>max</sub>          | x₂ and x_max
          1<sup>1</sup>/<sub>2</sub> hours           | 1½ hours
          <sup>5</sup>⁄<sub>7</sub> of all           | 5/7 of all
          <ins>a</ins> <mark>b</mark> <kbd>c</kbd> <abbr title="d">e</abbr> | a b c e
          5 km<sup>2</sup>                           | 5 km²
          """)
  void readsRaisedAndLoweredText(String written, String read) {
    assertThat(text(markdown(written))).isEqualTo("x/" + read);
    assertThat(text(html(written))).isEqualTo("x/" + read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <s>9</s>7 ms                                     | 7 ms  | struck text
          <del>9 or so</del>7 ms                           | 7 ms  | struck text
          <strike>9</strike>7 ms                           | 7 ms  | struck text
          a <span hidden>secret 5 ms</span> b              | a b   | hidden text
          a <span style="color:red; display: none">s</span> b | a b | hidden text
          a <script>var x = 5;</script> b                  | a b   | <script>
          a <style>p { top: 5px }</style> b                | a b   | <style>
          a <noscript>turn it on</noscript> b              | a b   | <noscript>
          a <template>5 ms</template> b                    | a b   | <template>
          helps<sup><a href="#fn1">1</a></sup> a lot       | helps a lot | footnote
          helps<sup>[2]</sup> a lot                        | helps a lot | footnote
          It helps.<sup>3</sup>                            | It helps. | footnote
          """)
  void leavesOutWhatIsNoText(String written, String read, String subject) {
    for (Page page : List.of(markdown(written), html(written))) {
      assertThat(text(page)).isEqualTo("x/" + read);
      assertThat(page.remarks())
          .filteredOn(remark -> remark.subject().equals(subject))
          .singleElement()
          .satisfies(remark -> assertThat(remark.leftOut()).isTrue())
          .satisfies(
              remark -> assertThat(remark.line()).isEqualTo(page.form().equals("HTML") ? 1 : 3));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ~~4~~ 5 minutes                         | x/5 minutes          | 3-3 struck text
          a ~~**b** `c`~~ d                       | x/a d                | 3-3 struck text
          ~5 s and ~6 s                           | x/~5 s and ~6 s      | ''
          caches help[^1] a lot                   | x/caches help a lot  | 3-3 footnote
          a[^1]\\n\\n[^1]: On 9 hosts.            | x/a                  | 3-3 footnote, 5-5 footnote
          a\\n[^1]: On 9 hosts.                   | x/a                  | 4-4 footnote
          a [^a-z] b                              | x/a [^a-z] b         | ''
          a <script>\\nb\\n\\nc</script> d        | x/a/d                | 3-4 <script>, 6-6 <script>
          a\\n\\n<div hidden>\\n\\n5 ms\\n\\n</div>\\n\\nb | x/a/b       | 7-7 hidden text
          a <s>b\\nc\\n\\nd                       | x/a/d                | 3-4 struck text
          """)
  void readsMarkdown(String written, String read, String leftOut) {
    Page page = markdown(written);
    assertThat(text(page)).isEqualTo(read);
    assertThat(
            page.remarks().stream()
                .map(
                    remark ->
                        "%d-%d %s".formatted(remark.line(), remark.endLine(), remark.subject()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(leftOut);
  }

  @Test
  void keepsATextThatOnlyScreenReadersPassOver() {
    assertThat(text(html("a <span aria-hidden=\"true\">b</span> c"))).isEqualTo("x/a b c");
  }

  @Test
  void readsATableWithNamesOfColumns() {
    for (String page :
        List.of(
            "# x\n\n| a | b |\n|---|---|\n| [c](https://c.example) | d |\n",
            "<p>x</p><table><tr><th>a<th>b<tr><td><a href='https://c.example'>c</a><td>d</table>")) {
      assertThat(Page.read("page", page).blocks().get(1))
          .isInstanceOfSatisfying(
              Block.Table.class,
              table -> {
                assertThat(table.rows()).hasSize(2);
                assertThat(table.rows().get(1).get(0).links()).hasSize(1);
                assertThat(table.rows().get(1).get(1).plain()).isEqualTo("d");
              });
    }
  }
}
