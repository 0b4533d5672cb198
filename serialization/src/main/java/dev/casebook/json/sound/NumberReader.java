package dev.casebook.json.sound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.casebook.json.text.Decimals;
import java.math.BigDecimal;

/** Reads numbers with the digits they are written with. */
final class NumberReader implements ValueReader {
  /** So many digits fit into a long. */
  private static final int SHORT = 18;

  @Override
  public BigDecimal read(JsonBytes json) {
    json.peek();
    byte[] bytes = json.bytes();
    int start = json.at();
    int whole = is(json, start, '-') ? start + 1 : start;
    int point = digits(json, whole);
    NotSound.unless(point > whole && (bytes[whole] != '0' || point == whole + 1));
    int end = is(json, point, '.') ? digits(json, point + 1) : point;
    NotSound.unless(end != point + 1);
    int exponentEnd = exponent(json, end);
    json.moveTo(exponentEnd);
    return exponentEnd == end && end - start <= SHORT
        ? BigDecimal.valueOf(unscaled(bytes, start, end), Math.max(0, end - point - 1))
        : Decimals.read(new String(bytes, start, exponentEnd - start, ISO_8859_1))
            .orElseThrow(NotSound::here);
  }

  private static boolean is(JsonBytes json, int index, char sign) {
    return index < json.end() && json.bytes()[index] == sign;
  }

  private static int digits(JsonBytes json, int start) {
    int end = start;
    while (end < json.end() && json.bytes()[end] >= '0' && json.bytes()[end] <= '9') {
      end++;
    }
    return end;
  }

  /** The end of an exponent, or the given end if there is none. */
  private static int exponent(JsonBytes json, int end) {
    if (!is(json, end, 'e') && !is(json, end, 'E')) {
      return end;
    }
    boolean signed = is(json, end + 1, '-') || is(json, end + 1, '+');
    int start = signed ? end + 2 : end + 1;
    int last = digits(json, start);
    NotSound.unless(last > start);
    return last;
  }

  private static long unscaled(byte[] bytes, int start, int end) {
    long unscaled = 0;
    for (int i = start; i < end; i++) {
      if (bytes[i] >= '0') {
        unscaled = unscaled * 10 + bytes[i] - '0';
      }
    }
    return bytes[start] == '-' ? -unscaled : unscaled;
  }
}
