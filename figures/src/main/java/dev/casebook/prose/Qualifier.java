package dev.casebook.prose;

import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What the words before a figure make of it.
 *
 * @param bound whether it is the most or the least
 * @param approximate whether it is about so much
 */
record Qualifier(Bound bound, boolean approximate) {

  /** Which end of a range a figure is. */
  enum Bound {
    /** The figure itself. */
    NONE,
    /** At least so much. */
    LEAST,
    /** At most so much. */
    MOST;

    Bound inverse() {
      return this == LEAST ? MOST : LEAST;
    }
  }

  private static final WordSet ABOUT = WordSet.named("about");
  private static final WordSet BEFORE_TOPIC = WordSet.named("before-topic");
  private static final WordSet MORE = WordSet.named("more");
  private static final WordSet LESS = WordSet.named("less");
  private static final WordSet OVER = WordSet.named("over");
  private static final WordSet UNDER = WordSet.named("under");
  private static final WordSet GREAT = WordSet.named("as-much");
  private static final WordSet SLIGHT = WordSet.named("as-little");
  private static final int MOST_WORDS = 3;

  /** What stands before a figure that begins at an index. */
  static Qualifier before(Prose text, int start) {
    Qualifier sign = sign(text, start);
    if (sign != null) {
      return sign;
    }
    boolean approximate = false;
    int at = start;
    for (int i = 0; i < MOST_WORDS; i++) {
      Word word = text.wordBefore(at);
      if (word == null || Characters.isHyphen(text.at(word.start() - 1))) {
        break;
      }
      if (i == 0 && isArticle(word)) {
        Word over = word.previous();
        if (over != null && over.is("over")) {
          break;
        }
        at = word.start();
      } else if (word.in(ABOUT)) {
        if (isTopic(word)) {
          break;
        }
        approximate = true;
        at = word.start();
      } else if (isCloseTo(word)) {
        return new Qualifier(Bound.NONE, true);
      } else {
        return new Qualifier(bound(word), approximate);
      }
    }
    return new Qualifier(Bound.NONE, approximate);
  }

  private static @Nullable Qualifier sign(Prose text, int start) {
    int at = start - 1;
    if (text.at(at) == ' ' && !Characters.isLetterOrDigit(text.at(at - 1))) {
      at--;
    }
    return switch (text.at(at)) {
      case '~', '≈', '∼', '≃', '≅' -> new Qualifier(Bound.NONE, true);
      case '<', '≤' -> new Qualifier(Bound.MOST, false);
      case '>' ->
          isArrow(text.at(at - 1))
              ? new Qualifier(Bound.NONE, false)
              : new Qualifier(Bound.LEAST, false);
      case '≥' -> new Qualifier(Bound.LEAST, false);
      case '-', '\u2011' -> tied(text, at);
      case '=' ->
          switch (text.at(at - 1)) {
            case '<' -> new Qualifier(Bound.MOST, false);
            case '>' -> new Qualifier(Bound.LEAST, false);
            default -> null;
          };
      default -> null;
    };
  }

  private static boolean isArrow(char c) {
    return c == '-' || c == '=';
  }

  /** What a prefix says: sub-10ms. */
  private static @Nullable Qualifier tied(Prose text, int hyphen) {
    Word prefix = text.wordEndingAt(hyphen);
    Bound bound = prefix == null ? Bound.NONE : bound(prefix);
    return bound == Bound.NONE ? null : new Qualifier(bound, false);
  }

  private static boolean isArticle(Word word) {
    return word.is("a") || word.is("an");
  }

  /** Whether "about" tells what something is about: learned about three areas. */
  private static boolean isTopic(Word about) {
    Word before = about.is("about") ? about.previous() : null;
    return before != null && before.in(BEFORE_TOPIC);
  }

  private static boolean isCloseTo(Word word) {
    Word before = word.previous();
    return before != null
        && ((word.is("to") && (before.is("close") || before.is("closer")))
            || (word.is("of") && (before.is("order") || before.is("region"))));
  }

  private static Bound bound(Word word) {
    if (word.in(OVER)) {
      return negated(word, Bound.LEAST);
    }
    if (word.is("maximum") || word.is("max")) {
      return Bound.MOST;
    }
    if (word.is("minimum")) {
      return Bound.LEAST;
    }
    if (word.in(UNDER)) {
      return Bound.MOST;
    }
    Word before = word.previous();
    if (before == null) {
      return Bound.NONE;
    }
    if (word.is("than")) {
      return negated(
          before, before.in(MORE) ? Bound.LEAST : before.in(LESS) ? Bound.MOST : Bound.NONE);
    }
    if (word.is("to")) {
      return before.is("up") ? Bound.MOST : before.is("equal") ? orEqual(before) : Bound.NONE;
    }
    if (word.is("least") || word.is("most")) {
      return before.is("at") ? word.is("least") ? Bound.LEAST : Bound.MOST : Bound.NONE;
    }
    if (word.is("of")) {
      if (before.is("maximum") || before.is("max") || before.is("most")) {
        return Bound.MOST;
      }
      boolean least =
          before.is("minimum") || before.is("upwards") || before.is("north") || before.is("excess");
      return least ? Bound.LEAST : Bound.NONE;
    }
    if (word.is("as")) {
      Word first = before.previous();
      if (first != null && first.is("as")) {
        return before.in(GREAT) ? Bound.MOST : before.in(SLIGHT) ? Bound.LEAST : Bound.NONE;
      }
    }
    return Bound.NONE;
  }

  /** Greater than or equal to. */
  private static Bound orEqual(Word equal) {
    Word or = equal.previous();
    Word than = or == null || !or.is("or") ? null : or.previous();
    return than != null && than.is("than") ? bound(than) : Bound.NONE;
  }

  private static Bound negated(Word comparative, Bound bound) {
    Word no = comparative.previous();
    boolean negative =
        no != null && (no.is("no") || no.is("not") || no.is("never") || no.is("cannot"));
    return negative && bound != Bound.NONE ? bound.inverse() : bound;
  }
}
