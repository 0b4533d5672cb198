package dev.casebook.spark;

import dev.casebook.check.CheckLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Reads the documents of a chunk, one at a time.
 *
 * @param hadoop where the files are
 */
record ReadDocuments(Broadcast<SerializableConfiguration> hadoop)
    implements FlatMapFunction<Chunk, Document> {

  /** A check tells by one more byte that a line is too long, which must not be its line end. */
  static final int MAX_BYTES = (int) CheckLimits.DEFAULT.maxBytes() + 2;

  @Override
  public Iterator<Document> call(Chunk chunk) throws IOException {
    Configuration configuration = hadoop.value().value();
    ArchiveFile file = chunk.file();
    try {
      if (file.holdsLines()) {
        LineDocuments documents = new LineDocuments(chunk, chunk.lines(configuration));
        // A task that fails or is stopped does not read to the end.
        TaskCompletionListener close = task -> documents.close();
        TaskContext.get().addTaskCompletionListener(close);
        return documents;
      }
      try (InputStream in = file.open(configuration, 0)) {
        return List.of(new Document(file, 1, in.readNBytes(MAX_BYTES))).iterator();
      }
    } catch (IOException e) {
      throw file.unreadable(e);
    }
  }
}
