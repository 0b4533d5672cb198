package dev.casebook.page;

import dev.casebook.markdown.text.Slugs;
import dev.casebook.model.Company;
import dev.casebook.page.entry.CompanySlot;
import dev.casebook.page.entry.EntryFields;
import dev.casebook.page.entry.EntryFields.Part;
import dev.casebook.page.entry.Header;
import dev.casebook.page.entry.HeaderGrammars;
import dev.casebook.page.entry.KnownCompanies;
import dev.casebook.page.entry.NamedCompany;
import dev.casebook.page.entry.SlotText;
import dev.casebook.page.tree.Block;
import dev.casebook.page.tree.RichText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a section. */
final class EntryReader {
  private static final int LONGEST_TITLE = 160;

  /** What follows the title of a header. */
  private static final Pattern BEHIND_TITLE =
      Pattern.compile("\\s*(?:--|[—–,:;|·•/@(（\\[-]|(?:by|via|from|at)\\s|$)\\s*");

  private static final Pattern FIGURE = Pattern.compile("[^\\p{L}]*(?:\\p{N}|$)");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?] ");

  private final KnownCompanies companies;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Block> others = new ArrayList<>();

  /** Whether a header so far is written otherwise than as a plain line. */
  private boolean styled;

  /** Whether the section holds case studies, so that names of companies need not be known. */
  private final boolean stories;

  /** How the headers so far begin that begin with a link. */
  private final Set<String> looks = new HashSet<>();

  /** The level of the heading that the last entry has for a header; 0 if it is no heading. */
  private int level;

  /** Whether a heading of its level ended the last entry. */
  private boolean detached;

  /** The heading just before, if it belongs to no entry. */
  private Block.@Nullable Heading alone;

  private @Nullable PendingEntry pending;

  private EntryReader(boolean stories, KnownCompanies companies) {
    this.stories = stories;
    this.companies = companies;
  }

  /** Reads all blocks of a section. */
  static EntryReader of(Section section, KnownCompanies companies) {
    EntryReader reader = new EntryReader(section.kind() == Section.Kind.STORIES, companies);
    section.blocks().forEach(block -> reader.headers(block).forEach(reader::read));
    reader.finishPending();
    return reader;
  }

  /**
   * The companies that are known, and those that headers of a page name alone and clearly. They
   * tell where a name ends in other entries.
   */
  static KnownCompanies companiesOf(List<Section> sections, KnownCompanies known) {
    List<Company> named = new ArrayList<>();
    CompanySlot slots = new CompanySlot(known);
    for (Section section : sections) {
      for (Entry entry : of(section, known).entries) {
        List<NamedCompany> companies = slots.read(entry.header().company());
        NamedCompany first = companies.get(0);
        Optional<String> id = Slugs.of(first.name());
        boolean clear =
            companies.size() == 1
                && first.id().isEmpty()
                && first.guess().isEmpty()
                && entry.header().guess().isEmpty();
        if (clear) {
          id.ifPresent(found -> named.add(Company.of(found, first.name())));
        }
      }
    }
    return known.with(named);
  }

  /** The entries, in order. */
  List<Entry> entries() {
    return entries;
  }

  /** What belongs to no entry. */
  List<Block> others() {
    return others;
  }

  private void read(Block block) {
    if (block instanceof Block.Rule) {
      return;
    }
    if (block instanceof Block.Table table && (readFields(table) || readTable(table))) {
      return;
    }
    PendingEntry open = pending;
    boolean field = block instanceof Block.Paragraph && EntryFields.isField(block.text());
    if (field && (open == null || open.hasTitle()) && beginsFields(block)) {
      begin().add(block);
      return;
    }
    if (open != null && (field || isByline(block, open))) {
      open.add(block);
      return;
    }
    Block.Heading above = alone;
    alone = null;
    if (above != null && namesCompany(block)) {
      beginBelow(above).add(block);
      return;
    }
    boolean heading = block instanceof Block.Heading;
    Optional<Header> header =
        HeaderGrammars.read(block.text(), heading, stories, companies)
            .filter(found -> begins(block, found));
    if (header.isPresent()) {
      finishPending();
      int line = Math.max(block.line(), block.text().line());
      entries.add(new Entry(header.get(), line, block.endLine()));
      styled |= !isPlain(header.get());
      begun(block);
      look(block).ifPresent(looks::add);
    } else if (stories && titleOf(block).isPresent()) {
      RichText title = titleOf(block).get();
      begin().addTitle(block, title, block.text().from(title.raw().length()));
      begun(block);
    } else if (looksLikeHeader(block)) {
      RichText text = block.text();
      int end = text.links().get(0).end();
      Matcher behind = BEHIND_TITLE.matcher(text.raw()).region(end, text.raw().length());
      int rest = behind.lookingAt() ? behind.end() : end;
      begin().addTitle(block, text.slice(0, end), text.from(rest));
      begun(block);
    } else if (pending != null && !isOfItsLevel(block)) {
      pending.add(block);
    } else if (entries.isEmpty() || detached || isTitleAlone(block) || isUnreadable(block)) {
      finishPending();
      others.add(block);
      detached |= isOfItsLevel(block);
      alone = block instanceof Block.Heading single ? single : null;
    } else {
      RichText text = block instanceof Block.Table table ? table.withBars() : block.text();
      entries.get(entries.size() - 1).add(text, block.endLine());
    }
  }

  /** Remembers how deep an entry is, so that a heading of its level ends it. */
  private void begun(Block block) {
    level = block instanceof Block.Heading heading ? heading.level() : 0;
    detached = false;
  }

  /** Whether a block is a heading that is no part of the last entry, since it is of its level. */
  private boolean isOfItsLevel(Block block) {
    return block instanceof Block.Heading heading && heading.level() <= level;
  }

  /** The headers that stand in one paragraph, a line each, as parts of their own. */
  private List<Block> headers(Block block) {
    RichText text = block.text();
    List<Integer> starts = new ArrayList<>();
    if (stories && block instanceof Block.Paragraph && isHeaderLine(text, 0)) {
      starts.add(0);
      int next = text.raw().indexOf('\n') + 1;
      while (next > 0) {
        if (isHeaderLine(text, next)) {
          starts.add(next);
        }
        next = text.raw().indexOf('\n', next) + 1;
      }
    }
    if (starts.size() < 2) {
      return List.of(block);
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      boolean last = i + 1 == starts.size();
      int end = last ? text.raw().length() : starts.get(i + 1);
      boolean item = ((Block.Paragraph) block).item();
      int endLine = last ? block.endLine() : text.lineAt(end - 1);
      blocks.add(
          new Block.Paragraph(
              text.slice(starts.get(i), end), item, text.lineAt(starts.get(i)), endLine));
    }
    return blocks;
  }

  /** Whether the line at an index begins with a bold link, and is the header of an entry. */
  private boolean isHeaderLine(RichText text, int start) {
    if (!text.isLinkedAt(start) || !text.slice(start, start + 1).isBold()) {
      return false;
    }
    int end = text.raw().indexOf('\n', start);
    RichText line = end < 0 ? text.from(start) : text.slice(start, end);
    return HeaderGrammars.read(line, false, stories, companies).isPresent();
  }

  private boolean isByline(Block block, PendingEntry open) {
    return isLine(block) && !isHeaderLine(block.text(), 0) && open.isByline(block.text());
  }

  /** Whether a block below a heading names a company and nothing else. */
  private boolean namesCompany(Block block) {
    RichText text = block.text();
    int colon = text.raw().indexOf(':');
    boolean field =
        colon > 0
            && EntryFields.isField(text)
            && EntryFields.part(text.slice(0, colon).plain()).equals(Optional.of(Part.COMPANY));
    return stories && (field || (isLine(block) && companies.find(text.plain()).isPresent()));
  }

  /** How a block that begins with a link is written. */
  private static Optional<String> look(Block block) {
    if (!block.text().isLinkedAt(0)) {
      return Optional.empty();
    }
    String bold = block.text().slice(0, 1).isBold() ? "bold " : "";
    return Optional.of(
        block instanceof Block.Heading
            ? "heading"
            : isNoItem(block) ? bold + "line" : bold + "item");
  }

  /**
   * Whether a block begins like the headers before it, with a link and a mark, though it does not
   * tell the company. It must not become part of the entry before.
   */
  private boolean looksLikeHeader(Block block) {
    if (!stories || look(block).filter(looks::contains).isEmpty()) {
      return false;
    }
    RichText text = block.text();
    int end = text.links().get(0).end();
    RichText title = text.slice(0, end);
    return BEHIND_TITLE.matcher(text.raw()).region(end, text.raw().length()).lookingAt()
        && !SlotText.isGeneric(title)
        && !SlotText.isAddress(title);
  }

  private PendingEntry begin() {
    finishPending();
    PendingEntry begun = new PendingEntry(companies);
    pending = begun;
    return begun;
  }

  private void finishPending() {
    PendingEntry finished = pending;
    pending = null;
    if (finished == null) {
      return;
    }
    Optional<Entry> entry = finished.entry();
    if (entry.isPresent()) {
      entries.add(entry.get());
      styled = true;
    } else {
      others.addAll(finished.blocks());
    }
  }

  private static boolean isLine(Block block) {
    return block instanceof Block.Paragraph && block.text().raw().indexOf('\n') < 0;
  }

  /** Whether a block of fields names a title of its own. */
  private static boolean beginsFields(Block block) {
    int colon = block.text().raw().indexOf(':');
    return colon > 0
        && EntryFields.part(block.text().slice(0, colon).plain())
            .filter(EntryFields.Part.TITLE::equals)
            .isPresent();
  }

  /** A title on a line of its own that names no company: a link, or a heading among headings. */
  private Optional<RichText> titleOf(Block block) {
    RichText text = block.text();
    int end = text.raw().indexOf('\n');
    RichText line = end < 0 ? text : text.slice(0, end);
    boolean linked = line.links().size() == 1 && line.links().get(0).text().equals(line.plain());
    boolean heading = block instanceof Block.Heading;
    boolean title =
        heading ? linked || !styled : linked && (line.isBold() || end < 0) && isNoItem(block);
    return title
            && !SlotText.isGeneric(line)
            && !SlotText.isAddress(line)
            && !SlotText.isAboutStory(line)
        ? Optional.of(line)
        : Optional.empty();
  }

  /** A list of links is no list of stories. */
  private static boolean isNoItem(Block block) {
    return !(block instanceof Block.Paragraph paragraph && paragraph.item());
  }

  private PendingEntry beginBelow(Block.Heading title) {
    // It is the last one, or near to it.
    others.remove(others.lastIndexOf(title));
    PendingEntry begun = begin();
    begun.addTitle(title, title.text(), RichText.EMPTY);
    begun(title);
    return begun;
  }

  /** Reads a table with a field of one story a row, below its title; tells whether it is one. */
  private boolean readFields(Block.Table table) {
    boolean pairs = table.rows().stream().allMatch(row -> row.size() == 2);
    long fields =
        table.rows().stream()
            .filter(row -> EntryFields.part(row.get(0).plain()).isPresent())
            .count();
    boolean company =
        table.rows().stream()
            .anyMatch(
                row -> EntryFields.part(row.get(0).plain()).equals(Optional.of(Part.COMPANY)));
    if (!pairs || fields < 2 || !company) {
      return false;
    }
    PendingEntry open = pending == null && alone != null ? beginBelow(alone) : pending;
    alone = null;
    if (open == null) {
      others.add(table);
    } else {
      open.addFields(table);
    }
    return true;
  }

  /** Reads a table with a story a row; tells whether it is one. */
  private boolean readTable(Block.Table table) {
    List<RichText> names = table.rows().get(0);
    List<Optional<Part>> parts =
        new ArrayList<>(names.stream().map(name -> EntryFields.part(name.plain())).toList());
    if (!parts.contains(Optional.of(Part.COMPANY))) {
      return false;
    }
    for (int i = 0; i < parts.size() && !parts.contains(Optional.of(Part.TITLE)); i++) {
      if (parts.get(i).isEmpty() && holdsTitles(table, i)) {
        parts.set(i, Optional.of(Part.TITLE));
      }
    }
    if (!parts.contains(Optional.of(Part.TITLE))) {
      return false;
    }
    finishPending();
    addOther(names, table);
    table.rows().subList(1, table.rows().size()).forEach(row -> readRow(row, names, parts, table));
    styled = true;
    return true;
  }

  /** Whether no cell of a column begins with a figure. */
  private static boolean holdsTitles(Block.Table table, int column) {
    return table.rows().stream()
        .skip(1)
        .filter(row -> column < row.size() && !row.get(column).isBlank())
        .noneMatch(row -> FIGURE.matcher(row.get(column).plain()).lookingAt());
  }

  private void readRow(
      List<RichText> row, List<RichText> names, List<Optional<Part>> parts, Block.Table table) {
    EntryFields fields = new EntryFields();
    for (int i = 0; i < row.size(); i++) {
      Optional<Part> part = i < parts.size() ? parts.get(i) : Optional.empty();
      String name = i < names.size() ? names.get(i).plain() : "";
      RichText cell = row.get(i);
      part.ifPresentOrElse(found -> fields.add(found, cell), () -> fields.addNamed(name, cell));
    }
    Optional<Header> header = fields.header("row of a table", "");
    if (header.isEmpty()) {
      addOther(row, table);
      return;
    }
    int line = lineOf(row, table);
    Entry entry = new Entry(header.get(), line, line);
    fields.body().forEach(paragraph -> entry.add(paragraph, line));
    entries.add(entry);
  }

  private void addOther(List<RichText> row, Block.Table table) {
    int line = lineOf(row, table);
    others.add(new Block.Paragraph(RichText.joined(row), false, line, line));
  }

  private static int lineOf(List<RichText> row, Block.Table table) {
    return row.stream()
        .mapToInt(RichText::line)
        .filter(line -> line > 0)
        .findFirst()
        .orElse(table.line());
  }

  /**
   * A plain line is a header only where headers are not written otherwise, and bold words with a
   * dash only where headers have no links: "**Result** — Success" is part of a story.
   */
  private boolean begins(Block block, Header header) {
    boolean heading = block instanceof Block.Heading;
    boolean plain = isPlain(header) && !heading;
    boolean label =
        !looks.isEmpty()
            && !heading
            && header.titleLinks().isEmpty()
            && header.publisher().links().isEmpty()
            && header.grammar().startsWith("title and");
    boolean other = (plain && styled) || label;
    return !other || companies.find(header.company()).isPresent();
  }

  private static boolean isPlain(Header header) {
    return header.grammar().equals(HeaderGrammars.PLAIN);
  }

  /** Whether a block looks like the start of an entry that names no company. */
  private static boolean isTitleAlone(Block block) {
    return block instanceof Block.Heading || titleEnd(block.text()) > 0;
  }

  /**
   * Whether a line on a page of plain headers has a title and a dot, but does not tell where its
   * company ends. It must not become part of the entry before.
   */
  private boolean isUnreadable(Block block) {
    String start =
        block.text().raw().substring(0, Math.min(block.text().raw().length(), LONGEST_TITLE));
    int dot = start.indexOf(" · ");
    return !styled && dot > 0 && !SENTENCE_END.matcher(start.substring(0, dot)).find();
  }

  /** Where a bold title on a line of its own ends; 0 if the text has none. */
  static int titleEnd(RichText text) {
    int end = text.raw().indexOf('\n');
    return end > 0 && text.slice(0, end).isBold() && !text.from(end).isBold() ? end : 0;
  }
}
