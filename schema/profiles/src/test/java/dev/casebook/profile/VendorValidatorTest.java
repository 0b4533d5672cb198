package dev.casebook.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The vendors' own libraries refuse schemas before they send them; their validators are internal
 * Kotlin classes, which are public to Java.
 */
class VendorValidatorTest {

  /**
   * It wants all required, as its own generator makes schemas; the service allows 24 that are not.
   */
  @Test
  void anthropicAcceptsItsProfileButForOptionalProperties() throws Exception {
    assertThat(complaints("com.anthropic", SchemaProfile.ANTHROPIC.schema()))
        .hasSize(16)
        .allMatch(complaint -> complaint.endsWith("is not listed as 'required'."));
    assertThat(complaints("com.anthropic", SchemaProfile.CORE.schema()))
        .anyMatch(complaint -> !complaint.endsWith("is not listed as 'required'."));
    assertThat(complaints("com.anthropic", SchemaProfile.OPENAI.schema())).isNotEmpty();
  }

  /** It does not know null as an alternative, which the service's documentation shows. */
  @Test
  void openaiAcceptsItsProfileButForReferencesThatMayBeNull() throws Exception {
    String schema = SchemaProfile.OPENAI.schema();

    assertThat(complaints("com.openai", schema))
        .hasSize(5)
        .allMatch(complaint -> complaint.contains("Unsupported 'type' value: 'null'"));
    assertThat(complaints("com.openai", SchemaProfile.CORE.schema()))
        .anyMatch(complaint -> !complaint.contains("'null'"));
  }

  private static List<String> complaints(String vendor, String schema) throws Exception {
    Class<?> type = Class.forName(vendor + ".core.JsonSchemaValidator");
    Object companion = type.getField("Companion").get(null);
    Object validator = companion.getClass().getMethod("create").invoke(companion);
    Method validate = type.getMethod("validate", JsonNode.class);
    validate.invoke(validator, new ObjectMapper().readTree(schema));
    return ((List<?>) type.getMethod("errors").invoke(validator))
        .stream().map(Object::toString).toList();
  }
}
