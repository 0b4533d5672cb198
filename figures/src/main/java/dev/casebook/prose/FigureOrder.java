package dev.casebook.prose;

import dev.casebook.prose.Mention.Figure;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which of two figures a text tells as the earlier one. */
public enum FigureOrder {
  /** From 4% to 22%; 900 ms -> 45 ms. */
  EARLIER_FIRST,
  /** 6 minutes, down from 45 minutes. */
  LATER_FIRST;

  private static final int FAR = 60;

  /** What qualifies the figure behind it. */
  private static final String QUALIFIERS =
      "(?:(?:an?|the|just|only|about|around|roughly|approximately|nearly|almost|some|under|below"
          + "|over|above|less than|more than|fewer than|up to|as (?:little|low|much|many) as|well"
          + "|(?:an average|a median|a p\\d+) of|~) *){0,4}";

  private static final Pattern ARROW = Pattern.compile(" ?(?:→|⇒|➜|➔|⟶|[-=]+>) ?" + QUALIFIERS);
  private static final Pattern FROM = Pattern.compile("(?is).*\\bfrom " + QUALIFIERS);
  private static final Pattern TO =
      Pattern.compile(
          "(?: \\(?[\\p{L}\\d-]+\\)?){0,4},?(?: all the way| right)?(?: up| down)? to "
              + QUALIFIERS);
  private static final Pattern BECAME = Pattern.compile(" became " + QUALIFIERS);
  private static final Pattern ONCE = Pattern.compile("(?is).*\\b(?:used to|what took)\\b[^.;]*");
  private static final Pattern NOW = Pattern.compile("[^.;]*\\bnow\\b[^.;]*");
  private static final Pattern ENDS_IN_TO = Pattern.compile("(?is).*\\bto " + QUALIFIERS);
  private static final Pattern BACK_FROM = Pattern.compile(" from " + QUALIFIERS);
  private static final Pattern AGAINST =
      Pattern.compile(
          "(?: now)?,? *\\(?(?:(?:down|up) from|instead of|compared (?:to|with)|versus|vs\\.?"
              + "|rather than|as opposed to|where it (?:was|took)|previously|formerly|against"
              + "|(?<=, )from|(?<=[(,] ?)(?:was|were)) "
              + QUALIFIERS);

  /**
   * Reads the words before and between two figures.
   *
   * @param text the text
   * @param start where the sentence begins; nothing before it is looked at
   * @param first a figure of the text
   * @param second the next one
   * @return their order, or empty if the words tell none
   */
  public static Optional<FigureOrder> of(String text, int start, Figure first, Figure second) {
    if (second.start() - first.end() > FAR) {
      return Optional.empty();
    }
    String between = text.substring(first.end(), second.start());
    String lead = text.substring(Math.max(start, first.start() - FAR), first.start());
    boolean goesOn =
        ARROW.matcher(between).matches()
            || BECAME.matcher(between).matches()
            || (TO.matcher(between).matches() && FROM.matcher(lead).matches())
            || (NOW.matcher(between).matches() && ONCE.matcher(lead).matches());
    if (goesOn) {
      return Optional.of(EARLIER_FIRST);
    }
    boolean goesBack =
        AGAINST.matcher(between).matches()
            || (BACK_FROM.matcher(between).matches() && ENDS_IN_TO.matcher(lead).matches());
    return goesBack ? Optional.of(LATER_FIRST) : Optional.empty();
  }
}
