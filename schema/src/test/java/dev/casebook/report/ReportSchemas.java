package dev.casebook.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The schemas of the formats. None of them is fetched: they are in jars and beside this test. */
final class ReportSchemas {

  /** The one that OASIS publishes. */
  private static final com.networknt.schema.Schema SARIF =
      json("/schema/sarif-schema-2.1.0.json", SpecificationVersion.DRAFT_7);

  private static final com.networknt.schema.Schema GITLAB =
      json("schemas/gitlab.schema.json", SpecificationVersion.DRAFT_2020_12);

  private static final com.networknt.schema.Schema RDJSONL =
      json("schemas/rdjsonl.schema.json", SpecificationVersion.DRAFT_2020_12);

  /** That of Ant, in a namespace that the publisher of the jar gave it. */
  private static final Schema JUNIT = xsd("/xsd/junit.xsd");

  private static final String JUNIT_NAMESPACE = "urn:junit.baev.github.com";

  private static final Schema CHECKSTYLE = xsd("schemas/checkstyle.xsd");

  private ReportSchemas() {}

  /** What is wrong with a report. */
  static List<String> complaints(ReportFormat format, String report) {
    return switch (format) {
      case SARIF -> complaints(SARIF, report);
      case GITLAB -> complaints(GITLAB, report);
      case RDJSONL -> report.lines().flatMap(line -> complaints(RDJSONL, line).stream()).toList();
      case CHECKSTYLE -> complaints(CHECKSTYLE, report);
      case JUNIT ->
          complaints(
              JUNIT,
              report.replaceFirst(
                  "<testsuites>", "<testsuites xmlns=\"" + JUNIT_NAMESPACE + "\">"));
      case GITHUB -> report.lines().filter(line -> !line.matches(GITHUB_COMMAND)).toList();
    };
  }

  private static final String GITHUB_VALUE = "(?:[^%:,\\p{Cntrl}]|%25|%0D|%0A|%3A|%2C|\t)+";

  private static final String GITHUB_COMMAND =
      "::(?:error|warning|notice) file=V,line=\\d+,endLine=\\d+(?:,col=\\d+,endColumn=\\d+)?"
              .replace("V", GITHUB_VALUE)
          + ",title=V::(?:[^%\\p{Cntrl}]|%25|%0D|%0A|\t)+".replace("V", GITHUB_VALUE);

  private static List<String> complaints(com.networknt.schema.Schema schema, String report) {
    List<Error> errors =
        schema.validate(
            report,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    return errors.stream().map(Error::toString).toList();
  }

  private static List<String> complaints(Schema schema, String report) {
    try {
      schema.newValidator().validate(new StreamSource(new StringReader(report)));
      return List.of();
    } catch (SAXException e) {
      return List.of(e.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static com.networknt.schema.Schema json(String name, SpecificationVersion version) {
    return SchemaRegistry.withDefaultDialect(version).getSchema(resource(name), InputFormat.JSON);
  }

  private static Schema xsd(String name) {
    try {
      SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      return schemas.newSchema(new StreamSource(new StringReader(resource(name))));
    } catch (SAXException e) {
      throw new AssertionError("is no schema: " + name, e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = ReportSchemas.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
