package dev.casebook.page.entry;

import dev.casebook.page.tree.Link;
import dev.casebook.page.tree.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads headers that part title and company otherwise than by a dot: {@code **[T](u)** — Acme},
 * {@code [T](u) (Acme)}, {@code **Acme:** [T](u)}, {@code ### Acme: T}.
 */
final class StyledHeader {
  private static final int LONGEST_LINE = 600;
  private static final int FEW_WORDS = 3;
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+(?:[—–-]|--)\\s+|\\s*—\\s*|:\\s+|\\s*[(（]|,\\s+|\\s+by\\s+");
  private static final Pattern PARTS = Pattern.compile("\\s+(?:[—–|·•-]|--)\\s+|\\s*—\\s*");
  private static final Pattern BEHIND_TITLE =
      Pattern.compile("\\s*(?:\\s(?:[–-]|--)\\s|—|[:.]\\s)\\s*");
  private static final Pattern CLOSED =
      Pattern.compile("([^()（）]{2,80})[)）]\\s*[:.]?\\s*(.*)", Pattern.DOTALL);
  private static final Pattern RUN_ON =
      Pattern.compile(
          "([^.:]{2,60}?(?:\\b(?:Inc|Ltd|Corp|Co)\\.)?)[.:]\\s+(\\S.*)", Pattern.DOTALL);

  private final RichText text;
  private final RichText line;
  private final boolean heading;
  private final boolean stories;
  private final KnownCompanies companies;

  private StyledHeader(
      RichText text, int lineEnd, boolean heading, boolean stories, KnownCompanies companies) {
    this.text = text;
    this.line = text.slice(0, lineEnd);
    this.heading = heading;
    this.stories = stories;
    this.companies = companies;
  }

  /**
   * Reads a header.
   *
   * @param text a block that may begin with one
   * @param heading whether the block is a heading
   * @param stories whether its section holds case studies; elsewhere names must be known
   * @param companies the companies that are known by name
   */
  static Optional<Header> read(
      RichText text, boolean heading, boolean stories, KnownCompanies companies) {
    int end = text.raw().indexOf('\n');
    int lineEnd = end < 0 ? text.raw().length() : end;
    return lineEnd > LONGEST_LINE
        ? Optional.empty()
        : new StyledHeader(text, lineEnd, heading, stories, companies).read();
  }

  private Optional<Header> read() {
    String raw = line.raw();
    Matcher separator = SEPARATOR.matcher(raw);
    List<int[]> separators = new ArrayList<>();
    while (separator.find()) {
      int at = separator.start();
      while (at < separator.end() && Character.isWhitespace(raw.charAt(at))) {
        at++;
      }
      if (!line.isLinkedAt(at)) {
        separators.add(new int[] {separator.start(), separator.end()});
      }
    }
    for (int[] at : separators) {
      Optional<Header> header = at(at[0], at[1]);
      if (header.isPresent()) {
        return header;
      }
    }
    return Optional.empty();
  }

  private Optional<Header> at(int start, int end) {
    RichText left = line.slice(0, start);
    RichText right = line.from(end);
    String mark = line.raw().substring(start, end).strip();
    if (left.isBlank() || right.isBlank()) {
      return Optional.empty();
    }
    if (mark.equals("(") || mark.equals("（")) {
      return isTitle(left) ? inBrackets(left, right) : Optional.empty();
    }
    if (mark.equals(",") || mark.equals("by")) {
      return isLinkAlone(left) ? nameAfterTitle(left, right) : Optional.empty();
    }
    boolean colon = mark.equals(":");
    if (isTitle(right) && isCompanyBefore(left, right)) {
      return Optional.of(
          header("company before the title", right, List.of(left), RichText.EMPTY, guess(left)));
    }
    if (colon && isKnown(left) && right.isLinkedAt(0)) {
      return beforeTitleAndText(left, right);
    }
    if (isTitle(left) && !colon) {
      return afterTitle(left, right);
    }
    return Optional.empty();
  }

  /** Whether words are a title by how they are written. */
  private boolean isTitle(RichText words) {
    boolean linked = isLinkAlone(words);
    boolean bold = words.isBold() && !line.isBold();
    return linked || bold || heading;
  }

  private static boolean isLinkAlone(RichText words) {
    return words.links().size() == 1 && words.links().get(0).text().equals(words.plain());
  }

  /**
   * "[T](u), Acme", "[T](u) by Jane Doe (Acme)": a weak mark, so that the company must be known.
   */
  private Optional<Header> nameAfterTitle(RichText title, RichText rest) {
    List<RichText> slots = slots(rest);
    return CompanySlot.isKnown(slots.get(0).plain(), companies)
        ? Optional.of(header("title and name", title, slots, RichText.EMPTY, ""))
        : Optional.empty();
  }

  /** "Acme: [T](u) – it moved." */
  private Optional<Header> beforeTitleAndText(RichText company, RichText rest) {
    int end = rest.links().get(0).end();
    Matcher behind = BEHIND_TITLE.matcher(rest.raw()).region(end, rest.raw().length());
    return behind.lookingAt()
        ? Optional.of(
            header(
                "company before the title",
                rest.slice(0, end),
                List.of(company),
                rest.from(behind.end()),
                ""))
        : Optional.empty();
  }

  private static boolean isLinked(RichText words) {
    return !words.links().isEmpty();
  }

  /** "Acme: T", "Acme — [T](u)". */
  private boolean isCompanyBefore(RichText left, RichText right) {
    if (isLinked(left) || SlotText.isGeneric(left) || SlotText.isAboutStory(left)) {
      return false;
    }
    String name = left.plain();
    if (!isKnown(right) && isKnown(left)) {
      return true;
    }
    boolean longer = words(right) > words(left) || !SlotText.isName(right.plain());
    boolean told = isLinked(right) || heading;
    return told
        && stories
        && !isKnown(right)
        && SlotText.isName(name)
        && words(left) <= FEW_WORDS
        && longer;
  }

  private Optional<Header> afterTitle(RichText title, RichText rest) {
    List<RichText> slots = slots(rest);
    RichText company = slots.get(0);
    if (isCompany(company)) {
      boolean sure = isLinked(title) || isKnown(company) || !heading;
      boolean clear = sure || words(title) > words(company);
      int names = 1;
      while (names < slots.size() && isSlot(slots.get(names))) {
        names++;
      }
      RichText body = names < slots.size() ? rest.from(start(slots, names, rest)) : RichText.EMPTY;
      return clear
          ? Optional.of(
              header(
                  "title and dash",
                  title,
                  slots.subList(0, names),
                  body,
                  sure ? "" : guess(company)))
          : Optional.empty();
    }
    Matcher runOn = RUN_ON.matcher(rest.raw());
    boolean named =
        runOn.matches()
            && (companies.find(runOn.group(1)).isPresent()
                || (SlotText.isName(runOn.group(1))
                    && words(rest.slice(0, runOn.end(1))) <= FEW_WORDS));
    return named && !heading
        ? Optional.of(
            header(
                "title and dash",
                title,
                List.of(rest.slice(0, runOn.end(1))),
                rest.from(runOn.start(2)),
                guess(rest.slice(0, runOn.end(1)))))
        : Optional.empty();
  }

  private Optional<Header> inBrackets(RichText title, RichText rest) {
    Matcher closed = CLOSED.matcher(rest.raw());
    if (!closed.matches()) {
      return Optional.empty();
    }
    List<RichText> slots = new ArrayList<>(slots(rest.slice(0, closed.end(1))));
    boolean more = !closed.group(2).isBlank();
    if (!isCompany(slots.get(0)) || (more && heading)) {
      return Optional.empty();
    }
    String guess = isLinked(title) || isKnown(slots.get(0)) ? "" : guess(slots.get(0));
    RichText body = more ? rest.from(closed.start(2)) : RichText.EMPTY;
    return Optional.of(header("title and brackets", title, slots, body, guess));
  }

  /** Whether a part behind the company is none of the text: a publisher, a date, a link. */
  private static boolean isSlot(RichText part) {
    return isLinked(part)
        || SlotText.isAboutStory(part)
        || SlotText.isGeneric(part)
        || SlotText.isName(part.plain())
        || (words(part) <= FEW_WORDS && CompanySlot.isShort(part.plain()));
  }

  private static int start(List<RichText> slots, int index, RichText rest) {
    int at = 0;
    for (RichText slot : slots.subList(0, index)) {
      at = rest.raw().indexOf(slot.raw(), at) + slot.raw().length();
    }
    return rest.raw().indexOf(slots.get(index).raw(), at);
  }

  private List<RichText> slots(RichText rest) {
    List<RichText> slots = new ArrayList<>();
    Matcher part = PARTS.matcher(rest.raw());
    int from = 0;
    while (part.find()) {
      if (!rest.isLinkedAt(part.end() - 1) && part.start() > from) {
        slots.add(rest.slice(from, part.start()));
        from = part.end();
      }
    }
    slots.add(rest.from(from));
    slots.removeIf(RichText::isBlank);
    if (slots.isEmpty()) {
      return List.of(rest);
    }
    slots.addAll(0, SlotText.parts(slots.remove(0), companies));
    return slots;
  }

  private boolean isCompany(RichText slot) {
    return isKnown(slot)
        || ((stories || isLinked(line))
            && SlotText.isName(slot.plain())
            && !SlotText.isGeneric(slot)
            && !SlotText.isAddress(slot)
            && !SlotText.isAboutStory(slot));
  }

  private boolean isKnown(RichText slot) {
    return companies.find(slot.plain()).isPresent();
  }

  private static int words(RichText text) {
    return text.plain().split(" ", -1).length;
  }

  private String guess(RichText company) {
    return isKnown(company) ? "" : "it is a short name beside a title, and not known";
  }

  private Header header(
      String grammar, RichText title, List<RichText> slots, RichText body, String guess) {
    RichText rest = text.from(line.raw().length() - body.raw().length());
    List<RichText> others = new ArrayList<>(slots.subList(1, slots.size()));
    RichText publisher = RichText.EMPTY;
    for (RichText other : List.copyOf(others)) {
      if (publisher.isBlank() && !SlotText.isAboutStory(other)) {
        publisher = other;
        others.remove(other);
      }
    }
    others.addAll(SlotText.addresses(slots.get(0)));
    List<Link> links = title.links();
    return new Header(
        grammar, title.plain(), links, slots.get(0).plain(), publisher, others, rest, guess);
  }
}
