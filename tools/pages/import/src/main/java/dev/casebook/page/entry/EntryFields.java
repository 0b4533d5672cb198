package dev.casebook.page.entry;

import dev.casebook.data.Folding;
import dev.casebook.page.tree.Link;
import dev.casebook.page.tree.PlainText;
import dev.casebook.page.tree.RichText;
import dev.casebook.page.tree.WebAddresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry whose parts have names: lines such as {@code **Company:** Acme}, or a row of a table
 * with such columns.
 */
public final class EntryFields {
  /** What a part of an entry is. */
  public enum Part {
    /** What the story is called. */
    TITLE,
    /** Who it is about. */
    COMPANY,
    /** Who else. */
    PARTNERS,
    /** Where it was told. */
    SOURCE,
    /** What it says. */
    BODY
  }

  private static final Map<String, Part> NAMES =
      Map.ofEntries(
          Map.entry("title", Part.TITLE),
          Map.entry("headline", Part.TITLE),
          Map.entry("story", Part.TITLE),
          Map.entry("article", Part.TITLE),
          Map.entry("case study", Part.TITLE),
          Map.entry("incident", Part.TITLE),
          Map.entry("post", Part.TITLE),
          Map.entry("name", Part.TITLE),
          Map.entry("topic", Part.TITLE),
          Map.entry("company", Part.COMPANY),
          Map.entry("companies", Part.COMPANY),
          Map.entry("organization", Part.COMPANY),
          Map.entry("organisation", Part.COMPANY),
          Map.entry("organizations", Part.COMPANY),
          Map.entry("org", Part.COMPANY),
          Map.entry("vendor", Part.COMPANY),
          Map.entry("who", Part.COMPANY),
          Map.entry("公司", Part.COMPANY),
          Map.entry("partner", Part.PARTNERS),
          Map.entry("partners", Part.PARTNERS),
          Map.entry("publisher", Part.SOURCE),
          Map.entry("publication", Part.SOURCE),
          Map.entry("published by", Part.SOURCE),
          Map.entry("source", Part.SOURCE),
          Map.entry("sources", Part.SOURCE),
          Map.entry("link", Part.SOURCE),
          Map.entry("url", Part.SOURCE),
          Map.entry("read", Part.SOURCE),
          Map.entry("来源", Part.SOURCE),
          Map.entry("summary", Part.BODY),
          Map.entry("description", Part.BODY),
          Map.entry("abstract", Part.BODY),
          Map.entry("what happened", Part.BODY),
          Map.entry("tl;dr", Part.BODY));

  /** Longer names of columns are not repeated in each row. */
  private static final int LONGEST_NAME = 60;

  private static final Pattern FIELD = Pattern.compile("(\\p{L}[\\p{L};/ -]{1,30}?)\\s*+[:：]\\s*+");

  /** What stands between a field and another one on its line. */
  private static final Pattern OTHER_FIELD =
      Pattern.compile("(?:\\s[|·•]\\s|[,;]\\s)(?=(\\p{L}[\\p{L};/ -]{1,30}?)\\s?[:：])");

  private RichText title = RichText.EMPTY;
  private RichText company = RichText.EMPTY;
  private RichText partners = RichText.EMPTY;
  private RichText publisher = RichText.EMPTY;
  private final List<Link> links = new ArrayList<>();
  private final List<RichText> others = new ArrayList<>();
  private final List<RichText> body = new ArrayList<>();

  /** No fields yet. */
  public EntryFields() {}

  /**
   * What a name of a field or column means.
   *
   * @param name the name
   * @return the part of an entry; empty if it is no part of its header
   */
  public static Optional<Part> part(String name) {
    return Optional.ofNullable(
        NAMES.get(Folding.lowerCase(name).replaceAll("[*_:：]+", "").strip()));
  }

  /**
   * Whether the first line of a text is a field of a header.
   *
   * @param text a paragraph or an item of a list
   * @return true if it begins with a name such as "Company:"
   */
  public static boolean isField(RichText text) {
    String line = firstLine(text).plain();
    Matcher field = FIELD.matcher(line);
    return field.lookingAt()
        && part(field.group(1)).isPresent()
        && (field.end() < line.length() || text.raw().indexOf('\n') > 0);
  }

  private static RichText firstLine(RichText text) {
    int end = text.raw().indexOf('\n');
    return end < 0 ? text : text.slice(0, end);
  }

  /**
   * Takes the fields of a paragraph, a line each or several parted by bars or commas; a line
   * without a name goes on with the one before.
   *
   * @param text a paragraph whose first line is a field
   */
  public void addLines(RichText text) {
    int length = text.raw().length();
    int bodyStart = -1;
    int next;
    for (int start = 0; start < length; start = next) {
      int end = text.raw().indexOf('\n', start);
      int lineEnd = end < 0 ? length : end;
      next = end < 0 ? length : end + 1;
      Matcher field = FIELD.matcher(text.raw()).region(start, lineEnd);
      Optional<Part> named = field.lookingAt() ? part(field.group(1)) : Optional.empty();
      if (named.isPresent() && bodyStart >= 0) {
        add(Part.BODY, text.slice(bodyStart, start));
        bodyStart = -1;
      }
      if (named.filter(part -> part != Part.BODY).isPresent()) {
        int valueStart = field.end();
        int valueEnd = next;
        Matcher other = OTHER_FIELD.matcher(text.raw()).region(valueStart, lineEnd);
        while (valueEnd == next && other.find()) {
          if (part(other.group(1)).isPresent() && !text.isLinkedAt(other.start())) {
            valueEnd = other.start();
            next = other.end();
          }
        }
        add(named.get(), text.slice(valueStart, valueEnd));
      } else if (bodyStart < 0) {
        bodyStart = named.isPresent() ? field.end() : start;
      }
    }
    if (bodyStart >= 0) {
      add(Part.BODY, text.from(bodyStart));
    }
  }

  /**
   * Takes what has a name that is no part of a header, as a paragraph of the story.
   *
   * @param name its name
   * @param words what it says
   */
  public void addNamed(String name, RichText words) {
    if (!words.isBlank()) {
      boolean named = !name.isBlank() && name.length() <= LONGEST_NAME;
      body.add(RichText.of(named ? name + ": " + words.plain() : words.plain(), words.line()));
      links.addAll(words.links());
    }
  }

  /**
   * Takes a part. What is there already stays, and other words for it go on in the story.
   *
   * @param part what it is
   * @param words what it says; nothing is added if it is blank
   */
  public void add(Part part, RichText words) {
    if (words.isBlank()) {
      return;
    }
    switch (part) {
      case TITLE -> title = first(title, words);
      case COMPANY -> company = first(company, words);
      case PARTNERS -> {
        if (words.raw().length() > CompanySlot.LONGEST_NAME) {
          addToBody(words);
        } else {
          partners = first(partners, words);
        }
      }
      case SOURCE -> addSource(words);
      case BODY -> body.add(words);
    }
  }

  private RichText first(RichText known, RichText words) {
    if (known.isBlank()) {
      return words;
    }
    addToBody(words);
    return known;
  }

  private void addToBody(RichText words) {
    body.add(words);
    links.addAll(words.links());
  }

  private void addSource(RichText words) {
    if (SlotText.isAboutStory(words) && words.links().isEmpty()) {
      others.add(words);
      return;
    }
    List<Link> several = words.links();
    if (several.size() > 1) {
      addSource(words.slice(several.get(0).start(), several.get(0).end()));
      several.stream().skip(1).forEach(link -> addToBody(words.slice(link.start(), link.end())));
      return;
    }
    Optional<String> shown =
        words.links().isEmpty() ? WebAddresses.of(words.plain()) : Optional.empty();
    if (shown.isPresent()) {
      links.add(new Link(shown.get(), "", 0, 0, words.line()));
    } else if (SlotText.isAddress(words) || SlotText.isGeneric(words)) {
      links.addAll(words.links());
    } else if (publisher.isBlank()) {
      publisher = words;
    } else {
      addToBody(words);
    }
  }

  /** Whether the story has a title. */
  public boolean hasTitle() {
    return !title.isBlank();
  }

  /** Whether a company is named. */
  public boolean hasCompany() {
    return !company.isBlank();
  }

  /**
   * The header that the fields make.
   *
   * @param grammar how it is written
   * @param guess why the company is guessed; empty if the page names it
   * @return the header; empty if title or company is missing, or the company is longer than a name
   */
  public Optional<Header> header(String grammar, String guess) {
    if (PlainText.isBlank(PlainText.withoutStars(title.plain()))
        || company.isBlank()
        || company.raw().length() > CompanySlot.LONGEST_NAME) {
      return Optional.empty();
    }
    List<Link> all = new ArrayList<>(title.links());
    all.addAll(links);
    String names = partners.isBlank() ? company.plain() : company.plain() + ", " + partners.plain();
    List<RichText> unnamed = new ArrayList<>(others);
    unnamed.addAll(SlotText.addresses(company));
    unnamed.addAll(SlotText.addresses(partners));
    return Optional.of(
        new Header(grammar, title.plain(), all, names, publisher, unnamed, RichText.EMPTY, guess));
  }

  /** Whether the story has a paragraph. */
  public boolean hasBody() {
    return !body.isEmpty();
  }

  /** The paragraphs of the story. */
  public List<RichText> body() {
    return List.copyOf(body);
  }

  /** The title; blank if there is none. */
  public RichText title() {
    return title;
  }
}
