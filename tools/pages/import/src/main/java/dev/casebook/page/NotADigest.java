package dev.casebook.page;

import dev.casebook.page.tree.Block;
import dev.casebook.page.tree.Page;
import java.util.List;

/** Tells why a page is no digest. */
final class NotADigest {
  private NotADigest() {}

  private static final String EXPECTED =
      "expected a heading such as \""
          + String.join("\", \"", SectionNames.examples())
          + "\" with entries like \"**Title** · Company\" below";

  static NoDigestException withoutSections(Page page) {
    List<Block> blocks = page.blocks();
    if (blocks.isEmpty()) {
      return new NoDigestException(page.name(), 0, "The page holds no text, " + EXPECTED);
    }
    int line = blocks.get(0).line();
    if (blocks.get(0).text().raw().startsWith("{")) {
      return new NoDigestException(
          page.name(), line, "The page looks like JSON, which is no page; " + EXPECTED);
    }
    if (isListOfLinks(blocks)) {
      return new NoDigestException(page.name(), line, "The page is a list of links, " + EXPECTED);
    }
    boolean chat = blocks.stream().anyMatch(block -> Chatter.is(block));
    return new NoDigestException(
        page.name(),
        line,
        (chat
                ? "The page reads like a chat and has no section of a digest, "
                : "The page has no section of a digest, ")
            + EXPECTED);
  }

  static NoDigestException withoutEntries(Page page, List<Section> sections) {
    Section first =
        sections.stream()
            .filter(section -> section.kind() == Section.Kind.STORIES)
            .findFirst()
            .orElse(sections.get(0));
    return new NoDigestException(
        page.name(),
        first.line(),
        (isListOfLinks(first.blocks())
                    ? "The section \"%s\" is a list of links without companies, "
                    : "The section \"%s\" has no entry that names a title and a company, ")
                .formatted(NoteLog.excerpt(first.title()))
            + "expected a header such as \"**Title** · Company\" with a text below each");
  }

  private static boolean isListOfLinks(List<Block> blocks) {
    int links = 0;
    int others = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        int linked =
            paragraph.text().links().stream().mapToInt(link -> link.end() - link.start()).sum();
        if (linked * 2 > paragraph.text().raw().length()) {
          links++;
        } else {
          others++;
        }
      }
    }
    return links > 0 && links >= others;
  }
}
