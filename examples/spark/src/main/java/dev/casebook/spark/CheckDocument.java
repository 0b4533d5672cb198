package dev.casebook.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import dev.casebook.rule.DigestCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Checks a document. Only the day is shipped; each executor has a check of its own.
 *
 * @param today the day that counts as today, so that all executors agree on it
 */
record CheckDocument(LocalDate today) implements FlatMapFunction<Document, Row> {

  /** A row a document: its place, its findings in document order, and its JSON if it is valid. */
  static final StructType COLUMNS =
      StructType.fromDDL(
          """
          file STRING NOT NULL,
          line BIGINT NOT NULL,
          findings ARRAY<STRUCT<
            line: BIGINT NOT NULL,
            column: INT NOT NULL,
            rule: STRING NOT NULL,
            severity: STRING NOT NULL,
            message: STRING NOT NULL,
            pointer: STRING NOT NULL,
            at: STRING NOT NULL>> NOT NULL,
          json STRING
          """);

  /** One for all tasks of an executor, made when the first of them needs it. */
  private static final class PerExecutor {
    static final DigestCheck CHECK = DigestCheck.withAllRules();
  }

  @Override
  public Iterator<Row> call(Document document) throws IOException {
    DigestCheck check = PerExecutor.CHECK.withToday(today);
    String name = document.file().name();
    InputStream in = new ByteArrayInputStream(document.bytes());
    List<Finding> findings = new ArrayList<>();
    if (!document.file().holdsLines()) {
      findings.addAll(check.check(name, in));
    } else if (check.checkLines(name, in, findings::add) == 0) {
      return Stream.<Row>empty().iterator();
    }
    return Stream.of(row(document, findings)).iterator();
  }

  private static Row row(Document document, List<Finding> findings) {
    boolean valid = findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    return RowFactory.create(
        document.file().name(),
        document.line(),
        findings.stream().map(finding -> row(document, finding)).toArray(Row[]::new),
        valid ? json(document) : null);
  }

  private static Row row(Document document, Finding finding) {
    return RowFactory.create(
        // The check counts from the document's own first line.
        document.line() - 1 + finding.line(),
        finding.column(),
        finding.rule(),
        finding.severity().label(),
        finding.message(),
        finding.pointer(),
        finding.at());
  }

  private static String json(Document document) {
    String json = new String(document.bytes(), UTF_8);
    // Spark reads no byte order mark.
    return json.startsWith("\uFEFF") ? json.substring(1) : json;
  }
}
