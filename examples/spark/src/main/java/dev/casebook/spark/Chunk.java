package dev.casebook.spark;

import java.io.IOException;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;

/**
 * A part of a file that one task can take: the lines that begin in a range of bytes, or a whole
 * file.
 *
 * @param file the file
 * @param start the first byte
 * @param end the byte behind the last one
 * @param firstLine the number of the first line that begins here, from 1
 */
record Chunk(ArchiveFile file, long start, long end, long firstLine) implements Serializable {

  /** The same chunk, behind other lines. */
  Chunk withFirstLine(long line) {
    return new Chunk(file, start, end, line);
  }

  /** Opens the lines that begin here. */
  ChunkLines lines(Configuration hadoop) throws IOException {
    // The size of a compressed file tells nothing of its lines.
    long last = file.isCompressed() ? Long.MAX_VALUE : end;
    return new ChunkLines(file.open(hadoop, ChunkLines.before(start)), start, last);
  }
}
