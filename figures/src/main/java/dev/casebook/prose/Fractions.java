package dev.casebook.prose;

import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells a fraction from an ordinal: a third of the nodes, a third node. */
final class Fractions {
  private static final WordSet BEHIND_PART = WordSet.named("after-fraction");

  private static final WordSet COMPARATIVES = WordSet.named("comparatives");

  private Fractions() {}

  /** Whether something changes by a fraction: by a quarter. */
  private static boolean isDifference(Word ordinal) {
    Word count = ordinal.previous();
    Word by = count == null ? null : count.previous();
    return by != null && by.is("by");
  }

  /** Whether an ordinal behind an article or a one is a part of something. */
  static boolean isPart(Word ordinal) {
    if (Characters.isHyphen(ordinal.text().at(ordinal.end()))) {
      return false;
    }
    Word next = ordinal.next();
    if (ordinal.is("quarter") || ordinal.is("quarters")) {
      boolean tied = Characters.isHyphen(ordinal.text().at(ordinal.start() - 1));
      boolean compares = next != null && (next.is("of") || next.in(COMPARATIVES));
      return tied || compares || isDifference(ordinal);
    }
    return next == null
        ? !Characters.isSpace(ordinal.text().at(ordinal.end()))
        : next.in(BEHIND_PART);
  }

  /** Where a fraction of one begins, at its article; null if there is none. */
  static @Nullable Word article(Word ordinal) {
    Word before = ordinal.previous();
    return before != null && (before.is("a") || before.is("an")) ? before : null;
  }
}
