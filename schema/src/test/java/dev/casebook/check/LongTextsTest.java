package dev.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However long the keys and values of a document are, what is reported of it is not. */
class LongTextsTest {
  private static final String LONG = "k".repeat(1_000_000);

  static Stream<String> documents() {
    return Stream.of(
        "{'@': 1}",
        "{'@': 1, '@': 2}",
        "{'casebook': '@'}",
        "{'id': '@'}",
        "{'date': '@'}",
        "{'extensions': {'@': 1}}",
        "{'extensions': {'x-a': {'@': {'b': 1e200}}}}",
        "{'extensions': {'x-a': {'b': [{'@': 1, '@': 2}]}}}",
        "{'caseStudies': [{'id': '@', '@': 1, 'categories': ['@', '@']}]}",
        "{'caseStudies': [{'metrics': [{'statistic': '@', 'value': {'unit': '@'}}]}]}",
        "@",
        "{'extensions': {'x-a': '@");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void findingsAreBounded(String document) {
    List<Finding> findings = StructureCheck.ofDigests().check("a.json", 1, bytes(document, LONG));

    assertThat(findings).isNotEmpty();
    for (Finding finding : findings) {
      assertThat(finding.pointer()).hasSizeLessThanOrEqualTo(1_000);
      assertThat(
              Stream.of(
                  finding.message(),
                  finding.at(),
                  finding.expected().orElse(""),
                  finding.actual().orElse("")))
          .allMatch(text -> text.length() <= Finding.MAX_TEXT);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {980, 2_000, 1_000_000})
  void aPointerIsThatOfTheValueOrOfOneAroundIt(int length) {
    String key = "k".repeat(length);
    List<Finding> findings =
        StructureCheck.ofDigests()
            .check("a.json", 1, bytes("{'extensions': {'x-a': {'@': 1e200}}}", key));

    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals("over-limit"))
        .extracting(Finding::pointer)
        .containsExactly("/extensions/x-a" + (length < 981 ? "/" + key : ""));
  }

  private static byte[] bytes(String document, String key) {
    return document.replace('\'', '"').replace("@", key).getBytes(StandardCharsets.UTF_8);
  }
}
