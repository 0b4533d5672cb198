package dev.casebook.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.json.DigestJsonException;
import dev.casebook.model.Digest;
import dev.casebook.model.extension.JsonValue;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructuredOutputTest {
  private static final StructuredOutput OPENAI = StructuredOutput.of(SchemaProfile.OPENAI);
  private static final StructuredOutput ANTHROPIC = StructuredOutput.of(SchemaProfile.ANTHROPIC);

  private static String digest(String more) {
    return """
        {"casebook": "1.0", "id": "d", "series": "S", "date": "2026-06-03",
         "companies": [{"id": "c", "name": "C"}],
         "caseStudies": [{"id": "s", "title": "T", "company": "c", "summary": "Text."}]%s}
        """
        .formatted(more);
  }

  @Test
  void dropsNullsWhereTheyStandForWhatIsAbsent() {
    Digest digest = OPENAI.read(digest(", \"until\": null, \"source\": null, \"patterns\": []"));

    assertThat(digest).isEqualTo(OPENAI.read(digest("")));
  }

  @Test
  void keepsNullWhereSomethingIsRequired() {
    String output = digest("").replace("\"series\": \"S\"", "\"series\": null");

    assertThatThrownBy(() -> OPENAI.read(output))
        .isInstanceOfSatisfying(
            DigestJsonException.class, e -> assertThat(e.pointer()).isEqualTo("/series"));
  }

  @Test
  void dropsEmptyTextsWhereTheyStandForWhatIsAbsent() {
    String output = digest("").replace("\"Text.\"", "\"Text.\", \"problem\": \"\"");

    assertThat(ANTHROPIC.read(output)).isEqualTo(ANTHROPIC.read(digest("")));
    assertThatThrownBy(() -> OPENAI.read(output)).isInstanceOf(DigestJsonException.class);
  }

  @Test
  void turnsPairsIntoCustomDataWithAllDigits() {
    Digest digest =
        OPENAI.read(digest(", \"extensions\": [{\"key\": \"x-a\", \"value\": \"1.50\"}]"));

    assertThat(digest.extensions()).containsEntry("x-a", JsonValue.of(new BigDecimal("1.50")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"key\": \"x-a\", \"value\": \"no JSON\"}",
        "{\"key\": \"x-a\", \"value\": \"1, 2\"}",
        "{\"key\": \"x-a\", \"value\": 1}",
        "{\"key\": \"x-a\"}",
        "{\"key\": \"x-a\", \"value\": \"1\"}, {\"key\": \"x-a\", \"value\": \"2\"}",
        "\"x-a\""
      })
  void refusesPairsThatAreNone(String pairs) {
    assertThatThrownBy(() -> OPENAI.read(digest(", \"extensions\": [" + pairs + "]")))
        .isInstanceOfSatisfying(
            DigestJsonException.class, e -> assertThat(e.pointer()).isEqualTo("/extensions"));
  }

  @Test
  void tellsWhereOutputStopsBeingJson() {
    assertThatThrownBy(() -> OPENAI.read("{\"id\":\n nil}"))
        .isInstanceOfSatisfying(DigestJsonException.class, e -> assertThat(e.line()).isEqualTo(2));
  }
}
