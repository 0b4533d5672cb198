package dev.casebook.model.constraint;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The patterns of the format, with what each means in words.
 *
 * <p>A pattern uses ASCII classes, groups and anchors only, so that Java, ECMA-262 and Python read
 * it alike. It is searched for, as in JSON Schema, not matched as a whole.
 */
public final class Patterns {

  /** Lower-case letters and digits, joined by single hyphens. */
  public static final String SLUG = "^[a-z0-9]+(-[a-z0-9]+)*$";

  /** No line break. */
  public static final String ONE_LINE = "^[^\\r\\n]*$";

  /** A day of the Gregorian calendar that exists, from the year 1000 to 9999. */
  public static final String DAY =
      "^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
          + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
          + "|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)$";

  /** The general form of a language tag, RFC 5646. */
  public static final String LANGUAGE_TAG = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";

  /** An absolute http or https URL with the characters of RFC 3986. */
  public static final String WEB_ADDRESS =
      "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#][A-Za-z0-9._~:/?#@!$&'()*+,;=%\\[\\]-]*)?$";

  /** The letter Q and a number. */
  public static final String WIKIDATA_ID = "^Q[1-9][0-9]*$";

  /** Printable ASCII without spaces. */
  public static final String UNIT_CODE = "^[!-~]+$";

  /** Starts with x- or holds a dot. */
  public static final String EXTENSION_KEY = "^x-|[.]";

  private static final Map<String, String> WORDS =
      Map.of(
          SLUG, "lower-case letters and digits joined by single hyphens",
          ONE_LINE, "text without line breaks",
          DAY, "a day that exists, written yyyy-mm-dd",
          LANGUAGE_TAG, "a BCP 47 language tag such as en or pt-BR",
          WEB_ADDRESS, "an http or https URL, with other than ASCII characters percent-encoded",
          WIKIDATA_ID, "a Wikidata item id such as Q95",
          UNIT_CODE, "a unit code of printable ASCII characters without spaces",
          EXTENSION_KEY, "a key that starts with x- or holds a dot");

  /** Longer texts may overflow the stack: Java matches a repeated group by recursion. */
  private static final int LONGEST_IN_ANY_CASE = 4096;

  private Patterns() {}

  /**
   * Whether a text is to be matched at all. One that is very long and too long anyway is not.
   *
   * @param text any text
   * @param maxLength how many code points it may have
   * @return false if its length alone says that it is wrong, and matching it were dangerous
   */
  public static boolean isMatched(String text, int maxLength) {
    return text.length() <= LONGEST_IN_ANY_CASE || text.length() / 2 <= maxLength;
  }

  /**
   * What a pattern asks for, in words.
   *
   * @param regexp a pattern of this class or any other
   * @return a phrase that completes "expected …"
   */
  public static String inWords(String regexp) {
    return WORDS.getOrDefault(regexp, "text that matches " + regexp);
  }

  /**
   * Compiles a pattern with the meaning that JSON Schema gives it: {@code $} stands for the end of
   * the text alone, while Java would also let it stand before a last line break.
   *
   * @param regexp a pattern with at most one {@code $}, at its end
   * @return the pattern, to be used with {@code find()}
   */
  public static Pattern compile(String regexp) {
    boolean anchored = regexp.endsWith("$") && !regexp.endsWith("\\$");
    return Pattern.compile(anchored ? regexp.substring(0, regexp.length() - 1) + "\\z" : regexp);
  }
}
