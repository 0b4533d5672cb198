package dev.casebook.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/** Files that hold digests, a document each or a document a line, to be checked by a cluster. */
public final class Archive {

  /** How much of the archive one task takes, in bytes as they are stored: 32 MiB. */
  public static final long SHARE = 32L * 1024 * 1024;

  private final SparkSession spark;
  private final List<ArchiveFile> files;
  private final long share;

  private Archive(SparkSession spark, List<ArchiveFile> files, long share) {
    this.spark = spark;
    this.files = files;
    this.share = share;
  }

  /**
   * Finds the files of an archive, without reading them.
   *
   * @param spark where it will be checked
   * @param paths files ({@code .json}, or with a document a line {@code .jsonl}, {@code .ndjson};
   *     any of them with {@code .gz}), folders with {@code .json} files at any depth, or globs,
   *     wherever Hadoop's file systems reach
   * @return the archive
   * @throws IOException if a path names nothing or cannot be looked at
   */
  public static Archive find(SparkSession spark, Collection<String> paths) throws IOException {
    return new Archive(
        spark, ArchiveFiles.find(paths, spark.sparkContext().hadoopConfiguration()), SHARE);
  }

  /**
   * The same archive with other shares.
   *
   * @param bytes how much of the archive one task takes, 1 or more
   * @return an archive of the same files
   * @throws IllegalArgumentException if the share is not positive
   */
  public Archive inSharesOf(long bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("A task cannot take " + bytes + " bytes");
    }
    return new Archive(spark, files, bytes);
  }

  /**
   * How many files there are.
   *
   * @return the number of files
   */
  public int files() {
    return files.size();
  }

  /**
   * Checks all documents, in the order of the archive. Large files are read once at this call, for
   * the numbers of their lines; all else is done when the result is asked for.
   *
   * @param today the day that counts as today
   * @return the documents with what was found in them
   */
  public CheckedArchive check(LocalDate today) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<SerializableConfiguration> hadoop =
        SerializableConfiguration.broadcast(spark.sparkContext());
    List<List<Chunk>> shares = Chunks.shares(context, files, share, new CountLines(hadoop));
    JavaRDD<Row> rows =
        context
            .parallelize(shares, Math.max(1, shares.size()))
            .flatMap(List::iterator)
            .flatMap(new ReadDocuments(hadoop))
            .flatMap(new CheckDocument(today));
    Dataset<Row> documents = spark.createDataFrame(rows, CheckDocument.COLUMNS);
    return new CheckedArchive(documents.withColumn("digest", Digests.of(col("json"))).drop("json"));
  }
}
