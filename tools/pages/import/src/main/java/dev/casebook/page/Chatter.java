package dev.casebook.page;

import dev.casebook.data.AssistantPhrases;
import dev.casebook.page.entry.EntryFields;
import dev.casebook.page.entry.Header;
import dev.casebook.page.entry.HeaderGrammars;
import dev.casebook.page.entry.KnownCompanies;
import dev.casebook.page.tree.Block;
import dev.casebook.page.tree.RichText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a generator of text says to its user, before a digest or after it. */
final class Chatter {
  private static final int LONGEST = 1_500;
  private static final String QUOTES = "\"'“”‘’„«»「」『』";

  /**
   * What an author can say of their own work, and a generator says as an offer only after a line.
   */
  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?i)(?:i have|i['’]ve|i hope|i cannot|i can['’]t|i am|i['’]m unable|i do|my|as an?|here|sure|certainly|of course|absolutely)\\b.*",
          Pattern.DOTALL);

  private Chatter() {}

  /** Whether a block before the digest, or in place of one, is said by a generator. */
  static boolean is(Block block) {
    String text = block.text().raw();
    return text.length() <= LONGEST
        && (AssistantPhrases.isIn(text) || AssistantPhrases.isClosing(text));
  }

  /** How many of the blocks at the end are offers to the reader, lines between parts included. */
  static int atEnd(List<Block> blocks, KnownCompanies companies) {
    int first = blocks.size();
    int items = 0;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      boolean afterLine = i > 0 && blocks.get(i - 1) instanceof Block.Rule;
      boolean offers = isOffer(block, afterLine || first < blocks.size(), companies);
      boolean list = items > 0 && block.text().raw().stripTrailing().endsWith(":");
      if (offers && (items == 0 || list) && !isOnlyText(blocks, i, companies)) {
        first = i;
        items = 0;
      } else if (block instanceof Block.Paragraph paragraph
          && paragraph.item()
          && !isEntry(block, companies)) {
        items++;
      } else if (!(block instanceof Block.Rule) || items > 0) {
        break;
      }
    }
    while (first > 0 && first < blocks.size() && blocks.get(first - 1) instanceof Block.Rule) {
      first--;
    }
    return blocks.size() - first;
  }

  /** A paragraph that begins as an offer does, and no entry of the digest. */
  private static boolean isOffer(Block block, boolean afterLine, KnownCompanies companies) {
    RichText text = block.text();
    if (!(block instanceof Block.Paragraph)
        || text.raw().length() > LONGEST
        || isEntry(block, companies)) {
      return false;
    }
    int start = firstLetter(text.raw());
    if (start < 0) {
      return false;
    }
    String words = text.raw().substring(start);
    return (AssistantPhrases.at(text.raw(), start).isPresent()
            && (afterLine || !STATEMENT.matcher(words).matches()))
        || (afterLine && AssistantPhrases.isClosing(words));
  }

  /** The index of the first letter; -1 if there is none, or if a quotation begins before it. */
  private static int firstLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (QUOTES.indexOf(text.charAt(i)) >= 0) {
        return -1;
      }
      if (Character.isLetter(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isEntry(Block block, KnownCompanies companies) {
    return HeaderGrammars.read(block.text(), false, true, companies).isPresent()
        || EntryReader.titleEnd(block.text()) > 0
        || EntryFields.isField(block.text());
  }

  /** Whether a block is all the text of an entry whose header stands alone before it. */
  private static boolean isOnlyText(List<Block> blocks, int at, KnownCompanies companies) {
    if (at == 0 || blocks.get(at - 1) instanceof Block.Rule) {
      return false;
    }
    Block before = blocks.get(at - 1);
    Optional<Header> header =
        HeaderGrammars.read(before.text(), before instanceof Block.Heading, true, companies);
    return before instanceof Block.Heading || header.filter(h -> h.body().isBlank()).isPresent();
  }
}
