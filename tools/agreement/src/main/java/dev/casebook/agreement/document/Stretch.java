package dev.casebook.agreement.document;

import dev.casebook.model.constraint.Patterns;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Makes texts of an exact length in code points, of the form that is asked for where that goes. */
final class Stretch {
  private static final List<String> FILLS = List.of("a", "0", "-", "é", "中", "😀", "\u0301");
  private static final int LONGEST_TAIL = 10;

  private final Pattern pattern;
  private final Random random;

  Stretch(String pattern, Random random) {
    this.pattern = Patterns.compile(pattern);
    this.random = random;
  }

  /** A text like the given one, longer or shorter. */
  String of(String text, int length) {
    int wanted = Math.max(0, length);
    String fill = TextMutations.any(FILLS, random).repeat(wanted);
    if (random.nextInt(3) == 0 && pattern.matcher(fill).find()) {
      return fill;
    }
    int[] codePoints = text.codePoints().toArray();
    for (int tail = 1; tail <= Math.min(LONGEST_TAIL, codePoints.length); tail++) {
      String stretched = repeatEnd(codePoints, tail, wanted);
      if (pattern.matcher(stretched).find()) {
        return stretched;
      }
    }
    return fill;
  }

  private static String repeatEnd(int[] codePoints, int tail, int length) {
    int start = codePoints.length - tail;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(codePoints[i < start ? i : start + (i - start) % tail]);
    }
    return text.toString();
  }
}
