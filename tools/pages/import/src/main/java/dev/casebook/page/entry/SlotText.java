package dev.casebook.page.entry;

import dev.casebook.data.Folding;
import dev.casebook.page.tree.RichText;
import java.util.List;
import java.util.regex.Pattern;

/** What a part of a header is, by its words alone. */
public final class SlotText {
  private static final int MOST_WORDS = 5;
  private static final int LONGEST = 60;

  /** Words of a link that say that it is one, and nothing of where it leads. */
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?:(?:read|see|view|full|original|more|the|this|visit|watch|listen to|via|go to|check out|open|continue|primary|main|blog|news) ){0,9}"
              + "(?:sources?|links?|articles?|posts?|blog|story|read|reading|more|here|original|details|web|website|page|url|paper|pdf"
              + "|slides|talk|video|recording|transcript|announcement|press release|report|write-?up|post-?mortem|case study|docs|documentation"
              + "|reference|references|discussion|comments|permalink|learn more|来源|原文|链接|阅读原文|查看原文|文章)"
              + "(?: (?:here|online|link|article|story|post|more|now)){0,9}");

  /** An address that is shown as it is. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:[a-z][a-z0-9+.-]*://|//|www\\.)\\S+|[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++/\\S*|mailto:\\S+");

  /** A date, a time to read, an author. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?i)(?:~|about )?\\d+[\\s-]?min(?:ute)?s?(?:[\\s-](?:read|video|listen))?|by \\p{L}.*|sponsored|ad|paywall(?:ed)?|free"
              + "|\\d+ (?:points?|comments?|likes?|views?)|[12]\\d{3}-\\d{2}-\\d{2}"
              + "|(?:\\p{L}{3,9}\\.? )?\\d{1,2}(?:st|nd|rd|th)?,? (?:\\p{L}{3,9}\\.?,? )?[12]\\d{3}|\\p{L}{3,9} \\d{1,2}");

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)(?:part|vol\\.?|volume|chapter|episode|ep\\.?|issue|section|day|week|step|phase|lesson|case|incident)\\s*#?\\d+.*|(?:updated?|new|beta|ga|sponsored|podcast|free|draft|wip|opinion|analysis|tutorial|guide|interview|q&a|faq|summary|overview|background|conclusion|impact|results?|lessons?|timeline|root cause|notes?|update|bonus|tip|warning|note|todo)");

  private static final String SMALL_WORDS =
      " of and & the for at by in de la le van von und et + / × x ";

  private SlotText() {}

  /**
   * Whether it says that it is a link, such as "Source", and nothing else.
   *
   * @param slot the part
   * @return true if it names neither a publisher nor a title
   */
  public static boolean isGeneric(RichText slot) {
    String words = Folding.lowerCase(slot.plain()).replaceAll("[^\\p{L}\\p{N} -]+", " ");
    return GENERIC.matcher(words.strip().replaceAll(" +", " ")).matches();
  }

  /**
   * Whether it shows an address.
   *
   * @param slot the part
   * @return true if its words are the address of its link, or of another
   */
  public static boolean isAddress(RichText slot) {
    String words = slot.plain();
    return ADDRESS.matcher(words).matches()
        || slot.links().stream()
            .anyMatch(
                link ->
                    words.length() > 3
                        && words.indexOf('.') > 0
                        && words.indexOf(' ') < 0
                        && link.address().contains("//" + words));
  }

  /** The addresses of its links, each as a text. */
  static List<RichText> addresses(RichText slot) {
    return slot.links().stream().map(link -> RichText.of(link.address(), link.line())).toList();
  }

  /** Whether it tells when, by whom or how long the story is. */
  static boolean isAboutStory(RichText slot) {
    return ABOUT.matcher(slot.plain()).matches();
  }

  /**
   * Whether it reads like a name: few words, the important ones with capitals.
   *
   * @param text the words
   * @return true if it can be the name of a company or a publication
   */
  public static boolean isName(String text) {
    String[] words = text.strip().split("\\s+", -1);
    if (text.isBlank() || text.length() > LONGEST || words.length > MOST_WORDS + 1) {
      return false;
    }
    for (String word : words) {
      int first = word.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(0);
      boolean capital =
          first == 0
              || !Character.isLowerCase(first)
              || word.codePoints().skip(1).anyMatch(Character::isUpperCase);
      if (!capital && !SMALL_WORDS.contains(" " + Folding.lowerCase(word) + " ")) {
        return false;
      }
    }
    boolean letter = text.codePoints().anyMatch(Character::isLetter);
    return letter
        && !NO_NAME.matcher(text.strip()).matches()
        && !text.matches(".*[!?;…].*|.*[.:,]\\s*")
        && CompanySlot.isShort(text);
  }
}
