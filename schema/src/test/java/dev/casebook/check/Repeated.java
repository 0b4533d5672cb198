package dev.casebook.check;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A text over and over, without holding it. */
final class Repeated extends InputStream {
  private final byte[] unit;
  private final long end;
  private long position;

  Repeated(String text, int times) {
    unit = text.getBytes(StandardCharsets.UTF_8);
    end = (long) unit.length * times;
  }

  @Override
  public int read() {
    return position == end ? -1 : unit[(int) (position++ % unit.length)] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (position == end) {
      return length == 0 ? 0 : -1;
    }
    int count = 0;
    while (count < length && position < end) {
      int start = (int) (position % unit.length);
      int chunk = (int) Math.min(Math.min(length - count, unit.length - start), end - position);
      System.arraycopy(unit, start, target, offset + count, chunk);
      position += chunk;
      count += chunk;
    }
    return count;
  }
}
