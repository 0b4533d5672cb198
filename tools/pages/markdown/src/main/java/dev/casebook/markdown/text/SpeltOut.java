package dev.casebook.markdown.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Characters that are written by their code point, such as {@code U+0007}. */
final class SpeltOut {
  private static final Pattern FORM = Pattern.compile("U\\+[0-9A-F]{4,6}");
  private static final int HEX = 16;

  private SpeltOut() {}

  static String of(int codePoint) {
    return String.format("U+%04X", codePoint);
  }

  /** The characters that a code span stands for, or empty if it stands for none. */
  static Optional<String> read(String span) {
    StringBuilder text = new StringBuilder();
    for (String each : span.split(" ", -1)) {
      if (!FORM.matcher(each).matches()) {
        return Optional.empty();
      }
      int codePoint = Integer.parseInt(each.substring(2), HEX);
      if (!Character.isValidCodePoint(codePoint)) {
        return Optional.empty();
      }
      text.appendCodePoint(codePoint);
    }
    return Optional.of(text.toString());
  }
}
