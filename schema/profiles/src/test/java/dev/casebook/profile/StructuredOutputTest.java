package dev.casebook.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.json.DigestJsonException;
import dev.casebook.model.Digest;
import dev.casebook.model.extension.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'key': 'x-a', 'value': 'not json'} | /0/value | The value of 'x-a' must be JSON written as"
            + " text, but was 'not json': Not JSON: not is no JSON value",
        "{'key': 'x-a', 'value': '{'} | /0/value | The value of 'x-a' must be JSON written as text,"
            + " but was '{': Not JSON: the document ends before an object is closed",
        "{'key': 'x-a', 'value': '1, 2'} | /0/value | The value of 'x-a' must be JSON written as"
            + " text, but was '1, 2': Not JSON: unexpected character",
        "{'key': 'x-a', 'value': ' '} | /0/value | The value of 'x-a' must be JSON written as text,"
            + " but was ' '",
        "{'key': 'x-a', 'value': 1} | /0/value | The value of 'x-a' must be JSON written as text,"
            + " but found a number",
        "{'key': 'x-a', 'value': {'b': 1}} | /0/value | The value of 'x-a' must be JSON written as"
            + " text, but found an object",
        "{'key': 'x-a', 'value': null} | /0/value | The value of 'x-a' must be JSON written as text,"
            + " but found null",
        "{'key': 'x-a'} | /0 | Of a pair: The property 'value' is missing",
        "{'value': '1'} | /0 | Of a pair: The property 'key' is missing",
        "{} | /0 | Of a pair: The property 'key' is missing",
        "{'key': 'x-a', 'valeu': '1'} | /0 | Of a pair: There is no property 'valeu' here; did you"
            + " mean 'value'?",
        "{'key': 7, 'value': '1'} | /0/key | Expected text as the key, but found a number",
        "{'key': 'x-b', 'value': '1'}, {'key': 'x-a', 'value': '1'}, {'key': 'x-a', 'value': '2'}"
            + " | /2/key | An earlier pair has the key 'x-a' too",
        "{'key': 'x-b', 'value': '1'}, 'x-a' | /1 | Expected a pair of 'key' and 'value', but found"
            + " text",
        "[] | /0 | Expected a pair of 'key' and 'value', but found an array",
      })
  void namesThePairThatIsNone(String pairs, String pointer, String problem) {
    String list = "\"extensions\": [" + pairs.replace('\'', '"') + "]";
    String inStudy = digest("").replace("\"Text.\"", "\"Text.\", " + list);

    assertFault(digest(", " + list), "/extensions" + pointer, problem.replace('\'', '"'));
    assertFault(inStudy, "/caseStudies/0/extensions" + pointer, problem.replace('\'', '"'));
  }

  private static void assertFault(String output, String pointer, String problem) {
    assertThatThrownBy(() -> OPENAI.read(output))
        .isInstanceOfSatisfying(
            DigestJsonException.class,
            e -> {
              assertThat(e.pointer()).isEqualTo(pointer);
              assertThat(e.problem()).startsWith(problem);
            });
  }

  @Test
  void findsTheLineOfAPairInTheTextOfTheDigest() {
    String output =
        digest(
            ", \"extensions\": [{\"key\": \"x-a\", \"value\": \"1\"},"
                + " {\"key\": \"x-b\", \"value\": \"one\"}]");
    List<String> lines = OPENAI.digestText(output).lines().toList();

    assertThatThrownBy(() -> OPENAI.read(output))
        .isInstanceOfSatisfying(
            DigestJsonException.class,
            e ->
                assertThat(lines.get(e.line() - 1).substring(e.column() - 1)).isEqualTo("\"one\""));
  }

  @Test
  void reportsWhatIsWrongBeforeAPair() {
    String output = digest(", \"extensions\": [{\"key\": \"x-a\"}]").replace("\"S\"", "null");

    assertFault(output, "/series", "Expected text, but found null");
  }

  @Test
  void refusesAKeyThatIsNone() {
    assertFault(
        digest(", \"extensions\": [{\"key\": \"plain\", \"value\": \"1\"}]"),
        "/extensions/plain",
        "Expected a key that starts with x- or holds a dot");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'until': null, 'langu | the document ends in the middle of a value",
        "'until': null, 'language': 'e | the document ends in the middle of a value",
        "'until': null, 'language | the document ends in the middle of a value",
        "'until': null, 'source': nul | the document ends in the middle of a value",
        "'until': null, 'source': f | the document ends in the middle of a value",
        "'until': null, 'extensions': [{'key': 'x-a', 'value': 'tru | the document ends in the"
            + " middle of a value",
        "'until': null, 'source': -1.5e+ | the document ends in the middle of a value",
        "'until': null, 'source': - | the document ends in the middle of a value",
        "'until': null, 'source': 7. | the document ends in the middle of a value",
        "'until': null, 'source': nulll | nulll is no JSON value",
        "'until': null, 'source': nul, 'signal': nul | nul is no JSON value",
        "'until': null, | the document ends in the middle of a value",
        "'until': null, 'source': {} | the document ends before an object is closed",
        "'until': null, 'patterns': [ | the document ends before an array is closed",
        "'until': null, 'extensions': [{'key': 'x-a', 'val | the document ends in the middle of a"
            + " value",
        "'until': null, 'signal': } | unexpected character '}'",
      })
  void saysThatItIsNoJsonBeforeAnythingElse(String written, String problem) {
    String whole = digest(", " + written.replace('\'', '"'));
    String output = whole.substring(0, whole.lastIndexOf('}'));

    assertThatThrownBy(() -> OPENAI.read(output))
        .isInstanceOf(DigestJsonException.class)
        .hasMessageContaining(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "```json\n{}\n```", "Here is the digest: {}"})
  void saysThatOutputIsNoJson(String output) {
    assertThatThrownBy(() -> OPENAI.read(output)).isInstanceOf(DigestJsonException.class);
  }

  @Test
  void tellsWhereOutputStopsBeingJson() {
    assertThatThrownBy(() -> OPENAI.read("{\"id\":\n nil}"))
        .isInstanceOfSatisfying(DigestJsonException.class, e -> assertThat(e.line()).isEqualTo(2));
  }
}
