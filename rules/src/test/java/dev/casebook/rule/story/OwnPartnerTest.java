package dev.casebook.rule.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.rule.DigestCheck;
import dev.casebook.rule.SoundDigest;
import dev.casebook.testing.Growth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Companies that are their own partners. */
class OwnPartnerTest {
  private static final DigestCheck CHECK =
      DigestCheck.withAllRules().only(rule -> rule.id().equals("own-partner"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"partners": ["acme"]}                                 | /caseStudies/0/partners/0
          {"partners": ["globex", "acme"]}                       | /caseStudies/0/partners/1
          {"partners": ["acme", "globex", "acme"]}               | /caseStudies/0/partners/0
          {"company": "nobody", "partners": ["nobody"]}          | /caseStudies/0/partners/0
          {"partners": ["a", "a"]}                               |
          {"partners": []}                                       |
          {"partners": ["acme-inc", "ac", "me"]}                 |
          """)
  void isReportedOnce(String example, String pointer) {
    assertThat(CHECK.check("d", SoundDigest.with(example)))
        .extracting(Finding::pointer)
        .isEqualTo(pointer == null ? List.of() : List.of(pointer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"company": "Acme", "partners": ["acme"]}      | bad-format
          {"company": "Acme", "partners": ["Acme"]}      | bad-format, bad-format
          {"partners": ["Acme", "acme"]}                 | bad-format, own-partner
          {"partners": "acme"}                           | wrong-type
          """)
  void isSilentOfWhatCannotBeRead(String example, String rules) {
    assertThat(CHECK.check("d", SoundDigest.with(example)))
        .extracting(Finding::rule)
        .containsExactly(rules.split(", "));
  }

  @Test
  void isLookedForInLinearTime() {
    Growth.assertLinear(
        25_000,
        n -> SoundDigest.with("{\"partners\": [" + "\"globex\",".repeat(n) + "\"acme\"]}"),
        json -> assertThat(CHECK.check("d", json)).hasSize(1));
  }
}
