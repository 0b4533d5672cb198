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
 * it alike, but for one thing: Python's {@code re} lets {@code $} match before a last line break
 * too. In classes, characters with a meaning are escaped, since some engines want it. A pattern is
 * searched for, as in JSON Schema, not matched as a whole.
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

  private static final String HEX = "[0-9A-Fa-f]";
  private static final String ENCODED = "%" + HEX + "{2}";

  private static final String NAME_CHARACTER = "[A-Za-z0-9_~!\\$&'\\(\\)*+,;=\\-]";
  private static final String NAME_OR_DOT = "[A-Za-z0-9._~!\\$&'\\(\\)*+,;=\\-]*";

  /** More than dots. No group is repeated for each label: some engines repeat one only so often. */
  private static final String NAME =
      ("\\.*(" + NAME_CHARACTER + "|" + ENCODED + ")" + NAME_OR_DOT)
          + ("(" + ENCODED + NAME_OR_DOT + ")*");

  private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
  private static final String IPV4 = BYTE + "(\\." + BYTE + "){3}";
  private static final String GROUP = HEX + "{1,4}";
  private static final String GROUPS = GROUP + "(:" + GROUP + ")*";

  /** How many groups there are beside a double colon is more than a pattern can count. */
  private static final String IPV6 =
      ("((" + GROUP + ":){7}" + GROUP + "|(" + GROUPS + ")?::(" + GROUPS + ")?|")
          + ("((" + GROUP + ":){6}|(" + GROUPS + ")?::(" + GROUP + ":)*)" + IPV4 + ")");

  private static final String FUTURE_IP = "[Vv]" + HEX + "+\\.[A-Za-z0-9._~!\\$&'\\(\\)*+,;=:\\-]+";
  private static final String PORT =
      ":0*(6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}|[1-5]?[0-9]{1,4})?";
  private static final String PATH_CHARACTER = "[A-Za-z0-9._~:\\/?@!\\$&'\\(\\)*+,;=\\-]*";
  private static final String PATH = PATH_CHARACTER + "(" + ENCODED + PATH_CHARACTER + ")*";

  /**
   * An absolute http or https URL by RFC 3986, without user information, which RFC 9110 forbids. A
   * name of a host is more than dots.
   */
  public static final String WEB_ADDRESS =
      ("^[Hh][Tt][Tt][Pp][Ss]?:\\/\\/(" + NAME + "|\\[(" + IPV6 + "|" + FUTURE_IP + ")\\])")
          + ("(" + PORT + ")?([\\/?]" + PATH + ")?(#" + PATH + ")?$");

  /** The letter Q and a number. */
  public static final String WIKIDATA_ID = "^Q[1-9][0-9]*$";

  private static final String SYMBOL =
      "([0-9]*([!#\\$%&'*,:;<>?@A-Z\\\\^_`a-z\\|~]|\\[[!-Z\\\\^-~]*\\]))+";
  private static final String ANNOTATION = "\\{[!-z\\|~]*\\}";
  private static final String UNIT =
      ("((0*[1-9][0-9]*([+\\-][0-9]+)?|" + SYMBOL + "([+\\-]?[0-9]+)?)")
          + ("(" + ANNOTATION + ")?|" + ANNOTATION + ")");
  private static final String COMPONENT = "\\(*" + UNIT + "(\\)(" + ANNOTATION + ")?)*";

  /**
   * A term of units by the syntax of UCUM, with symbols of any name. Whether each parenthesis has
   * its pair is more than a pattern can say.
   */
  public static final String UNIT_CODE = "^\\/?" + COMPONENT + "([.\\/]" + COMPONENT + ")*$";

  /** Starts with x- or holds a dot. */
  public static final String EXTENSION_KEY = "^x-|[.]";

  private static final Map<String, String> WORDS =
      Map.of(
          SLUG, "lower-case letters and digits joined by single hyphens",
          ONE_LINE, "text without line breaks",
          DAY, "a day that exists, written yyyy-mm-dd",
          LANGUAGE_TAG, "a BCP 47 language tag such as en or pt-BR",
          WEB_ADDRESS,
              "an http or https URL (RFC 3986) such as https://example.com/a%20b, with other characters"
                  + " percent-encoded",
          WIKIDATA_ID, "a Wikidata item id such as Q95",
          UNIT_CODE,
              "a UCUM unit code without spaces such as ms, GBy/s or {request}/s, or a currency code such"
                  + " as USD",
          EXTENSION_KEY, "a key that starts with x- or holds a dot");

  /** A day of a year that is before 1000 or after 9999, as {@code LocalDate} writes it. */
  private static final String OTHER_YEAR =
      "(0[0-9]{3}|[0-9]{1,3}|[+-][0-9]{1,9})-[0-9]{2}-[0-9]{2}";

  private static final Map<String, Constraint.Search> SEARCHES = new ConcurrentHashMap<>();

  /** A program uses few patterns. Those that strangers send must not fill the memory. */
  private static final int MOST_KEPT = 100;

  /** Longer texts may overflow the stack: Java matches a repeated group by recursion. */
  private static final int LONGEST_IN_ANY_CASE = 4096;

  private Patterns() {}

  /** Ends a search that takes too much work, so that nothing can be said of the text. */
  public static final class OverLimit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private OverLimit() {
      super("A pattern takes too many steps on a text", null, false, false);
    }
  }

  /** A search by {@code java.util.regex}, which may go back and forth in a text. */
  private record LimitedSearch(Pattern pattern) implements Constraint.Search {
    private static final int LEAST_STEPS = 1_000;
    private static final int STEPS_A_CHARACTER = 100;

    @Override
    public boolean test(String text) {
      try {
        return pattern.matcher(new Counted(text)).find();
      } catch (StackOverflowError tooDeep) {
        // Java matches a repeated group by recursion, as deep as the text is long.
        throw new OverLimit();
      }
    }

    /** A text that can be looked at only so often. */
    private static final class Counted implements CharSequence {
      private final String text;
      private long rest;

      Counted(String text) {
        this.text = text;
        this.rest = LEAST_STEPS + (long) STEPS_A_CHARACTER * text.length();
      }

      @Override
      public char charAt(int index) {
        if (rest-- == 0) {
          throw new OverLimit();
        }
        return text.charAt(index);
      }

      @Override
      public int length() {
        return text.length();
      }

      @Override
      public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
      }

      @Override
      public String toString() {
        return text;
      }
    }
  }

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
   * classes of ASCII, groups, alternatives and repetition, it takes no memory, no stack and one
   * look-up a character. For others the work is limited: the search throws {@link OverLimit} if it
   * takes more than 1,000 steps and 100 a character, or more stack than there is.
   *
   * @param regexp a pattern with at most one {@code $}, at its end
   * @return tells whether the pattern is found in a text
   */
  public static Constraint.Search search(String regexp) {
    Constraint.Search known = SEARCHES.get(regexp);
    if (known != null) {
      return known;
    }
    Constraint.Search search =
        TextPattern.of(regexp)
            .<Constraint.Search>map(pattern -> pattern)
            .orElseGet(() -> new LimitedSearch(compile(regexp)));
    if (SEARCHES.size() < MOST_KEPT) {
      SEARCHES.put(regexp, search);
    }
    return search;
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
    private static final int BEYOND_ASCII = Regexp.BEYOND_ASCII;
    private static final int COLUMNS = Regexp.ALL_CHARACTERS;
    private static final int FAILED = 0;
    private static final int FOUND = 1;
    private static final int START = 2;
    private static final int MAX_STATES = 500;
    private static final int MOST_EXCLUDED = 3;

    private final Regexp regexp;
    private final int[] kinds = new int[COLUMNS];
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
        row = table[row + column(c)];
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

    private static int column(char c) {
      if (c < BEYOND_ASCII) {
        return c;
      }
      return c == '\u0085' || c == '\u2028' || c == '\u2029'
          ? Regexp.LINE_END_BEYOND_ASCII
          : BEYOND_ASCII;
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
      for (int c = 0; c < COLUMNS; c++) {
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
      for (int c = 0; c < COLUMNS; c++) {
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
