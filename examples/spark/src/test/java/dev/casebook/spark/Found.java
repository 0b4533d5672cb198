package dev.casebook.spark;

import org.apache.spark.sql.Row;
import tools.jackson.databind.JsonNode;

/** A finding, from Spark or from a report. */
record Found(
    String file,
    long line,
    int column,
    String rule,
    String severity,
    String message,
    String pointer,
    String at) {

  static Found of(Row row) {
    return new Found(
        row.getAs("file"),
        row.<Long>getAs("line"),
        row.<Integer>getAs("column"),
        row.getAs("rule"),
        row.getAs("severity"),
        row.getAs("message"),
        row.getAs("pointer"),
        row.getAs("at"));
  }

  static Found of(JsonNode finding) {
    return new Found(
        finding.path("file").asString(),
        finding.path("line").asLong(),
        finding.path("column").asInt(),
        finding.path("rule").asString(),
        finding.path("severity").asString(),
        finding.path("message").asString(),
        finding.path("pointer").asString(),
        finding.path("at").asString());
  }
}
