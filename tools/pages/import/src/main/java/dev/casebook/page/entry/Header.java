package dev.casebook.page.entry;

import dev.casebook.page.tree.Link;
import dev.casebook.page.tree.RichText;
import java.util.List;

/**
 * The header of an entry, with what follows it in its paragraph.
 *
 * @param grammar how it is written
 * @param title the title, without links and brackets
 * @param titleLinks the links of the title
 * @param company the companies, as one text
 * @param publisher who published the story, or its title there; blank if it is not told
 * @param others further parts that have no name, such as a time to read
 * @param body the first words of the entry; blank if they stand in another paragraph
 * @param guess why the end of the companies was guessed; empty if it is sure
 */
public record Header(
    String grammar,
    String title,
    List<Link> titleLinks,
    String company,
    RichText publisher,
    List<RichText> others,
    RichText body,
    String guess) {

  /** Keeps the lists unchanged. */
  public Header {
    titleLinks = List.copyOf(titleLinks);
    others = List.copyOf(others);
  }
}
