package dev.casebook.agreement.document;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import dev.casebook.check.StructureCheck;
import dev.casebook.json.DigestJson;
import dev.casebook.json.DigestJsonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;

/**
 * Three that must agree on what a digest is: the check, the typed reader with its builders, and an
 * independent JSON Schema validator.
 */
final class ThreeJudges {

  /** What lies outside a schema: the JSON text itself, and limits on it. */
  private static final Set<String> OUTSIDE_THE_SCHEMA =
      Set.of("syntax", "encoding", "duplicate-key", "over-limit");

  /** What is told of a document as a whole, in place of its other faults. */
  private static final Set<String> ALONE = Set.of("syntax", "encoding");

  private final StructureCheck check;
  private final Schema validator;

  /** ThreeJudges who may go by different schemas, to see whether they notice. */
  ThreeJudges(String schemaOfCheck, String schemaOfValidator) {
    check = StructureCheck.of(schemaOfCheck);
    validator =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schemaOfValidator, InputFormat.JSON);
  }

  ThreeJudges(String schema) {
    this(schema, schema);
  }

  Verdict judge(byte[] document) {
    List<Finding> findings = findings(document);
    boolean accepted = findings.stream().noneMatch(found -> found.severity() == Severity.ERROR);
    boolean outside =
        findings.stream().map(Finding::rule).anyMatch(OUTSIDE_THE_SCHEMA::contains)
            || endsAtFirstOfTwoVersions(findings, text(document));
    Optional<DigestJsonException> refusal = refusal(document);
    String disagreement = null;
    if (accepted == refusal.isPresent()) {
      disagreement = "the check found " + findings + ", the reader " + told(refusal);
    } else if (!outside && accepted != complaint(document).isEmpty()) {
      disagreement =
          "the check found "
              + findings
              + ", the validator "
              + complaint(document).orElse("nothing");
    } else if (refusal.isPresent() && findings.stream().noneMatch(f -> same(f, refusal.get()))) {
      disagreement = "the check found " + findings + ", elsewhere the reader: " + told(refusal);
    }
    return new Verdict(accepted, findings, Optional.ofNullable(disagreement), text(document));
  }

  /** A version that is not known ends the check before it sees that the key is repeated. */
  private static boolean endsAtFirstOfTwoVersions(List<Finding> findings, String text) {
    String key = "\"casebook\"";
    return findings.stream().map(Finding::rule).anyMatch("unsupported-version"::equals)
        && text.indexOf(key) < text.lastIndexOf(key);
  }

  private List<Finding> findings(byte[] document) {
    try {
      return check.check("digest.json", new ByteArrayInputStream(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<DigestJsonException> refusal(byte[] document) {
    try {
      DigestJson.read(document);
      return Optional.empty();
    } catch (DigestJsonException e) {
      return Optional.of(e);
    }
  }

  private Optional<String> complaint(byte[] document) {
    String text = text(document);
    try {
      List<Error> errors =
          validator.validate(
              text.startsWith("\uFEFF") ? text.substring(1) : text,
              InputFormat.JSON,
              context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
      return errors.isEmpty() ? Optional.empty() : Optional.of(errors.toString());
    } catch (JacksonException noJson) {
      return Optional.of(noJson.getMessage());
    }
  }

  private static String text(byte[] document) {
    return new String(document, StandardCharsets.UTF_8);
  }

  /** The reader ends at the first fault, the check where a document is no JSON. */
  private static boolean same(Finding finding, DigestJsonException refusal) {
    if (ALONE.contains(finding.rule()) && finding.pointer().isEmpty()) {
      return refusal.line() < finding.line()
          || (refusal.line() == finding.line() && refusal.column() <= finding.column());
    }
    return finding.line() == refusal.line()
        && finding.column() == refusal.column()
        && (finding.pointer().equals(refusal.pointer()) || finding.rule().equals("over-limit"));
  }

  private static String told(Optional<DigestJsonException> refusal) {
    return refusal.map(Throwable::getMessage).orElse("nothing");
  }

  /** What the judges say of a document. */
  record Verdict(
      boolean accepted, List<Finding> findings, Optional<String> disagreement, String document) {

    /** The disagreement and the document, for the message of a test. */
    @Override
    public String toString() {
      return disagreement.orElse("agreement") + " on\n" + document;
    }
  }
}
