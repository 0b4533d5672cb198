package dev.casebook.report;

import dev.casebook.check.Finding;
import dev.casebook.check.RuleDescription;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A report for programs that gather findings of many tools, such as GitHub code scanning: the
 * Static Analysis Results Interchange Format (SARIF) 2.1.0.
 *
 * <p>A rule that is not among the described ones has its results all the same, without an index.
 * Relative names of files stay relative, to the folder that SARIF calls {@code %SRCROOT%}.
 * Fingerprints have the name that GitHub looks for. Without them it would make its own from source
 * lines, and take findings of one rule in one line for the same, all those of a line of an archive.
 */
public final class SarifReport implements Report {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "%SRCROOT%";
  private static final Pattern SEMANTIC_VERSION =
      Pattern.compile(
          "(0|[1-9]\\d*)(\\.(0|[1-9]\\d*)){2}(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?"
              + "(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?");

  private final ReportJson json;
  private final SarifRules rules;
  private final Fingerprints fingerprints = new Fingerprints();

  /**
   * Begins a report.
   *
   * @param out takes the report
   * @param version the version of Casebook
   * @param rules what there is to say of rules
   * @throws IOException if the report cannot be written
   */
  public SarifReport(Writer out, String version, List<RuleDescription> rules) throws IOException {
    this.json = ReportJson.indented(out);
    this.rules = new SarifRules(rules);
    json.write(() -> begin(version));
  }

  private void begin(String version) {
    json.object().text("$schema", SCHEMA).text("version", "2.1.0").array("runs").object();
    json.object("tool").object("driver").text("name", "Casebook").text("version", version);
    if (SEMANTIC_VERSION.matcher(version).matches()) {
      json.text("semanticVersion", version);
    }
    rules.write(json);
    json.close().close();
    json.object("originalUriBaseIds").object(ROOT).object("description");
    json.text("text", "The folder that Casebook was run in").close().close().close();
    json.text("columnKind", "utf16CodeUnits").array("results");
  }

  @Override
  public void add(Finding finding) throws IOException {
    json.write(() -> write(finding, Optional.empty()));
  }

  @Override
  public void suppressed(Finding finding, String reason) throws IOException {
    json.write(() -> write(finding, Optional.of(reason)));
  }

  private void write(Finding finding, Optional<String> suppression) {
    json.object().text("ruleId", finding.rule());
    rules.index(finding.rule()).ifPresent(index -> json.number("ruleIndex", index));
    json.text("level", SarifRules.level(finding.severity()));
    json.object("message").text("text", finding.message()).close();
    writeLocation(finding);
    json.object("partialFingerprints")
        .text("primaryLocationLineHash", fingerprints.next(finding))
        .close();
    suppression.ifPresent(
        reason -> {
          json.array("suppressions").object().text("kind", "external");
          json.text("justification", reason).close().close();
        });
    json.close();
  }

  private void writeLocation(Finding finding) {
    json.array("locations").object().object("physicalLocation");
    json.object("artifactLocation").text("uri", FileName.uri(finding.file()));
    if (!FileName.isAbsolute(finding.file())) {
      json.text("uriBaseId", ROOT);
    }
    json.close();
    json.object("region")
        .number("startLine", finding.region().line())
        .number("startColumn", finding.region().column())
        .number("endLine", finding.region().endLine())
        .number("endColumn", finding.region().endColumn());
    json.close().close();
    if (!finding.at().isEmpty()) {
      json.array("logicalLocations").object().text("fullyQualifiedName", finding.at());
      json.close().close();
    }
    json.close().close();
  }

  @Override
  public void end(Summary summary) throws IOException {
    json.write(
        () -> {
          json.close();
          if (summary.isInterrupted()) {
            json.array("invocations").object().truth("executionSuccessful", false).close().close();
          }
          json.close().close().close();
        });
    json.end();
  }
}
