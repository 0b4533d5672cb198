package dev.casebook.agreement.judge;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.casebook.agreement.document.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import tools.jackson.core.JacksonException;

/** The JSON Schema validator of networknt. A string has no byte order mark, so it sees none. */
public final class NetworkntJudge extends OneByOne {
  private static final String PROPERTIES =
      "/META-INF/maven/com.networknt/json-schema-validator/pom.properties";

  private final Schema validator;

  /**
   * A validator that asserts formats.
   *
   * @param schema the JSON Schema that it goes by
   */
  public NetworkntJudge(String schema) {
    super("networknt", "json-schema-validator " + libraryVersion());
    validator =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema, InputFormat.JSON);
  }

  private static String libraryVersion() {
    Properties properties = new Properties();
    try (InputStream stream = Schema.class.getResourceAsStream(PROPERTIES)) {
      properties.load(Objects.requireNonNull(stream, PROPERTIES));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + PROPERTIES, e);
    }
    return properties.getProperty("version");
  }

  /**
   * What it says against a document.
   *
   * @param sample a document
   * @return its errors, or nothing
   * @throws JacksonException if it is no JSON to it
   */
  public Optional<String> complaint(Sample sample) {
    List<Error> errors =
        validator.validate(
            sample.text(),
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    return errors.isEmpty() ? Optional.empty() : Optional.of(errors.toString());
  }

  @Override
  Verdict judge(Sample sample) {
    try {
      return acceptedIf(complaint(sample).isEmpty());
    } catch (JacksonException noJson) {
      return Verdict.UNREADABLE;
    }
  }
}
