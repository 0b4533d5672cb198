package dev.casebook.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;

import dev.casebook.check.Severity;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Checks an archive, and writes what was found and what the digests hold.
 *
 * <p>Takes a folder that does not exist yet, and the paths of the archive. The folder gets {@code
 * findings} (JSON Lines, in the order of the archive), {@code tradeoffs} and {@code metrics} (CSV).
 */
public final class CheckArchive {
  private static final int MOST_ROWS = 20;

  private CheckArchive() {}

  /**
   * Runs on the cluster that {@code spark-submit} names.
   *
   * @param arguments the folder to write, and one path or more
   * @throws IOException if a path names nothing
   */
  public static void main(String... arguments) throws IOException {
    if (arguments.length < 2) {
      throw new IllegalArgumentException("Expected OUTPUT PATH..., got " + List.of(arguments));
    }
    List<String> paths = Arrays.asList(arguments).subList(1, arguments.length);
    try (SparkSession spark = SparkSession.builder().appName("Casebook").getOrCreate()) {
      check(Archive.find(spark, paths), arguments[0]);
    }
  }

  private static void check(Archive archive, String output) {
    CheckedArchive checked = archive.check(LocalDate.now(ZoneId.systemDefault())).kept();
    checked.findings().write().json(output + "/findings");
    write(checked.tradeoffs().orderBy("company", "year", "gained", "paid"), output + "/tradeoffs");
    write(checked.metrics().orderBy("company", "year", "unit"), output + "/metrics");
    checked
        .tradeoffMatrix()
        .orderBy(desc("tradeoffs"), col("gained"), col("paid"))
        .show(MOST_ROWS, false);
    System.out.println(summary(archive, checked));
  }

  private static void write(Dataset<Row> table, String folder) {
    table.coalesce(1).write().option("header", true).csv(folder);
  }

  /** The counts in the words of the command line. */
  private static String summary(Archive archive, CheckedArchive checked) {
    Map<String, Long> findings =
        checked.findings().groupBy("severity").count().collectAsList().stream()
            .collect(Collectors.toMap(row -> row.getString(0), row -> row.getLong(1)));
    return "%d files, %d documents: %d errors, %d warnings, %d infos"
        .formatted(
            archive.files(),
            checked.documents().count(),
            findings.getOrDefault(Severity.ERROR.label(), 0L),
            findings.getOrDefault(Severity.WARNING.label(), 0L),
            findings.getOrDefault(Severity.INFO.label(), 0L));
  }
}
