package dev.casebook.data;

import java.text.Normalizer;
import java.util.Locale;

/** Names of companies as they are compared. */
public final class CompanyName {
  private static final int ASCII = 128;
  private static final String MARKS_OF_TRADE = "[™®©℠]";

  /** Punctuation that makes a name another one, as in C# and A&B. */
  private static final String TELLING = "#%&*@";

  private static final char SIGMA = 'Σ';

  /** Punctuation within words, which Unicode's Final_Sigma passes over, as it does marks. */
  private static final String WITHIN_WORDS = "'.:··՟״‘’․‧︓﹒﹕＇．：";

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
    String folded =
        normal.indexOf(SIGMA) < 0 ? normal.toLowerCase(Locale.ROOT) : withSigmas(normal);
    StringBuilder key = new StringBuilder(folded.length());
    folded.codePoints().filter(CompanyName::counts).forEach(key::appendCodePoint);
    if (key.isEmpty()) {
      folded.codePoints().filter(c -> !isSpace(c)).forEach(key::appendCodePoint);
    }
    return key.toString();
  }

  /**
   * The same as {@link String#toLowerCase()}, in linear time: Java looks at the whole text for each
   * capital sigma, to find those at the end of a word.
   */
  private static String withSigmas(String text) {
    int[] letters = text.codePoints().toArray();
    boolean[] isBeforeLetter = new boolean[letters.length];
    boolean isBeside = false;
    for (int i = letters.length - 1; i >= 0; i--) {
      isBeforeLetter[i] = isBeside;
      isBeside = isCased(letters[i]) || (isBeside && isPassedOver(letters[i]));
    }
    StringBuilder lower = new StringBuilder(text.length());
    isBeside = false;
    for (int i = 0; i < letters.length; i++) {
      boolean isLast = isBeside && !isBeforeLetter[i];
      lower.append(
          letters[i] == SIGMA
              ? isLast ? "ς" : "σ"
              : Character.toString(letters[i]).toLowerCase(Locale.ROOT));
      isBeside = isCased(letters[i]) || (isBeside && isPassedOver(letters[i]));
    }
    return lower.toString();
  }

  private static boolean isCased(int c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
  }

  private static boolean isPassedOver(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.MODIFIER_LETTER,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> WITHIN_WORDS.indexOf(c) >= 0;
    };
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
