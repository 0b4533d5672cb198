package dev.casebook.page.entry;

import java.util.Optional;

/** One way to write the header of an entry. */
interface HeaderGrammar {

  /**
   * Reads a header.
   *
   * @param line a line that is parted like a header
   * @return the header, or empty if it is written in another way
   */
  Optional<Header> read(HeaderLine line);
}
