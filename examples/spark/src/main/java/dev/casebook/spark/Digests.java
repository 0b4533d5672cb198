package dev.casebook.spark;

import static org.apache.spark.sql.functions.from_json;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataType;

/** Digests as Spark's own structures, for whatever its SQL can ask. */
final class Digests {

  /** The part of the format that is summarised, by its own names. */
  private static final DataType SUMMARISED =
      DataType.fromDDL(
          """
          date DATE,
          caseStudies ARRAY<STRUCT<
            company: STRING,
            tradeoffs: ARRAY<STRUCT<
              gains: ARRAY<STRUCT<quality: STRING>>,
              costs: ARRAY<STRUCT<quality: STRING>>>>,
            metrics: ARRAY<STRUCT<
              value: STRUCT<unit: STRING>,
              baseline: STRUCT<unit: STRING>,
              change: STRUCT<amount: STRUCT<unit: STRING>>>>>>
          """);

  private Digests() {}

  /** A column with the JSON of valid digests as a column of structures. */
  static Column of(Column json) {
    // What was checked reads; should it not, the job ends rather than count too little.
    return from_json(json, SUMMARISED, Map.of("mode", "FAILFAST"));
  }
}
