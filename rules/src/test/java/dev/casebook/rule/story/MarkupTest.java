package dev.casebook.rule.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          R&amp;D costs           | ENTITY    | &amp;
          a &#8211; b             | ENTITY    | &#8211;
          a &#x2014; b            | ENTITY    | &#x2014;
          it&nbsp;was             | ENTITY    | &nbsp;
          very <b>fast</b> now    | TAG       | <b>
          very fast</b> now       | TAG       | </b>
          line<br/>break          | TAG       | <br/>
          see <a href="x">it</a>  | TAG       | <a href="x">
          a <!-- remark --> b     | TAG       | <!--
          the **fast** path       | MARKER    | **fast**
          a __very fast__ path    | MARKER    | __very fast__
          see [here](page) now    | MARKER    | [here](page)
          run `make all` now      | MARKER    | `make all`
          # Heading               | MARKER    | # H
          # Outage                | MARKER    | # Ou
          ### of all              | MARKER    | ### o
          was ~~slow~~ fast       | MARKER    | ~~slow~~
          a note[^1] here         | MARKER    | [^1]
          a ***very*** fast path  | MARKER    | ***very***
          a <!-- never closed     | TAG       | <!--
          a <details open> b      | TAG       | <details open>
          (:tada:) news           | SHORTCODE | :tada:
          * item                  | MARKER    | * i
          great :tada: news       | SHORTCODE | :tada:
          {{< ref "page" >}}      | SHORTCODE | {{< ref "page" >}}
          {% raw %} text          | SHORTCODE | {% raw %}
          [caption id=1] text     | SHORTCODE | [caption id=1]
          """)
  void isFoundWhereItBegins(String text, Markup.Kind kind, String spelling) {
    assertThat(Markup.in(text))
        .first()
        .isEqualTo(
            new Markup(
                kind,
                text.indexOf(spelling),
                text.indexOf(spelling) + spelling.length(),
                spelling));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AT&T; and R&D; too",
        "Use std::mem::swap and std::vector::push_back",
        "a::b::c, ::mem::, x:y:z and :a:b:c:",
        "urn:isbn:123, 10:30:00, http://a:b:c/",
        "# of requests",
        "~5 min or ~~ 3",
        "a {b} {{}} and ${x}",
        "p < 0.05 and n > 3",
        "a List<String> of Map<K, V>",
        "std::vector<int> and List<b>",
        "2 * 3 * 4, a*b*c",
        "snake_case __init__.py and AS_PATHs",
        "a[0](1) in code",
        "it's 10:30:00, ratio 3:1",
        "C# and F#, issue #7, #hashtag",
        "spark.kubernetes.local.dirs.tmpfs=true",
        "vercel curl --trace",
        "{\"a\": {\"b\": 1}}",
        "tabs\tand\nlines\r\nare text",
        "it cost $5 [sic] & more",
        "émigré – “quoted” … 你好 👍"
      })
  void isNotSeenInPlainText(String text) {
    assertThat(Markup.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0007", "\u001b", "\u007f", "\u0085", "\u009b"})
  void isAnyControlCharacterButThoseOfTheLine(String control) {
    assertThat(Markup.in("a" + control + "b"))
        .singleElement()
        .satisfies(
            markup -> {
              assertThat(markup.kind()).isEqualTo(Markup.Kind.CONTROL);
              assertThat(markup.start()).isEqualTo(1);
              assertThat(markup.sentence()).contains("\\u00").doesNotContain(control);
            });
  }

  @Test
  void beginsALineAfterAnyLineEnd() {
    assertThat(Markup.in("a\n# Heading")).hasSize(1);
    assertThat(Markup.in("a\r# Heading")).hasSize(1);
    assertThat(Markup.in("a # Heading")).isEmpty();
  }

  @Test
  void isToldOnceOfEachKind() {
    assertThat(Markup.in("**a** &amp; **b** &lt; <i>"))
        .extracting(Markup::kind)
        .containsExactly(Markup.Kind.MARKER, Markup.Kind.ENTITY, Markup.Kind.TAG);
  }
}
