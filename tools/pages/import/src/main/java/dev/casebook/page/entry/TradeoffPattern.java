package dev.casebook.page.entry;

import java.util.Optional;

/** One way in which a sentence says that something was given for something else. */
interface TradeoffPattern {

  /**
   * Reads a sentence.
   *
   * @param sentence a sentence, whole
   * @return what it says, or empty if it says so in another way or not at all
   */
  Optional<Sides> read(String sentence);

  /**
   * The two sides of a trade-off.
   *
   * @param gain what was bought
   * @param cost what it was bought with
   */
  record Sides(String gain, String cost) {}
}
