package dev.casebook.spark;

import org.apache.spark.sql.SparkSession;

/** Spark in the JVM of the tests, on two cores and without network, until that JVM ends. */
final class LocalSpark {
  static final SparkSession SESSION =
      SparkSession.builder()
          .master("local[2]")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.driver.host", "localhost")
          .config("spark.ui.enabled", false)
          // What fails is thrown to the test.
          .config("spark.log.level", "OFF")
          .config("spark.sql.shuffle.partitions", 2)
          .getOrCreate();

  private LocalSpark() {}
}
