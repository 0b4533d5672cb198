package dev.casebook.prose;

import dev.casebook.prose.Qualifier.Bound;
import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordSet;

/**
 * What the words behind a figure make of it: or more, or so, at most.
 *
 * @param end the index behind them when a unit may follow, or where they begin
 * @param bound whether the figure is the most or the least
 * @param about whether it is about so much
 */
record Tail(int end, Bound bound, boolean about) {

  private static final WordSet OR_MORE = WordSet.named("or-more");
  private static final WordSet AND_MORE = WordSet.named("and-more");
  private static final WordSet OR_LESS = WordSet.named("or-less");

  /** What may be more or less: 90% or better. */
  private static final WordSet OR_NOT_SURE = WordSet.named("or-not-sure");

  /** Whether they make anything of the figure. */
  boolean changes() {
    return bound != Bound.NONE || about;
  }

  /** What stands behind a number or its unit. */
  static Tail behind(Prose text, int end) {
    Tail none = new Tail(end, Bound.NONE, false);
    if (text.at(end) == '+' && !Characters.isLetterOrDigit(text.at(end + 1))) {
      return new Tail(end, Bound.LEAST, false);
    }
    Word first = text.wordAfter(end);
    if (first == null) {
      return none;
    }
    Word second = first.next();
    boolean other = first.capitalized() || (second != null && second.is("of"));
    if (!other && (first.is("max") || first.is("maximum") || first.is("tops"))) {
      return new Tail(end, Bound.MOST, false);
    }
    if (!other && first.is("minimum")) {
      return new Tail(end, Bound.LEAST, false);
    }
    if (second == null) {
      return none;
    }
    Word third = second.next();
    if (third != null && third.is("than")) {
      return none;
    }
    if ((first.is("or") && second.in(OR_MORE)) || (first.is("and") && second.in(AND_MORE))) {
      return new Tail(second.end(), Bound.LEAST, false);
    }
    if (first.is("or") && second.in(OR_LESS)) {
      return new Tail(second.end(), Bound.MOST, false);
    }
    if (first.is("or") && second.in(OR_NOT_SURE)) {
      return new Tail(end, Bound.UNSURE, false);
    }
    if (first.is("at") && (second.is("most") || second.is("least"))) {
      return new Tail(end, second.is("most") ? Bound.MOST : Bound.LEAST, false);
    }
    boolean about = first.is("or") && (second.is("so") || second.is("thereabouts"));
    return about ? new Tail(second.end(), Bound.NONE, true) : none;
  }
}
