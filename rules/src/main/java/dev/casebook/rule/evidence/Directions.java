package dev.casebook.rule.evidence;

import dev.casebook.data.DataFile;
import dev.casebook.data.Folding;
import dev.casebook.model.Sense;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads from the words beside a figure whether something went up or down. */
final class Directions {
  private static final Map<String, Sense> SENSES =
      Stream.of(Sense.values())
          .flatMap(sense -> words(sense.name()).map(word -> Map.entry(word, sense)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final Set<String> BETWEEN =
      words("between").collect(Collectors.toUnmodifiableSet());

  /** Ends of adjectives, of which "more" says how good something is rather than how much. */
  private static final String[] ADJECTIVE_ENDS =
      words("adjective").map(end -> end.substring(1)).toArray(String[]::new);

  private static final Set<String> COMPARATIVES = Set.of("more", "less");

  private static final int WORDS_AFTER = 2;
  private static final int WORDS_BEFORE = 12;

  private Directions() {}

  private static Stream<String> words(String meaning) {
    return DataFile.rows("direction-words", "word", "meaning").stream()
        .filter(row -> row.get(1).equalsIgnoreCase(meaning))
        .map(row -> row.get(0));
  }

  /**
   * The direction that the words around a figure say, and its own first word; empty if they say
   * none, or both.
   */
  static Optional<Sense> around(String text, int start, int end) {
    String first = lower(text, start, Math.min(end, wordEnd(text, start)));
    List<Sense> said =
        Stream.of(Optional.ofNullable(SENSES.get(first)), after(text, end), before(text, start))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
  }

  /** 40% lower, a 40% drop, 40% cost reduction. */
  private static Optional<Sense> after(String text, int end) {
    int at = end;
    for (int i = 0; i < WORDS_AFTER; i++) {
      int from = skipBlank(text, at);
      int to = wordEnd(text, from);
      String word = lower(text, from, to);
      if (word.isEmpty() || BETWEEN.contains(word)) {
        return Optional.empty();
      }
      if (COMPARATIVES.contains(word) && isAdjective(text, to)) {
        return Optional.empty();
      }
      Sense sense = SENSES.get(word);
      if (sense != null) {
        return Optional.of(sense);
      }
      at = to;
    }
    return Optional.empty();
  }

  private static boolean isAdjective(String text, int at) {
    int from = skipBlank(text, at);
    String next = lower(text, from, wordEnd(text, from));
    return Arrays.stream(ADJECTIVE_ENDS).anyMatch(next::endsWith);
  }

  /**
   * Cut by 40%, reduced the start time by up to 40%, fell 40%; but neither "growth slowed by 40%"
   * nor "reduced the increase by 40%", which say more than one of the words does.
   */
  private static Optional<Sense> before(String text, int start) {
    int at = start;
    boolean isBy = false;
    String next = "";
    Sense found = null;
    for (int i = 0; i < WORDS_BEFORE; i++) {
      int to = skipBlankBack(text, at);
      int from = wordStart(text, to);
      String word = lower(text, from, to);
      if (word.isEmpty()) {
        break;
      }
      isBy |= word.equals("by");
      boolean isBetween =
          BETWEEN.contains(word)
              || COMPARATIVES.contains(word)
              || (word.equals("up") && next.equals("to"));
      Sense sense = isBetween ? null : SENSES.get(word);
      if (sense != null && found != null && sense != found) {
        return Optional.empty();
      }
      if (sense == null && !isBetween && (!isBy || word.endsWith("ed"))) {
        break;
      }
      found = sense == null ? found : sense;
      next = word;
      at = from;
    }
    return Optional.ofNullable(found);
  }

  private static String lower(String text, int from, int to) {
    return Folding.lowerCase(text.substring(from, to));
  }

  private static int skipBlank(String text, int at) {
    int index = at;
    while (index < text.length() && (text.charAt(index) == ' ' || text.charAt(index) == '-')) {
      index++;
    }
    return index;
  }

  private static int wordEnd(String text, int from) {
    int index = from;
    while (index < text.length() && isWord(text.charAt(index))) {
      index++;
    }
    return index;
  }

  private static int skipBlankBack(String text, int at) {
    int index = at;
    while (index > 0 && text.charAt(index - 1) == ' ') {
      index--;
    }
    return index;
  }

  private static int wordStart(String text, int to) {
    int index = to;
    while (index > 0 && isWord(text.charAt(index - 1))) {
      index--;
    }
    return index;
  }

  private static boolean isWord(char c) {
    return Character.isLetter(c) || c == '-' || c == '\'';
  }
}
