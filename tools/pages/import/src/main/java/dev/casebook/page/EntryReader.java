package dev.casebook.page;

import dev.casebook.markdown.text.Slugs;
import dev.casebook.model.Company;
import dev.casebook.page.entry.CompanySlot;
import dev.casebook.page.entry.Header;
import dev.casebook.page.entry.HeaderGrammars;
import dev.casebook.page.entry.KnownCompanies;
import dev.casebook.page.entry.NamedCompany;
import dev.casebook.page.tree.Block;
import dev.casebook.page.tree.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the entries of a section. */
final class EntryReader {
  private static final int LONGEST_TITLE = 160;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?] ");

  private final KnownCompanies companies;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Block> others = new ArrayList<>();

  /** Whether a header so far is written otherwise than as a plain line. */
  private boolean styled;

  private EntryReader(KnownCompanies companies) {
    this.companies = companies;
  }

  /** Reads all blocks of a section. */
  static EntryReader of(List<Block> blocks, KnownCompanies companies) {
    EntryReader reader = new EntryReader(companies);
    blocks.forEach(reader::read);
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
      for (Entry entry : of(section.blocks(), known).entries) {
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
    Optional<Header> header =
        HeaderGrammars.read(block.text(), companies).filter(found -> begins(block, found));
    if (header.isPresent()) {
      int line = Math.max(block.line(), block.text().line());
      entries.add(new Entry(header.get(), line, block.endLine()));
      styled |= !isPlain(header.get());
    } else if (entries.isEmpty() || isTitleAlone(block) || isUnreadable(block)) {
      others.add(block);
    } else {
      entries.get(entries.size() - 1).add(block.text(), block.endLine());
    }
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
