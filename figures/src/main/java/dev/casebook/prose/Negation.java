package dev.casebook.prose;

import dev.casebook.prose.Qualifier.Bound;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordSet;

/** Turns a bound around that is denied: never takes more than, no request waits longer than. */
final class Negation {
  private static final WordSet NEGATIVES = WordSet.named("negatives");
  private static final WordSet SUBJECTS = WordSet.named("negative-subjects");
  private static final WordSet RARELY = WordSet.named("rarely");

  /** Words that may stand between a negative and its verb, or between that and the bound. */
  private static final WordSet PASSED = WordSet.named("after-negative");

  /** Words at which another clause begins. */
  private static final WordSet CLAUSE_OPENERS = WordSet.named("clause-openers");

  /** Words at which another phrase begins, which a negative reaches over if it is the subject. */
  private static final WordSet PHRASE_OPENERS = WordSet.named("phrase-openers");

  private static final int MOST_WORDS = 8;

  /** How many other words a negative that opens a clause reaches over: no request in the set. */
  private static final int SUBJECT_REACH = 5;

  /** How many other words leave it open what is denied. */
  private static final int UNSURE_REACH = 3;

  private Negation() {}

  /**
   * What a bound is with the words before it.
   *
   * @param first the word that the bound begins with: over, more
   * @param bound what it says by itself
   * @return the bound, its inverse, or {@link Bound#UNSURE}
   */
  static Bound of(Word first, Bound bound) {
    int others = 0;
    boolean behindPhrase = false;
    Word word = bound == Bound.NONE ? null : first.previous();
    for (int i = 0; i < MOST_WORDS && word != null && !word.in(CLAUSE_OPENERS); i++) {
      boolean subject = word.in(SUBJECTS) && opensClause(word);
      if (word.in(PHRASE_OPENERS)) {
        if (others == 0) {
          break;
        }
        behindPhrase = true;
      } else if (behindPhrase) {
        if (subject) {
          return Bound.UNSURE;
        }
      } else if (word.in(RARELY)) {
        return others > 1 ? bound : Bound.UNSURE;
      } else if (isNegative(word)) {
        int reach = subject ? SUBJECT_REACH : 1;
        return others <= reach ? bound.inverse() : others <= UNSURE_REACH ? Bound.UNSURE : bound;
      }
      others += word.in(PASSED) ? 0 : 1;
      word = word.previous();
    }
    return bound;
  }

  private static boolean isNegative(Word word) {
    char before = word.text().at(word.start() - 1);
    boolean contracted = word.is("t") && (before == '\'' || before == '’');
    return contracted || word.in(NEGATIVES) || word.in(SUBJECTS);
  }

  private static boolean opensClause(Word word) {
    Word before = word.previous();
    return before == null || before.in(CLAUSE_OPENERS);
  }
}
