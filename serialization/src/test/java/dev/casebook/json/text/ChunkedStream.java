package dev.casebook.json.text;

import java.io.ByteArrayInputStream;

/** Bytes that come in pieces of at most a given size, now and then none at all. */
final class ChunkedStream extends ByteArrayInputStream {
  private final int size;
  private int calls;

  ChunkedStream(byte[] bytes, int size) {
    super(bytes);
    this.size = size;
  }

  @Override
  public synchronized int read(byte[] target, int offset, int length) {
    calls++;
    if (calls % 7 == 0) {
      return 0;
    }
    return super.read(target, offset, Math.min(size, length));
  }
}
