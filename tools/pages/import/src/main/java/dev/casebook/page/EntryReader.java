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
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a section. */
final class EntryReader {
  private static final int LONGEST_TITLE = 160;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?] ");

  private final KnownCompanies companies;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Block> others = new ArrayList<>();

  /** Whether a header so far is written otherwise than as a plain line. */
  private boolean styled;

  /** Whether the section holds case studies, so that names of companies need not be known. */
  private final boolean stories;

  private @Nullable PendingEntry pending;

  private EntryReader(boolean stories, KnownCompanies companies) {
    this.stories = stories;
    this.companies = companies;
  }

  /** Reads all blocks of a section. */
  static EntryReader of(Section section, KnownCompanies companies) {
    EntryReader reader = new EntryReader(section.kind() == Section.Kind.STORIES, companies);
    section.blocks().forEach(reader::read);
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
    if (block instanceof Block.Table table && readTable(table)) {
      return;
    }
    PendingEntry open = pending;
    boolean field = block instanceof Block.Paragraph && EntryFields.isField(block.text());
    if (field && (open == null || open.hasTitle()) && beginsFields(block)) {
      begin().add(block);
      return;
    }
    if (open != null && (field || (isLine(block) && open.isByline(block.text())))) {
      open.add(block);
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
    } else if (stories && titleOf(block).isPresent()) {
      RichText title = titleOf(block).get();
      begin().addTitle(block, title, block.text().from(title.raw().length()));
    } else if (pending != null) {
      pending.add(block);
    } else if (entries.isEmpty() || isTitleAlone(block) || isUnreadable(block)) {
      others.add(block);
    } else {
      entries.get(entries.size() - 1).add(block.text(), block.endLine());
    }
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
    return title && !SlotText.isGeneric(line) && !SlotText.isAddress(line)
        ? Optional.of(line)
        : Optional.empty();
  }

  /** A list of links is no list of stories. */
  private static boolean isNoItem(Block block) {
    return !(block instanceof Block.Paragraph paragraph && paragraph.item());
  }

  /** Reads a table with a story a row; tells whether it is one. */
  private boolean readTable(Block.Table table) {
    List<RichText> names = table.rows().get(0);
    List<Optional<Part>> parts =
        new ArrayList<>(names.stream().map(name -> EntryFields.part(name.plain())).toList());
    if (!parts.contains(Optional.of(Part.COMPANY))) {
      return false;
    }
    int first = parts.indexOf(Optional.<Part>empty());
    if (!parts.contains(Optional.of(Part.TITLE)) && first >= 0) {
      parts.set(first, Optional.of(Part.TITLE));
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

  /** A plain line is a header only where headers are not written otherwise. */
  private boolean begins(Block block, Header header) {
    boolean plain = isPlain(header) && !(block instanceof Block.Heading);
    return !plain || !styled || companies.find(header.company()).isPresent();
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
