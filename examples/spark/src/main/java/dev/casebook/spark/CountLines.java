package dev.casebook.spark;

import java.io.IOException;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Counts the lines that begin in a chunk.
 *
 * @param hadoop where the files are
 */
record CountLines(Broadcast<SerializableConfiguration> hadoop) implements Function<Chunk, Long> {

  @Override
  public Long call(Chunk chunk) throws IOException {
    long count = 0;
    try (ChunkLines lines = chunk.lines(hadoop.value().value())) {
      while (lines.next()) {
        count++;
      }
    }
    return count;
  }
}
