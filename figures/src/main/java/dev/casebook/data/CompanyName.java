package dev.casebook.data;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of companies as they are compared. */
public final class CompanyName {
  private static final int ASCII = 128;
  private static final String MARKS_OF_TRADE = "[™®©℠]";

  /** Punctuation that makes a name another one, as in C# and A&B. */
  private static final String TELLING = "#%&*@";

  /** At the end of a word its lower case is another letter. */
  private static final Pattern FINAL_SIGMA =
      Pattern.compile("(?<=[\\p{L}\\p{M}])Σ(?![\\p{L}\\p{M}])");

  private CompanyName() {}

  /**
   * What is left of a name without case, white space, trade marks and the punctuation that people
   * put and omit as they like. Letters, marks, digits and symbols stay, so that C++ is not C. If
   * nothing else is left, it is the name without white space.
   *
   * @param name a name or an alias
   * @return the same text for two names that are spelled differently and are one
   */
  public static String key(String name) {
    boolean ascii = name.chars().allMatch(c -> c < ASCII);
    String normal =
        ascii
            ? name
            : Folding.normalized(name.replaceAll(MARKS_OF_TRADE, ""), Normalizer.Form.NFKC);
    // Java would look through the whole text for each capital sigma.
    String folded =
        FINAL_SIGMA.matcher(normal).replaceAll("ς").replace('Σ', 'σ').toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(folded.length());
    folded.codePoints().filter(CompanyName::counts).forEach(key::appendCodePoint);
    if (key.isEmpty()) {
      folded.codePoints().filter(c -> !isSpace(c)).forEach(key::appendCodePoint);
    }
    return key.toString();
  }

  private static boolean counts(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.OTHER_SYMBOL ->
          c != '\u02bc';
      default -> TELLING.indexOf(c) >= 0;
    };
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
