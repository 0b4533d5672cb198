package dev.casebook.page.entry;

import dev.casebook.model.Company;
import dev.casebook.page.tree.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who an entry is about: "Acme", "Acme / Globex", "Acme, Globex, &amp; Initech". */
public final class CompanySlot {
  /** A company's name has no more characters. */
  static final int LONGEST_NAME = 500;

  private static final int LONGEST = 100;
  private static final int MOST_WORDS = 9;

  private static final Pattern JOINER =
      Pattern.compile(
          "\\s*,\\s*(?:&|and)\\s+|\\s+[/&+×]\\s+|,\\s+|\\s+and\\s+|[，、]\\s*|\\s+[与和]\\s+");
  private static final Pattern CLOSE_JOINER = Pattern.compile("/");
  private static final Pattern LEGAL_FORM =
      Pattern.compile("(?:Inc|LLC|Ltd|Corp|Co|GmbH|AG|SE|PLC|plc)\\b\\.?");
  private static final Pattern ENDS_IN_LEGAL_FORM =
      Pattern.compile(".+[\\s,]" + LEGAL_FORM.pattern() + "\\s*");
  private static final Pattern ABBREVIATED =
      Pattern.compile(".*\\b(?:Inc|Ltd|Corp|Co|Bros|Jr|Dr|S\\.A|[A-Z])\\.", Pattern.DOTALL);
  private static final Pattern WITH_SHORT_NAME = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?。！？](?:\\s(?!(?:and|&|/|\\+)\\s)|$)");

  private final KnownCompanies companies;

  /**
   * A reader of slots.
   *
   * @param companies the companies that are known by name
   */
  public CompanySlot(KnownCompanies companies) {
    this.companies = companies;
  }

  /** Whether a part of a header is a name or a link, and holds no sentence. */
  static boolean isWhole(RichText slot) {
    return isShort(slot.plain())
        || (slot.raw().length() <= LONGEST_NAME
            && slot.links().size() == 1
            && slot.links().get(0).text().equals(slot.plain()));
  }

  /** Whether a name ends with a full stop that belongs to it, as "Acme Inc." does. */
  static boolean isAbbreviated(String name) {
    return ABBREVIATED.matcher(name.strip()).matches();
  }

  static boolean isShort(String text) {
    if (text.length() > LONGEST || text.split(" ", -1).length > MOST_WORDS) {
      return false;
    }
    Matcher end = SENTENCE_END.matcher(text);
    return !end.find()
        || (end.end() == text.length() && ABBREVIATED.matcher(text).matches())
        || text.split(" ", -1).length <= 2;
  }

  /**
   * The companies of a slot.
   *
   * @param slot the text of the slot
   * @return the companies in order, at least one if the text is not blank
   */
  public List<NamedCompany> read(String slot) {
    List<String> parts = isOne(slot) ? List.of(slot) : parts(slot);
    List<NamedCompany> named = new ArrayList<>();
    boolean sure = parts.size() == 1 || parts.stream().anyMatch(this::isOne);
    for (String part : parts) {
      NamedCompany company = company(part.strip());
      named.add(
          sure || !company.guess().isEmpty()
              ? company
              : new NamedCompany(
                  company.id(),
                  company.name(),
                  company.kind(),
                  company.spelling(),
                  "is taken for one of several companies, though none of them is known"));
    }
    return named;
  }

  private boolean isOne(String name) {
    return find(name).isPresent();
  }

  /** A known company, also as in "Amazon (AWS)". */
  private Optional<Company> find(String name) {
    return find(name, companies);
  }

  /** Whether a name is known, also as in "Amazon (AWS)". */
  static boolean isKnown(String name, KnownCompanies companies) {
    return find(name, companies).isPresent();
  }

  private static Optional<Company> find(String name, KnownCompanies companies) {
    Optional<Company> company = companies.find(name);
    Matcher both = WITH_SHORT_NAME.matcher(name);
    return company.isEmpty() && both.matches()
        ? companies.find(both.group(2)).or(() -> companies.find(both.group(1)))
        : company;
  }

  private List<String> parts(String slot) {
    List<String> parts = new ArrayList<>();
    Matcher joiner = JOINER.matcher(slot);
    int start = 0;
    boolean words = true;
    while (joiner.find()) {
      boolean legalForm =
          joiner.group().strip().equals(",")
              && LEGAL_FORM.matcher(slot).region(joiner.end(), slot.length()).lookingAt();
      if (!legalForm && joiner.start() > start) {
        parts.add(slot.substring(start, joiner.start()));
        start = joiner.end();
        words &= joiner.group().strip().matches("and|与|和");
      }
    }
    parts.add(slot.substring(start));
    parts.removeIf(String::isBlank);
    // "Research and Development" is one thing, unless a part of it is known or all have legal
    // forms.
    boolean legal = parts.stream().allMatch(part -> ENDS_IN_LEGAL_FORM.matcher(part).matches());
    if (words && !legal && parts.stream().noneMatch(this::isOne)) {
      parts = List.of(slot);
    }
    return parts.size() == 1 ? closeParts(slot) : parts;
  }

  private List<String> closeParts(String slot) {
    List<String> parts = List.of(CLOSE_JOINER.split(slot, -1));
    boolean several =
        parts.stream().noneMatch(String::isBlank) && parts.stream().anyMatch(this::isOne);
    return several ? parts : List.of(slot);
  }

  private NamedCompany company(String spelling) {
    Optional<Company> known = find(spelling);
    if (known.isPresent()) {
      Company company = known.get();
      return new NamedCompany(company.id(), company.name(), company.kind(), spelling, "");
    }
    Matcher both = WITH_SHORT_NAME.matcher(spelling);
    String name = withoutStop(both.matches() ? both.group(1) : spelling);
    CompanyKinds.Guess guess = CompanyKinds.of(name);
    return new NamedCompany("", name, guess.kind(), spelling, guess.why());
  }

  private static String withoutStop(String name) {
    return name.endsWith(".") && !ABBREVIATED.matcher(name).matches() && name.length() > 1
        ? name.substring(0, name.length() - 1)
        : name;
  }
}
