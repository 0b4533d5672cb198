package dev.casebook.model.constraint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

  /**
   * A line break at the end. In Python, {@code $} matches before it too, so a schema denies it
   * beside every pattern that ends in {@code $}. By ECMA-262 it adds nothing to such a pattern.
   */
  public static final String LAST_LINE_BREAK = "\\n$";

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

  /** A day of a year that is before 1000 or after 9999, as {@code LocalDate} writes it. */
  private static final String OTHER_YEAR =
      "(0[0-9]{3}|[0-9]{1,3}|[+-][0-9]{1,9})-[0-9]{2}-[0-9]{2}";

  private static final Map<String, Constraint.Search> SEARCHES = new ConcurrentHashMap<>();

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
   * What a pattern asks of a text that does not match it: what is wrong with this text, where that
   * can be said, or else all that the pattern asks for.
   *
   * @param regexp a pattern of this class or any other
   * @param text a text in which it is not found
   * @return a phrase that completes "expected …"
   */
  public static String inWords(String regexp, String text) {
    if (regexp.equals(DAY) && text.matches(OTHER_YEAR)) {
      return "a year from 1000 to 9999";
    }
    if (regexp.equals(WEB_ADDRESS) && text.contains(" ")) {
      return "an http or https URL without spaces, which are written %20";
    }
    if (regexp.equals(LANGUAGE_TAG) && text.contains("_")) {
      return "a BCP 47 language tag with hyphens, not underscores, such as pt-BR";
    }
    return inWords(regexp);
  }

  /**
   * A search for a pattern, as {@link #compile} with {@code find()} would do it. For patterns of
   * the kind that the format allows, it takes no memory, no stack and one look-up a character.
   *
   * @param regexp a pattern with at most one {@code $}, at its end
   * @return tells whether the pattern is found in a text
   */
  public static Constraint.Search search(String regexp) {
    return SEARCHES.computeIfAbsent(
        regexp,
        each ->
            TextPattern.of(each)
                .<Constraint.Search>map(pattern -> pattern)
                .orElseGet(() -> compile(each).asPredicate()::test));
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

  /**
   * A pattern as a table with a row a state: one look-up a character, without memory or recursion.
   * It is made of the regular expressions that the format allows: ASCII classes, groups,
   * alternatives, anchors and repetition.
   */
  private static final class TextPattern implements Constraint.Search {
    private static final int BEYOND_ASCII = 128;
    private static final int COLUMNS = BEYOND_ASCII + 1;
    private static final int FAILED = 0;
    private static final int FOUND = 1;
    private static final int START = 2;
    private static final int MAX_STATES = 500;
    private static final int MOST_EXCLUDED = 3;

    private final Regexp regexp;
    private final int[] kinds = new int[BEYOND_ASCII + 1];
    private final List<Integer> characters = new ArrayList<>();
    private final int[][] rows;
    private final char[] table;
    private final BitSet ends = new BitSet();

    /** The characters that a text must not hold, if that is all there is to the pattern. */
    private final String excluded;

    private final boolean onlyExcludesControls;

    private TextPattern(Regexp regexp) throws Regexp.Unsupported {
      this.regexp = regexp;
      sortCharacters();
      this.rows = rows();
      this.table = table();
      this.excluded = excludedCharacters();
      this.onlyExcludesControls = !excluded.isEmpty() && excluded.chars().allMatch(c -> c < ' ');
    }

    /** The pattern of a regular expression, or empty if that is more than the format allows. */
    static Optional<TextPattern> of(String regexp) {
      try {
        return Optional.of(new TextPattern(new Regexp(regexp)));
      } catch (Regexp.Unsupported beyondTheFormat) {
        return Optional.empty();
      }
    }

    @Override
    public boolean test(String text) {
      if (excluded.isEmpty()) {
        return run(text);
      }
      for (int i = 0; i < excluded.length(); i++) {
        if (text.indexOf(excluded.charAt(i)) >= 0) {
          return false;
        }
      }
      return true;
    }

    @Override
    public boolean testPlain(byte[] bytes, int from, int to) {
      if (onlyExcludesControls) {
        return true;
      }
      int row = START * COLUMNS;
      for (int i = from; i < to; i++) {
        int next = table[row + bytes[i]];
        // Most rows lead to themselves: a processor need not wait for one to look at the next.
        if (next != row) {
          if (next <= FOUND * COLUMNS) {
            return next == FOUND * COLUMNS;
          }
          row = next;
        }
      }
      return ends.get(row / COLUMNS);
    }

    private boolean run(String text) {
      int row = START * COLUMNS;
      int length = text.length();
      for (int i = 0; i < length; i++) {
        char c = text.charAt(i);
        row = table[row + Math.min(c, BEYOND_ASCII)];
        if (row <= FOUND * COLUMNS) {
          return row == FOUND * COLUMNS;
        }
        boolean pair = Character.isHighSurrogate(c) && i + 1 < length;
        if (pair && Character.isLowSurrogate(text.charAt(i + 1))) {
          i++; // two of UTF-16 are one character
        }
      }
      return ends.get(row / COLUMNS);
    }

    /** The rows with a column for each character, and what they lead to by where it begins. */
    private char[] table() {
      char[] cells = new char[rows.length * COLUMNS];
      for (int state = START; state < rows.length; state++) {
        for (int c = 0; c < COLUMNS; c++) {
          cells[state * COLUMNS + c] = (char) (rows[state][kinds[c]] * COLUMNS);
        }
      }
      return cells;
    }

    /**
     * Characters that no class of the expression tells apart are of one kind, and share a column.
     */
    private void sortCharacters() {
      List<BitSet> classes =
          regexp.places().stream().map(Regexp.Place::characters).distinct().toList();
      Map<BitSet, Integer> known = new HashMap<>();
      for (int c = 0; c <= BEYOND_ASCII; c++) {
        BitSet members = new BitSet();
        for (int i = 0; i < classes.size(); i++) {
          members.set(i, classes.get(i).get(c));
        }
        Integer kind = known.putIfAbsent(members, characters.size());
        kinds[c] = kind == null ? characters.size() : kind;
        if (kind == null) {
          characters.add(c);
        }
      }
    }

    /**
     * Follows the expression from its beginning; a state is the set of places it may have come to.
     */
    private int[][] rows() throws Regexp.Unsupported {
      List<BitSet> states = new ArrayList<>(List.of(new BitSet(), new BitSet()));
      Map<BitSet, Integer> known = new HashMap<>();
      states.add(regexp.start());
      known.put(states.get(START), START);
      List<int[]> rows = new ArrayList<>(List.of(new int[0], new int[0]));
      for (int state = START; state < states.size(); state++) {
        BitSet places = states.get(state);
        int[] row = new int[characters.size()];
        for (int kind = 0; kind < row.length; kind++) {
          BitSet next = regexp.step(places, characters.get(kind));
          // What is found at the beginning is found, whatever follows.
          if (next.get(regexp.last().id()) || places.get(regexp.last().id())) {
            row[kind] = FOUND;
          } else if (!next.isEmpty()) {
            Integer index = known.putIfAbsent(next, states.size());
            row[kind] = index == null ? states.size() : index;
            if (index == null) {
              states.add(next);
            }
          }
        }
        rows.add(row);
        ends.set(state, regexp.endsAt(places));
        if (states.size() > MAX_STATES) {
          throw new Regexp.Unsupported();
        }
      }
      return rows.toArray(int[][]::new);
    }

    private String excludedCharacters() {
      StringBuilder found = new StringBuilder();
      for (int c = 0; c <= BEYOND_ASCII; c++) {
        int next = rows[START][kinds[c]];
        if (next == FAILED && c < BEYOND_ASCII) {
          found.append((char) c);
        } else if (next != START) {
          return "";
        }
      }
      return ends.get(START) && found.length() <= MOST_EXCLUDED ? found.toString() : "";
    }
  }
}
