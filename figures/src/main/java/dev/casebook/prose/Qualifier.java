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
    MOST,
    /** One of the others, but not known which: rarely more than so much. */
    UNSURE;

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

  /** What may stand between a bound and the figure. */
  private static final WordSet PASSED = WordSet.named("before-figure");

  private static final WordSet ABOUT_WITH_POINT = WordSet.named("about-with-point");
  private static final WordSet NEAR = WordSet.named("near");
  private static final WordSet OF_AT_LEAST = WordSet.named("of-at-least");
  private static final WordSet OF_AT_MOST = WordSet.named("of-at-most");

  /** Verbs that go with an over that is no bound: failed over. */
  private static final WordSet BEFORE_ADVERB = WordSet.named("before-adverb-over");

  private static final int MOST_WORDS = 4;
  private static final int LONGEST = 20;

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
      if (word == null) {
        return cutShort(text, at, approximate);
      }
      if (Characters.isHyphen(text.at(word.start() - 1))) {
        break;
      }
      if (word.in(PASSED)) {
        at = word.start();
      } else if (isArticle(word)) {
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

  /** What an abbreviation with a point says: approx. 20, max. 3. */
  private static Qualifier cutShort(Prose text, int start, boolean approximate) {
    boolean point = text.at(start - 1) == ' ' && text.at(start - 2) == '.';
    Word word = point ? text.wordEndingAt(start - 2) : null;
    if (word == null || (word.capitalized() && !word.opensSentence())) {
      return new Qualifier(Bound.NONE, approximate);
    }
    boolean limit = word.is("max") || word.is("min");
    return new Qualifier(
        limit ? bound(word) : Bound.NONE, approximate || word.in(ABOUT_WITH_POINT));
  }

  private static @Nullable Qualifier sign(Prose text, int start) {
    int at = start - 1;
    if (text.at(at) == ' ' && !Characters.isLetterOrDigit(text.at(at - 1))) {
      at--;
    }
    return switch (text.at(at)) {
      case '~', '≈', '∼', '≃', '≅' -> new Qualifier(Bound.NONE, true);
      case '<', '≤', '⩽', '≦', '≲', '≪' -> new Qualifier(Bound.MOST, false);
      case '>' ->
          isArrow(text.at(at - 1))
              ? new Qualifier(Bound.NONE, false)
              : new Qualifier(Bound.LEAST, false);
      case '≥', '⩾', '≧', '≳', '≫' -> new Qualifier(Bound.LEAST, false);
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
    return Characters.isDash(c) || c == '=' || c == '~' || c == '|' || c == '>';
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
            || (word.is("like") && before.is("something"))
            || (word.is("quite") && before.is("not"))
            || (word.is("of") && before.in(NEAR)));
  }

  private static Bound bound(Word word) {
    if (word.in(OVER)) {
      return isOtherOver(word) ? Bound.NONE : Negation.of(word, Bound.LEAST);
    }
    if (word.is("maximum") || word.is("max")) {
      return Bound.MOST;
    }
    if (word.is("minimum") || (word.is("min") && !isBehindNumber(word))) {
      return Bound.LEAST;
    }
    if (word.in(UNDER)) {
      return Negation.of(word, Bound.MOST);
    }
    Word before = word.previous();
    if (before == null) {
      return Bound.NONE;
    }
    if (word.is("than")) {
      return than(before);
    }
    if (word.is("to")) {
      return before.is("up") ? Bound.MOST : before.is("equal") ? orEqual(before) : Bound.NONE;
    }
    if (word.is("including") && before.is("and")) {
      Word to = before.previous();
      return to == null ? Bound.NONE : bound(to);
    }
    if (word.is("least") || word.is("most")) {
      return isAt(before) ? word.is("least") ? Bound.LEAST : Bound.MOST : Bound.NONE;
    }
    if (word.is("of")) {
      return before.in(OF_AT_MOST) ? Bound.MOST : before.in(OF_AT_LEAST) ? Bound.LEAST : Bound.NONE;
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

  private static Bound than(Word comparative) {
    if (isBehindNumber(comparative)) {
      return Bound.NONE;
    }
    if (comparative.is("better") || comparative.is("worse")) {
      return Bound.UNSURE;
    }
    return Negation.of(
        comparative,
        comparative.in(MORE) ? Bound.LEAST : comparative.in(LESS) ? Bound.MOST : Bound.NONE);
  }

  /** At least, at the least, at the very least. */
  private static boolean isAt(Word before) {
    Word the = before.is("very") ? before.previous() : before;
    Word at = the != null && the.is("the") ? the.previous() : the;
    return at != null && at.is("at");
  }

  /** Whether an over is part of a verb: failed over. */
  private static boolean isOtherOver(Word over) {
    Word before = over.previous();
    return over.is("over") && before != null && before.in(BEFORE_ADVERB);
  }

  /** Whether a number stands right before a word: 2x faster, 40% less. */
  private static boolean isBehindNumber(Word word) {
    Prose text = word.text();
    int end = Characters.isSpace(text.at(word.start() - 1)) ? word.start() - 1 : word.start();
    char last = text.at(end - 1);
    boolean unit = last == '%' || last == 'x' || last == '×';
    int digits = unit ? end - 1 : end;
    while (end - digits < LONGEST && Characters.isDigit(text.at(digits - 1))) {
      digits--;
    }
    return digits < (unit ? end - 1 : end) && !Characters.isLetter(text.at(digits - 1));
  }
}
