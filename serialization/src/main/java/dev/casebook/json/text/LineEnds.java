package dev.casebook.json.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds line ends in bytes: many at a time, since an archive has a billion of them. */
public final class LineEnds {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = ONES << 7;
  private static final long LOW_SEVEN = 0x7F7F7F7F7F7F7F7FL;
  private static final int STRIDE = 4 * Long.BYTES;

  private LineEnds() {}

  /**
   * The first line end, LF, in a range.
   *
   * @param bytes any bytes
   * @param from the index of the first one of the range
   * @param to the index behind the last one
   * @return its index, or {@code to} if there is none
   */
  public static int indexOf(byte[] bytes, int from, int to) {
    return indexOf('\n', bytes, from, to);
  }

  /**
   * The first carriage return, CR, in a range.
   *
   * @param bytes any bytes
   * @param from the index of the first one of the range
   * @param to the index behind the last one
   * @return its index, or {@code to} if there is none
   */
  public static int indexOfReturn(byte[] bytes, int from, int to) {
    return indexOf('\r', bytes, from, to);
  }

  private static int indexOf(char sign, byte[] bytes, int from, int to) {
    long signs = sign * ONES;
    int i = behindOthers(signs, bytes, from, to);
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      long marks = marks(bytes, i, signs);
      if (marks != 0) {
        return i + Long.numberOfTrailingZeros(marks) / Byte.SIZE;
      }
    }
    while (i < to && bytes[i] != sign) {
      i++;
    }
    return i;
  }

  /**
   * How many line ends, LF, a range has.
   *
   * @param bytes any bytes
   * @param from the index of the first one of the range
   * @param to the index behind the last one
   * @return their number
   */
  public static int count(byte[] bytes, int from, int to) {
    long signs = '\n' * ONES;
    int count = 0;
    int i = behindOthers(signs, bytes, from, to);
    while (i + STRIDE <= to) {
      for (int k = 0; k < STRIDE; k += Long.BYTES) {
        count += Long.bitCount(marks(bytes, i + k, signs));
      }
      i = behindOthers(signs, bytes, i + STRIDE, to);
    }
    for (; i < to; i++) {
      count += bytes[i] == '\n' ? 1 : 0;
    }
    return count;
  }

  /** The index behind whole strides that hold no sign. */
  private static int behindOthers(long signs, byte[] bytes, int from, int to) {
    int i = from;
    while (i + STRIDE <= to
        && ((zeros((long) LONGS.get(bytes, i) ^ signs)
                    | zeros((long) LONGS.get(bytes, i + Long.BYTES) ^ signs)
                    | zeros((long) LONGS.get(bytes, i + 2 * Long.BYTES) ^ signs)
                    | zeros((long) LONGS.get(bytes, i + 3 * Long.BYTES) ^ signs))
                & HIGH_BITS)
            == 0) {
      i += STRIDE;
    }
    return i;
  }

  /** Has a highest bit if there is a zero among eight bytes, and else none. */
  private static long zeros(long bytes) {
    return (bytes - ONES) & ~bytes;
  }

  /** The highest bit of each of eight bytes that is a sign, without a carry to the next. */
  private static long marks(byte[] bytes, int index, long signs) {
    long differences = (long) LONGS.get(bytes, index) ^ signs;
    return ~(((differences & LOW_SEVEN) + LOW_SEVEN) | differences | LOW_SEVEN);
  }
}
