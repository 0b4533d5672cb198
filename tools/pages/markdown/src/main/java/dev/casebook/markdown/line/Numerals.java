package dev.casebook.markdown.line;

import dev.casebook.markdown.text.PageFault;
import dev.casebook.model.constraint.Violation;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers with the digits they are given with, as JSON spells them. */
final class Numerals {

  /** A number. */
  static final String FORM = "-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?";

  private static final Pattern WHOLE = Pattern.compile(FORM);

  /** Longer than any spelling of a number that fits; the time to read one grows with its square. */
  private static final int LONGEST = 1_000;

  private Numerals() {}

  static String write(BigDecimal number) {
    return number.toString().replace("E+", "e").replace('E', 'e');
  }

  static BigDecimal read(String spelling, int line) {
    try {
      if (spelling.length() <= LONGEST && WHOLE.matcher(spelling).matches()) {
        return new BigDecimal(spelling);
      }
    } catch (NumberFormatException exponentBeyondInt) {
      // Told below, as any other number that cannot be held.
    }
    throw new PageFault(
        line,
        Violation.excerpt(spelling) + " is no number that can be read",
        "write digits without separators, such as 90000, 0.5 or 1e9");
  }
}
