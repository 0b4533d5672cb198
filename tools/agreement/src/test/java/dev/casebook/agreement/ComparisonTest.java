package dev.casebook.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.agreement.document.Sample;
import dev.casebook.agreement.judge.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        // document, reader, check, ajv, whether they agree
        "{}, REFUSED, REFUSED, REFUSED, true",
        "{}, ACCEPTED, ACCEPTED, ACCEPTED, true",
        "{}, REFUSED, REFUSED, UNREADABLE, true",
        "{}, ACCEPTED, ACCEPTED, NOT_APPLICABLE, true",
        "{}, ACCEPTED, ACCEPTED, REFUSED, false",
        "{}, ACCEPTED, REFUSED, ACCEPTED, false",
        "{}, ACCEPTED, ACCEPTED, UNREADABLE, false",
        // Of what is no JSON only ours are asked, and have to refuse it.
        "`{\"a\": 1, \"a\": 1}`, REFUSED, REFUSED, ACCEPTED, true",
        "`{\"a\": 1, \"a\": 1}`, ACCEPTED, REFUSED, ACCEPTED, false",
        "`{\"a\": 1, \"a\": 1}`, REFUSED, ACCEPTED, REFUSED, false",
        "{, REFUSED, REFUSED, UNREADABLE, true",
        "{, ACCEPTED, ACCEPTED, UNREADABLE, false",
        // A byte order mark is passed over by ours.
        "\uFEFF{}, ACCEPTED, ACCEPTED, UNREADABLE, true",
        "\uFEFF{}, REFUSED, REFUSED, ACCEPTED, true",
        "\uFEFF{}, ACCEPTED, REFUSED, UNREADABLE, false",
      })
  void asksForWhatTheDocumentAllows(
      String document, Verdict reader, Verdict check, Verdict ajv, boolean agree) {
    Sample sample = Sample.of("test", document.getBytes(StandardCharsets.UTF_8));
    assertThat(
            Comparison.disagreement(sample, Map.of("reader", reader, "check", check, "ajv", ajv))
                .isEmpty())
        .isEqualTo(agree);
  }
}
