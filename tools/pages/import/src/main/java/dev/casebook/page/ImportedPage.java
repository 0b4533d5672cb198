package dev.casebook.page;

import dev.casebook.model.Digest;
import java.util.List;

/**
 * A page that was read into a digest.
 *
 * @param digest the digest; the check finds no error in it
 * @param notes what was read, guessed and left out, in the order of lines
 */
public record ImportedPage(Digest digest, List<ImportNote> notes) {

  /**
   * Keeps the notes unchanged.
   *
   * @param digest the digest
   * @param notes the notes; copied
   */
  public ImportedPage {
    notes = List.copyOf(notes);
  }
}
