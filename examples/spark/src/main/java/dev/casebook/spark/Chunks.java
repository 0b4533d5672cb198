package dev.casebook.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/** Cuts an archive into shares, one a task. */
final class Chunks {
  private Chunks() {}

  /**
   * Shares in the order of the archive, with about so many bytes each; a file that cannot be split
   * is in one share whole. Large files are read once for the numbers of their lines.
   */
  static List<List<Chunk>> shares(
      JavaSparkContext spark, List<ArchiveFile> files, long bytes, CountLines lines) {
    return together(numbered(spark, cut(files, bytes), lines), bytes);
  }

  private static List<Chunk> cut(List<ArchiveFile> files, long bytes) {
    List<Chunk> chunks = new ArrayList<>();
    for (ArchiveFile file : files) {
      if (file.isSplittable()) {
        for (long start = 0; start < file.size(); start += bytes) {
          chunks.add(new Chunk(file, start, Math.min(file.size(), start + bytes), 1));
        }
      } else {
        chunks.add(new Chunk(file, 0, file.size(), 1));
      }
    }
    return chunks;
  }

  private static List<Chunk> numbered(
      JavaSparkContext spark, List<Chunk> chunks, CountLines lines) {
    // Nobody asks how many lines the last chunk of a file has.
    List<Chunk> followed =
        chunks.stream().filter(chunk -> chunk.end() < chunk.file().size()).toList();
    Map<Chunk, Long> counts =
        spark
            .parallelize(followed, Math.max(1, followed.size()))
            .mapToPair(chunk -> new Tuple2<>(chunk, lines.call(chunk)))
            .collectAsMap();
    List<Chunk> numbered = new ArrayList<>();
    long line = 1;
    for (Chunk chunk : chunks) {
      line = chunk.start() == 0 ? 1 : line;
      numbered.add(chunk.withFirstLine(line));
      line += counts.getOrDefault(chunk, 0L);
    }
    return numbered;
  }

  private static List<List<Chunk>> together(List<Chunk> chunks, long bytes) {
    List<List<Chunk>> shares = new ArrayList<>();
    long size = bytes;
    for (Chunk chunk : chunks) {
      if (size >= bytes) {
        shares.add(new ArrayList<>());
        size = 0;
      }
      shares.get(shares.size() - 1).add(chunk);
      size += chunk.end() - chunk.start();
    }
    return shares;
  }
}
