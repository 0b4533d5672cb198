package dev.casebook.json;

import dev.casebook.json.text.ByteLines;
import dev.casebook.model.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The digests of an archive, one at a time. */
final class LineIterator implements Iterator<Digest> {
  private final DigestReader reader;
  private final @Nullable String name;
  private final ByteLines lines;
  private Optional<ByteLines.Line> next = Optional.empty();

  LineIterator(DigestReader reader, @Nullable String name, InputStream in, long maxBytes) {
    this.reader = reader;
    this.name = name;
    this.lines = new ByteLines(in, maxBytes);
  }

  Stream<Digest> stream() {
    int ordered = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, ordered), false)
        .onClose(this::close);
  }

  @Override
  public boolean hasNext() {
    try {
      while (next.isEmpty()) {
        next = lines.next();
        if (next.isEmpty()) {
          return false;
        }
        next = next.filter(line -> !line.isBlank());
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Digest next() {
    if (!hasNext()) {
      throw new NoSuchElementException("No more lines");
    }
    ByteLines.Line line = next.orElseThrow();
    next = Optional.empty();
    return reader.read(name, line.document(), line.number());
  }

  private void close() {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
