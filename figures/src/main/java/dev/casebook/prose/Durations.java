package dev.casebook.prose;

import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.FunctionWords;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells whether a unit without a number is a magnitude: within an hour, months of work. */
final class Durations {
  /** What stands before an hour that is measured. */
  static final WordSet BEFORE =
      WordSet.of(
          "under",
          "within",
          "least",
          "most",
          "about",
          "around",
          "roughly",
          "nearly",
          "almost",
          "over",
          "takes",
          "take",
          "took",
          "lasts",
          "lasted",
          "for",
          "in",
          "to",
          "approximately",
          "every",
          "after");

  /** What stands before days that are not counted. */
  private static final WordSet NOT_MEASURED =
      WordSet.of(
          "these",
          "those",
          "the",
          "recent",
          "last",
          "past",
          "coming",
          "next",
          "early",
          "earlier",
          "later",
          "previous",
          "our",
          "its",
          "their",
          "office",
          "working",
          "business",
          "man",
          "person",
          "meeting",
          "both",
          "per",
          "following",
          "most",
          "his",
          "her",
          "your",
          "my",
          "golden",
          "other",
          "some",
          "all",
          "final",
          "first",
          "opening",
          "peak");

  private static final WordSet MEASURED_IN =
      WordSet.of("measured", "counted", "expressed", "given", "reported", "stated", "written");

  private static final WordSet POINTS_IN_TIME =
      WordSet.of("ago", "later", "before", "earlier", "after");

  private Durations() {}

  /** The article of a unit that stands for one of it, or null. */
  static @Nullable Word article(Word unit) {
    Word article = unit.previous();
    if (article == null || !(article.is("a") || article.is("an"))) {
      return null;
    }
    Word before = article.previous();
    boolean era = unit.is("decade") || unit.is("century");
    if (!era && (before == null || !(before.in(BEFORE) || before.is("than")))) {
      return null;
    }
    return unit.is("second") && !endsPhrase(unit) ? null : article;
  }

  private static boolean endsPhrase(Word word) {
    Word next = word.next();
    return next == null
        ? !Characters.isHyphen(word.text().at(word.end()))
        : FunctionWords.has(next);
  }

  /** Whether units without a number stand for a magnitude. */
  static boolean isMagnitude(Word units) {
    char before = units.text().at(units.start() - 1);
    if (Characters.isHyphen(before) || (units.capitalized() && !units.opensSentence())) {
      return false;
    }
    Word next = units.next();
    if (next != null && next.in(POINTS_IN_TIME)) {
      return false;
    }
    Word previous = units.previous();
    if (previous == null) {
      return true;
    }
    Word first = previous.is("in") ? previous.previous() : null;
    return !previous.in(NOT_MEASURED) && (first == null || !first.in(MEASURED_IN));
  }
}
