package dev.casebook.model.generator;

import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Unicode code points, plain letters for the most part, never a surrogate. */
final class CodePoints {

  /**
   * What parsers, writers and shells trip over: JSON's and HTML's own characters, controls and line
   * ends, joiners, marks and direction, noncharacters, and the edges of the planes.
   */
  private static final String TELLING =
      "\"\\/'`<>&{}[]:,$#~%| \t\r\n\b\f\0\u001b\u007f\u0085\u00a0\u2028\u2029"
          + "\u00e9\u00df\u0130\u0131\u0301\u0308\u20dd\u05d0\u0627\u202e\u200b\u200d\u200f\u2066\ufeff"
          + "\ufb01\u1e9e\u4e2d\uac00\ud7ff\ue000\ufdd0\ufffd\ufffe\uffff";

  private static final int[] TELLING_CODE_POINTS =
      IntStream.concat(
              TELLING.codePoints(),
              IntStream.of(0x10000, 0x1D11E, 0x1F642, 0x1F469, 0x1F3FD, 0x20000, 0xE0001, 0x10FFFF))
          .toArray();

  private CodePoints() {}

  /** A text of code points that are allowed; at most as long as asked for. */
  static String text(Random random, int length, IntPredicate allowed) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      int codePoint = codePoint(random);
      if (allowed.test(codePoint)) {
        text.appendCodePoint(codePoint);
      }
    }
    return text.toString();
  }

  private static int codePoint(Random random) {
    return switch (random.nextInt(10)) {
      case 0 -> anyScalar(random);
      case 1, 2 -> TELLING_CODE_POINTS[random.nextInt(TELLING_CODE_POINTS.length)];
      case 3, 4 -> ' ' + random.nextInt('~' - ' ' + 1);
      default -> 'a' + random.nextInt('z' - 'a' + 1);
    };
  }

  private static int anyScalar(Random random) {
    int codePoint = random.nextInt(Character.MAX_CODE_POINT + 1);
    boolean surrogate =
        codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return surrogate ? Character.MAX_CODE_POINT : codePoint;
  }
}
