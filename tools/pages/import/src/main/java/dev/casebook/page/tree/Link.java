package dev.casebook.page.tree;

/**
 * A link of a page.
 *
 * @param address where it leads, as it is written
 * @param text the words that are linked
 * @param start the index of its first character in the text that holds it
 * @param end the index behind its last character
 * @param line the line it begins on
 */
public record Link(String address, String text, int start, int end, int line) {

  /**
   * Whether the author left the address to be filled in.
   *
   * @return true if the link leads nowhere, such as {@code #}
   */
  public boolean isPlaceholder() {
    return address.isBlank() || address.startsWith("#");
  }
}
