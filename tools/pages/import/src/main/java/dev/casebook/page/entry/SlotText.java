package dev.casebook.page.entry;

import dev.casebook.data.Folding;
import dev.casebook.model.CompanyKind;
import dev.casebook.page.tree.RichText;
import dev.casebook.page.tree.WebAddresses;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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

  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  /** A date, a time to read, an author, a tag, a remark in brackets. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?i)[(（\\[].*[)）\\]]|#\\S+|[12]\\d{3}|"
              + MONTH
              + ",? [12]\\d{3}|\\d{1,2}(?:st|nd|rd|th|\\.)? "
              + MONTH
              + "|(?:~|about )?\\d+[\\s-]?min(?:ute)?s?(?:[\\s-](?:read|video|listen))?|by \\p{L}.*|sponsored|ad|paywall(?:ed)?|free"
              + "|\\d+ (?:points?|comments?|likes?|views?)|[12]\\d{3}-\\d{2}-\\d{2}"
              + "|(?:\\p{L}{3,9}\\.? )?\\d{1,2}(?:st|nd|rd|th)?,? (?:\\p{L}{3,9}\\.?,? )?[12]\\d{3}|\\p{L}{3,9} \\d{1,2}");

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)(?:part|vol\\.?|volume|chapter|episode|ep\\.?|issue|section|day|week|step|phase|lesson|case|incident)\\s*#?\\d+.*|(?:updated?|new|beta|ga|sponsored|podcast|free|draft|wip|opinion|analysis|tutorial|guide|interview|q&a|faq|summary|overview|background|conclusion|impact|results?|lessons?|timeline|root cause|notes?|update|bonus|tip|warning|note|todo|severity|duration|status|detection|mitigation|resolution|trigger|cause|fix|problem|solution|context|what went (?:well|wrong))");

  /** A name with a remark in brackets at its end. */
  private static final Pattern BRACKETS =
      Pattern.compile("(.+?)\\s*([(（\\[]([^()（）\\[\\]]{1,60})[)）\\]])\\s*");

  private static final Pattern COMMA = Pattern.compile(",\\s");
  private static final Pattern VIA = Pattern.compile("\\svia\\s");

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

  /**
   * A name apart from what is said beside it: "Acme (InfoQ)", "Acme, May 2026", "Acme via InfoQ",
   * "Acme [video]".
   *
   * @param slot a part of a header
   * @param companies the companies that are known by name
   * @return the name, and a part for each remark; those that are no name keep their brackets
   */
  public static List<RichText> parts(RichText slot, KnownCompanies companies) {
    List<RichText> remarks = new ArrayList<>();
    RichText name = slot;
    boolean cut = slot.raw().length() <= CompanySlot.LONGEST_NAME;
    while (cut) {
      RichText whole = name;
      name = withoutRemark(whole, companies, remarks);
      cut = name != whole;
    }
    remarks.add(0, name);
    return remarks;
  }

  private static RichText withoutRemark(
      RichText slot, KnownCompanies companies, List<RichText> remarks) {
    Matcher brackets = BRACKETS.matcher(slot.raw());
    if (brackets.matches() && companies.find(slot.plain()).isEmpty()) {
      RichText inside = slot.slice(brackets.start(3), brackets.end(3));
      boolean published =
          companies
              .find(inside.plain())
              .filter(known -> known.kind() == CompanyKind.PUBLICATION)
              .isPresent();
      boolean other =
          !isName(inside.plain()) || isGeneric(inside) || isAboutStory(inside) || published;
      if (other) {
        remarks.add(0, published ? inside : slot.slice(brackets.start(2), brackets.end(2)));
        return slot.slice(0, brackets.end(1));
      }
    }
    for (Pattern separator : List.of(COMMA, VIA)) {
      Matcher at = separator.matcher(slot.raw());
      while (at.find()) {
        RichText remark = slot.from(at.end());
        if (at.start() > 0 && (separator == VIA || isAboutStory(remark))) {
          remarks.add(0, remark);
          return slot.slice(0, at.start());
        }
      }
    }
    return slot;
  }

  /**
   * Whether it names a part of a story, such as "Root cause".
   *
   * @param text the words
   * @return true if it is no name and no title
   */
  static boolean isLabel(String text) {
    return NO_NAME.matcher(text.strip()).matches();
  }

  /** The addresses of the web of its links, each as a text. */
  static List<RichText> addresses(RichText slot) {
    return slot.links().stream()
        .filter(link -> WebAddresses.of(link.address()).isPresent())
        .map(link -> RichText.of(link.address(), link.line()))
        .toList();
  }

  /**
   * Whether it tells when, by whom or how long the story is.
   *
   * @param slot the part
   * @return true if it names neither a company nor a publisher
   */
  public static boolean isAboutStory(RichText slot) {
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
        && !isLabel(text)
        && !text.matches(".*[!?;…].*")
        && (!text.matches(".*[.:,]\\s*") || CompanySlot.isAbbreviated(text))
        && CompanySlot.isShort(text);
  }
}
