package dev.casebook.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** No input makes the check throw, and what it finds lies within the text. */
class RobustnessTest {
  private static final StructureCheck CHECK = StructureCheck.ofDigests();
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  private static final Set<String> RULES =
      Set.of(
          "byte-order-mark",
          "syntax",
          "encoding",
          "duplicate-key",
          "unknown-property",
          "missing-property",
          "wrong-type",
          "unknown-value",
          "bad-format",
          "too-short",
          "too-long",
          "too-few",
          "too-many",
          "repeated-item",
          "out-of-range",
          "unsupported-version",
          "over-limit");

  private static final String DOCUMENT =
      Samples.study(
          """
          "tradeoffs": [{"decision": "d😀", "gains": [{"quality": "safety", "statement": "é"}],
            "costs": [{"quality": "security", "statement": "\\ud83d\\ude00"}]}],\r
          "metrics": [{"name": "n", "value": {"min": -1.50e-7, "unit": "%", "approximate": true},
            "change": {"kind": "factor", "sense": "increase", "amount": {"value": 0, "unit": "1"}}}],
          "extensions": {"x-a": [null, {"": {}}, [[]], "中"], "a.~/b": false}""");

  @Property(tries = 1_000)
  void survivesAnyBytes(@ForAll @Size(max = 200) byte[] document) throws IOException {
    assertPlausible(document);
  }

  @Example
  void survivesTextsThatOverflowAStackWhenMatched() {
    String text = "a-".repeat(200_000) + "a";
    String document =
        """
        {"casebook": "1.0", "id": "%1$s", "series": "S", "date": "%1$s", "language": "%1$s",
         "source": {"url": "http://a.b/%1$s"},
         "companies": [{"id": "%1$s", "name": "%1$s", "wikidata": "%1$s"}],
         "caseStudies": [{"id": "%1$s", "title": "t", "company": "%1$s", "summary": "s",
           "topics": ["%1$s"], "metrics": [{"name": "n", "value": {"unit": "%1$s"}}]}]}"""
            .formatted(text);
    assertThat(CHECK.check("d.json", document).stream().map(Finding::rule))
        .contains("too-long")
        .doesNotContain("over-limit");
  }

  @Provide
  Arbitrary<String> soups() {
    return Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\"id\"",
            "\"casebook\"",
            "\"1.0\"",
            "\"2.0\"",
            "\"companies\":[{",
            "\"caseStudies\":[{",
            "\"extensions\":{",
            "\"x-a\":",
            "\"a\":1,",
            "\"id\":\"a\",",
            "\"series\":\"\",",
            "null",
            "true",
            "fals",
            "-",
            "0",
            "1e999",
            "1.5",
            "\\",
            "\\u",
            "d83d",
            " ",
            "\n",
            "\r",
            "\t",
            "é",
            "😀",
            "\uD83D",
            "\uFEFF",
            "\0",
            "/",
            "//",
            "/*",
            "'",
            "\"a~/b\":",
            "\"\":",
            "[[[[[[[[[[[[[[[[[[[[",
            "{\"a\":".repeat(70))
        .list()
        .ofMaxSize(30)
        .map(tokens -> String.join("", tokens));
  }

  @Property(tries = 3_000)
  void survivesAnySoupOfTokens(@ForAll("soups") String soup, @ForAll boolean inDigest)
      throws IOException {
    String text = inDigest ? Samples.digest(soup) : soup;
    assertPlausible(text.getBytes(UTF_8));
    assertPlausible(CHECK.check("soup.json", text), text);
  }

  @Example
  void survivesTheEndOfADocumentAtAnyByte() throws IOException {
    byte[] document = DOCUMENT.getBytes(UTF_8);
    assertThat(assertPlausible(document)).isEmpty();
    for (int length = 0; length < document.length; length++) {
      List<Finding> findings = assertPlausible(Arrays.copyOf(document, length));
      assertThat(findings).singleElement().extracting(Finding::rule).isIn("syntax", "encoding");
    }
  }

  private static List<Finding> assertPlausible(byte[] document) throws IOException {
    List<Finding> findings = CHECK.check("d.json", new ByteArrayInputStream(document));
    assertPlausible(findings, new String(document, UTF_8));
    CHECK.checkLines("d.jsonl", new ByteArrayInputStream(document), RobustnessTest::assertKnown);
    return findings;
  }

  private static void assertPlausible(List<Finding> findings, String document) {
    String text = document.startsWith("\uFEFF") ? document.substring(1) : document;
    String[] lines = LINE_END.split(text, -1);
    assertThat(findings)
        .isSortedAccordingTo((a, b) -> a.region().compareTo(b.region()))
        .allSatisfy(
            found -> {
              assertKnown(found);
              assertThat(found.line()).isBetween(1, lines.length);
              int width = lines[found.line() - 1].length();
              assertThat(found.column()).isBetween(1, width + 1);
              int end = Math.max(found.column() + 1, width + 1);
              assertThat(found.region().endColumn()).isBetween(found.column(), end);
            });
  }

  private static void assertKnown(Finding found) {
    assertThat(found.rule()).isIn(RULES);
    assertThat(found.message()).isNotBlank();
    assertThat(found.pointer().isEmpty() || found.pointer().startsWith("/")).isTrue();
    assertThat(found.line()).isPositive();
    assertThat(found.column()).isPositive();
    assertThat(found.region().endLine()).isEqualTo(found.line());
  }
}
