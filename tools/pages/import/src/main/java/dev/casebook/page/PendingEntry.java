package dev.casebook.page;

import dev.casebook.model.Company;
import dev.casebook.model.CompanyKind;
import dev.casebook.page.entry.EntryFields;
import dev.casebook.page.entry.EntryFields.Part;
import dev.casebook.page.entry.Header;
import dev.casebook.page.entry.KnownCompanies;
import dev.casebook.page.entry.SlotText;
import dev.casebook.page.tree.Block;
import dev.casebook.page.tree.RichText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An entry whose title is read, while its company may come in a later line or block. */
final class PendingEntry {
  private static final int LONGEST_BYLINE = 120;
  private static final int AT_LENGTH = " at ".length();
  private static final Pattern WORD_START = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}");
  private static final Pattern BY = Pattern.compile("(?i)^(?:by|from|at|via|@)\\s+");
  private static final Pattern PARTS = Pattern.compile("\\s+[·•|—–-]\\s+");

  private static final Pattern LEAD = Pattern.compile("([^:—–]{2,40}?)(?:\\s[—–-]\\s|—|:\\s)");

  private static final Pattern HOST = Pattern.compile("(?i)https?://([\\p{L}\\p{N}.-]{1,255})");

  /** Hosts of many writers tell nothing of a company. */
  private static final Set<String> PLATFORMS =
      Set.of(
          "github",
          "gitlab",
          "medium",
          "substack",
          "youtube",
          "youtu",
          "linkedin",
          "twitter",
          "x",
          "google",
          "docs",
          "blogspot",
          "wordpress",
          "infoq",
          "reddit",
          "dev",
          "hashnode",
          "notion",
          "www",
          "blog",
          "engineering",
          "tech",
          "com",
          "org",
          "net",
          "io",
          "co",
          "news");

  private final List<Block> blocks = new ArrayList<>();
  private final EntryFields fields = new EntryFields();
  private final KnownCompanies companies;
  private String guess = "";

  PendingEntry(KnownCompanies companies) {
    this.companies = companies;
  }

  /** Takes a title that is on a line of its own, with what follows it in its block. */
  void addTitle(Block block, RichText title, RichText rest) {
    blocks.add(block);
    fields.add(Part.TITLE, title);
    addText(rest);
  }

  void add(Block block) {
    blocks.add(block);
    addText(block instanceof Block.Table table ? table.withBars() : block.text());
  }

  /** Takes a table with a field a row. */
  void addFields(Block.Table table) {
    blocks.add(table);
    for (List<RichText> row : table.rows()) {
      String name = row.get(0).plain();
      EntryFields.part(name)
          .ifPresentOrElse(
              part -> fields.add(part, row.get(1)), () -> fields.addNamed(name, row.get(1)));
    }
  }

  private void addText(RichText text) {
    if (text.isBlank()) {
      return;
    }
    if (EntryFields.isField(text)) {
      fields.addLines(text);
      return;
    }
    int end = text.raw().indexOf('\n');
    RichText first = end < 0 ? text : text.slice(0, end);
    if (isByline(first)) {
      addByline(first);
      fields.add(Part.BODY, end < 0 ? RichText.EMPTY : text.from(end));
    } else {
      fields.add(Part.BODY, text);
    }
  }

  boolean hasTitle() {
    return fields.hasTitle();
  }

  boolean hasCompany() {
    return fields.hasCompany();
  }

  /** Whether a line names the company below a title: "Acme", "by Acme · Weekly". */
  boolean isByline(RichText line) {
    if (!hasTitle() || hasCompany() || fields.hasBody() || line.raw().length() > LONGEST_BYLINE) {
      return false;
    }
    RichText name = name(parts(line).get(0));
    String words = name.plain();
    boolean known = companies.find(words).isPresent();
    return known
        || (SlotText.isName(words)
            && !SlotText.isGeneric(name)
            && !SlotText.isAboutStory(name)
            && line.raw().indexOf('\n') < 0);
  }

  private void addByline(RichText line) {
    List<RichText> parts = parts(line);
    RichText company = name(parts.get(0));
    fields.add(Part.COMPANY, company);
    if (companies.find(company.plain()).isEmpty()) {
      guess = "it is a short name on the line below a title, and not known";
    }
    parts.subList(1, parts.size()).forEach(part -> fields.add(Part.SOURCE, part));
  }

  /** "by Acme", "Jane Doe at Acme", without what leads to the name. */
  private RichText name(RichText part) {
    Matcher by = BY.matcher(part.raw());
    RichText name = by.find() ? part.from(by.end()) : part;
    int at = name.raw().lastIndexOf(" at ");
    RichText employer = at > 0 ? name.from(at + AT_LENGTH) : name;
    return companies.find(employer.plain()).isPresent() ? employer : name;
  }

  private List<RichText> parts(RichText line) {
    List<RichText> parts = new ArrayList<>();
    Matcher part = PARTS.matcher(line.raw());
    int from = 0;
    while (part.find()) {
      parts.add(line.slice(from, part.start()));
      from = part.end();
    }
    parts.add(line.from(from));
    parts.addAll(0, SlotText.parts(parts.remove(0), companies));
    return parts;
  }

  /** All blocks it consists of. */
  List<Block> blocks() {
    return blocks;
  }

  /** The entry, if a company is named or can be guessed. */
  Optional<Entry> entry() {
    if (!hasCompany()) {
      guessed().ifPresent(company -> fields.add(Part.COMPANY, RichText.of(company, line())));
    }
    Optional<Header> header = fields.header("title and fields", guess);
    return header.map(
        found -> {
          Entry entry = new Entry(found, line(), blocks.get(blocks.size() - 1).endLine());
          fields.body().forEach(paragraph -> entry.add(paragraph, entry.endLine()));
          return entry;
        });
  }

  private int line() {
    return Math.max(blocks.get(0).line(), blocks.get(0).text().line());
  }

  private Optional<String> guessed() {
    Set<String> named = new LinkedHashSet<>();
    String title = fields.title().plain();
    Optional<String> leading = leading(title);
    if (leading.isPresent()) {
      guess = "the title begins with it, and the address or the text does so too";
      return leading;
    }
    Matcher word = WORD_START.matcher(title);
    while (word.find()) {
      known(title, word.start()).ifPresent(named::add);
    }
    if (named.size() == 1) {
      guess = "the title names it, and nothing else does";
      return named.stream().findFirst();
    }
    Optional<String> host =
        fields.title().links().stream()
            .flatMap(link -> ofHost(link.address()).stream())
            .findFirst();
    if (host.isPresent()) {
      guess = "the address of the story is its own";
      return host;
    }
    Optional<String> first =
        fields.body().stream().findFirst().flatMap(body -> known(body.plain(), 0));
    if (first.isPresent()) {
      guess = "the text begins with it";
    }
    return first;
  }

  /** An unknown name that a title begins with, if the address or the text begins with it too. */
  private Optional<String> leading(String title) {
    Matcher lead = LEAD.matcher(title);
    if (!lead.lookingAt() || !SlotText.isName(lead.group(1))) {
      return Optional.empty();
    }
    String name = lead.group(1);
    String letters = KnownCompanies.letters(name);
    boolean told =
        fields.body().stream()
            .limit(1)
            .anyMatch(body -> (body.plain() + " ").startsWith(name + " "));
    boolean hosted =
        fields.title().links().stream()
            .map(link -> HOST.matcher(link.address()))
            .anyMatch(
                host ->
                    host.lookingAt()
                        && List.of(host.group(1).split("\\.", -1)).stream()
                            .anyMatch(label -> KnownCompanies.letters(label).equals(letters)));
    return told || hosted ? Optional.of(name) : Optional.empty();
  }

  /** The known company whose name begins at an index; a technology must come first. */
  private Optional<String> known(String text, int start) {
    int end = companies.nameEnd(text, start);
    return end == 0
        ? Optional.empty()
        : companies
            .find(text.substring(start, end))
            .filter(company -> company.kind() != CompanyKind.PUBLICATION)
            .filter(company -> start == 0 || company.kind() != CompanyKind.COMMUNITY)
            .map(Company::name);
  }

  private Optional<String> ofHost(String address) {
    Matcher host = HOST.matcher(address);
    if (!host.lookingAt()) {
      return Optional.empty();
    }
    for (String label : host.group(1).toLowerCase(Locale.ROOT).split("\\.", -1)) {
      if (!PLATFORMS.contains(label)) {
        return companies
            .find(label)
            .filter(company -> company.kind() != CompanyKind.PUBLICATION)
            .map(Company::name);
      }
    }
    return Optional.empty();
  }
}
