package dev.casebook.json.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds line ends, LF, in bytes: eight at a time, since an archive has a billion of them. */
public final class LineEnds {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LOW_SEVEN = 0x7F7F7F7F7F7F7F7FL;
  private static final long LINE_ENDS = 0x0A0A0A0A0A0A0A0AL;

  private LineEnds() {}

  /**
   * The first line end in a range.
   *
   * @param bytes any bytes
   * @param from the index of the first one of the range
   * @param to the index behind the last one
   * @return its index, or {@code to} if there is none
   */
  public static int indexOf(byte[] bytes, int from, int to) {
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      long marks = marks((long) LONGS.get(bytes, i));
      if (marks != 0) {
        return i + Long.numberOfTrailingZeros(marks) / Byte.SIZE;
      }
    }
    while (i < to && bytes[i] != '\n') {
      i++;
    }
    return i;
  }

  /**
   * How many line ends a range has.
   *
   * @param bytes any bytes
   * @param from the index of the first one of the range
   * @param to the index behind the last one
   * @return their number
   */
  public static int count(byte[] bytes, int from, int to) {
    int count = 0;
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      count += Long.bitCount(marks((long) LONGS.get(bytes, i)));
    }
    for (; i < to; i++) {
      count += bytes[i] == '\n' ? 1 : 0;
    }
    return count;
  }

  /** The highest bit of each byte that is a line end, without a carry from one to the next. */
  private static long marks(long eight) {
    long differences = eight ^ LINE_ENDS;
    return ~(((differences & LOW_SEVEN) + LOW_SEVEN) | differences | LOW_SEVEN);
  }
}
