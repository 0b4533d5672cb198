package dev.casebook.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The lines of a chunk as documents, one at a time. */
final class LineDocuments implements Iterator<Document>, Closeable {
  private final Chunk chunk;
  private final ChunkLines lines;
  private long number;
  private boolean found;

  LineDocuments(Chunk chunk, ChunkLines lines) {
    this.chunk = chunk;
    this.lines = lines;
    this.number = chunk.firstLine();
  }

  @Override
  public boolean hasNext() {
    try {
      found = found || lines.next();
      if (!found) {
        lines.close();
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(chunk.file().unreadable(e));
    }
  }

  @Override
  public Document next() {
    if (!hasNext()) {
      throw new NoSuchElementException("No more lines begin in " + chunk);
    }
    found = false;
    try {
      byte[] bytes = lines.line().readNBytes(ReadDocuments.MAX_BYTES);
      return new Document(chunk.file(), number++, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(chunk.file().unreadable(e));
    }
  }

  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(chunk.file().unreadable(e));
    }
  }
}
