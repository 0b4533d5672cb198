package dev.casebook.prose;

import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.FunctionWords;
import dev.casebook.prose.word.Nouns;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordNumerals;
import dev.casebook.prose.word.WordSet;
import dev.casebook.unit.UnitWords;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The noun that a number counts, found behind it: nodes in "three small nodes".
 *
 * @param unit its unit: {@code {node}}, or a unit of measure
 * @param end the index behind it
 */
record CountedNoun(String unit, int end) {
  private static final int MOST_WORDS = 4;

  /** What may stand before a unit of measure without making it another unit. */
  private static final WordSet PLAIN_ADJECTIVES = WordSet.named("plain-adjectives");

  /** Plurals that can stand before the noun: systems engineers. */
  private static final WordSet ATTRIBUTIVE = WordSet.named("attributive");

  /** Verbs that look like plurals: behind a noun in the singular, they are its verbs. */
  private static final WordSet VERBS = WordSet.named("verbs-like-plurals");

  private static final WordSet DETERMINERS = WordSet.named("determiners");

  /** Things that are counted without a plural. */
  private static final WordSet UNCHANGED = WordSet.named("counted-without-plural");

  /** The noun in the plural behind a number, or null. */
  static @Nullable CountedNoun plural(Prose text, int from) {
    Word found = null;
    Word before = null;
    Word last = null;
    Word word = text.wordAfter(from);
    for (int i = 0; i < MOST_WORDS && word != null; i++) {
      Word whole = word.compound();
      if (FunctionWords.has(whole)) {
        break;
      }
      if (i > 0 && whole.in(VERBS)) {
        break;
      }
      if (Nouns.isPlural(lastPart(whole))) {
        found = whole;
        before = last;
      }
      if (found != null && !found.in(ATTRIBUTIVE)) {
        break;
      }
      last = whole;
      word = whole.next();
    }
    if (found != null) {
      return of(found, before);
    }
    Word first = text.wordAfter(from);
    return first != null && first.in(UNCHANGED) ? annotated(first.string(), first.end()) : null;
  }

  /** The noun of which a number is only a part, as in "three of their data centers"; or null. */
  static @Nullable CountedNoun amongOthers(Word of) {
    Word whose = of.next();
    if (whose == null || !whose.in(DETERMINERS)) {
      return null;
    }
    Word first = whose.next();
    return first == null || WordNumerals.at(first) != null ? null : plural(of.text(), whose.end());
  }

  /** The noun in the singular behind a one, or null. */
  static @Nullable CountedNoun singular(Prose text, int from) {
    Word found = null;
    Word word = text.wordAfter(from);
    for (int i = 0; i < MOST_WORDS - 1 && word != null; i++) {
      Word whole = word.compound();
      if (FunctionWords.has(whole) || (found != null && isVerbLike(whole))) {
        break;
      }
      if (!isAdverb(whole)) {
        found = whole;
      }
      word = whole.next();
    }
    if (found == null || Nouns.isPlural(found)) {
      return null;
    }
    Word before = found.previous();
    boolean plain = before != null && before.start() >= from && before.in(PLAIN_ADJECTIVES);
    Optional<String> measure = plain ? UnitWords.code(found.string()) : Optional.empty();
    return measure.isPresent()
        ? new CountedNoun(measure.get(), found.end())
        : annotated(found.string(), found.end());
  }

  /** Whether a number or a determiner before a plural makes it a noun. */
  static boolean isCounted(Word plural) {
    Word before = plural.previous();
    return before != null && (before.is("the") || before.is("both") || before.is("two"));
  }

  private static @Nullable CountedNoun of(Word noun, @Nullable Word before) {
    Optional<String> measure = UnitWords.code(noun.string());
    if (measure.isEmpty()) {
      return annotated(Nouns.singular(noun), noun.end());
    }
    if (before == null || before.in(PLAIN_ADJECTIVES)) {
      return new CountedNoun(measure.get(), noun.end());
    }
    return annotated(before.string() + "-" + Nouns.singular(noun), noun.end());
  }

  private static @Nullable CountedNoun annotated(String noun, int end) {
    String unit = Nouns.annotation(noun);
    return unit == null ? null : new CountedNoun(unit, end);
  }

  /** Behind a noun in the singular, what looks like a verb does not belong to it. */
  private static boolean isVerbLike(Word word) {
    String lower = word.lower();
    return lower.endsWith("ed")
        || lower.endsWith("ing")
        || lower.endsWith("ly")
        || (lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us"));
  }

  private static boolean isAdverb(Word word) {
    return word.string().endsWith("ly");
  }

  private static Word lastPart(Word word) {
    int start = word.end();
    while (start > word.start() && Characters.isLetterOrDigit(word.text().at(start - 1))) {
      start--;
    }
    return new Word(word.text(), start, word.end());
  }
}
