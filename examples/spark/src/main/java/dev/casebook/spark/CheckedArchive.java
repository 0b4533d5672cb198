package dev.casebook.spark;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.year;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * What an archive holds and what was found in it.
 *
 * @param documents a row a document, in the order of the archive: {@code file}, {@code line},
 *     {@code findings}, and {@code digest}, which is null if the document has an error
 */
public record CheckedArchive(Dataset<Row> documents) {

  /**
   * The same, kept on the executors, so that the archive is checked once for several questions.
   *
   * @return an archive whose documents are kept
   */
  public CheckedArchive kept() {
    return new CheckedArchive(documents.persist(StorageLevel.MEMORY_AND_DISK()));
  }

  /**
   * What was found, in the order of the archive.
   *
   * @return {@code file}, {@code line}, {@code column}, {@code rule}, {@code severity}, {@code
   *     message}, {@code pointer} and {@code at}, as in the command line's JSON report
   */
  public Dataset<Row> findings() {
    return documents
        .select(col("file"), explode(col("findings")).as("finding"))
        .select("file", "finding.*");
  }

  /**
   * Which quality was gained at the cost of which other, counted over valid digests. A quality that
   * a trade-off names twice counts once.
   *
   * @return {@code company}, {@code year}, {@code gained}, {@code paid} and how many {@code
   *     tradeoffs}
   */
  public Dataset<Row> tradeoffs() {
    return studies()
        .select(col("company"), col("year"), explode(col("study.tradeoffs")).as("tradeoff"))
        .withColumn("gained", explode(array_distinct(col("tradeoff.gains.quality"))))
        .withColumn("paid", explode(array_distinct(col("tradeoff.costs.quality"))))
        .groupBy("company", "year", "gained", "paid")
        .agg(count(lit(1)).as("tradeoffs"));
  }

  /**
   * The trade-offs of all companies and years.
   *
   * @return {@code gained}, {@code paid}, how many {@code tradeoffs} of how many {@code companies}
   */
  public Dataset<Row> tradeoffMatrix() {
    return tradeoffs()
        .groupBy("gained", "paid")
        .agg(sum("tradeoffs").as("tradeoffs"), count_distinct(col("company")).as("companies"));
  }

  /**
   * The metrics of valid digests by the unit they are written in: that of the value, or else of the
   * baseline, or else of the change.
   *
   * @return {@code company}, {@code year}, {@code unit}, how many {@code metrics}, and how many of
   *     them {@code withBaseline} and {@code withChange}
   */
  public Dataset<Row> metrics() {
    return studies()
        .select(col("company"), col("year"), explode(col("study.metrics")).as("metric"))
        .withColumn(
            "unit",
            coalesce(
                col("metric.value.unit"),
                col("metric.baseline.unit"),
                col("metric.change.amount.unit")))
        .groupBy("company", "year", "unit")
        .agg(
            count(lit(1)).as("metrics"),
            count("metric.baseline").as("withBaseline"),
            count("metric.change").as("withChange"));
  }

  private Dataset<Row> studies() {
    return documents
        .select(year(col("digest.date")).as("year"), explode(col("digest.caseStudies")).as("study"))
        .withColumn("company", col("study.company"));
  }
}
