package dev.casebook.prose;

import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells a fraction from an ordinal: a third of the nodes, a third node. */
final class Fractions {
  private static final WordSet BEHIND_PART =
      WordSet.of(
          "of", "less", "more", "fewer", "faster", "cheaper", "lower", "higher", "smaller",
          "larger", "slower", "shorter", "longer", "the", "as", "to", "in", "on", "at", "and", "or",
          "with", "when", "while", "after", "over", "since", "each", "every", "across", "without",
          "by", "for", "during", "within", "because", "but");

  private Fractions() {}

  /** Whether an ordinal behind an article or a one is a part of something. */
  static boolean isPart(Word ordinal) {
    if (Characters.isHyphen(ordinal.text().at(ordinal.end()))) {
      return false;
    }
    Word next = ordinal.next();
    if (ordinal.is("quarter")) {
      return next != null && next.is("of");
    }
    return next == null
        ? !Characters.isSpace(ordinal.text().at(ordinal.end()))
        : next.in(BEHIND_PART);
  }

  /** Where a fraction of one begins, at its article; null if there is none. */
  static @Nullable Word article(Word ordinal) {
    Word before = ordinal.previous();
    return before != null && before.is("a") ? before : null;
  }
}
