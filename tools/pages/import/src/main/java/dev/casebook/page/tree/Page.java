package dev.casebook.page.tree;

import java.util.List;

/**
 * A page as a tree: what it says of itself, and its blocks in order.
 *
 * @param name the name of the file or the address it came from
 * @param form what it is written in, such as "Markdown"
 * @param head what stands before the text
 * @param blocks the blocks, none of them blank but lines between parts
 * @param remarks what was left out or guessed when it was read
 */
public record Page(
    String name, String form, PageHead head, List<Block> blocks, List<Remark> remarks) {

  /** Keeps the lists unchanged. */
  public Page {
    blocks = List.copyOf(blocks);
    remarks = List.copyOf(remarks);
  }

  /**
   * Reads a page in the form it is written in.
   *
   * @param name the name of the file or the address
   * @param text the text, lines ended by LF
   * @return the tree
   */
  public static Page read(String name, String text) {
    return PageForm.of(text).read(name, text);
  }
}
