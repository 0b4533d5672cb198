package dev.casebook.prose.word;

import dev.casebook.data.Folding;
import org.jspecify.annotations.Nullable;

/** Nouns that are counted: which words are plurals, and what their singulars are. */
public final class Nouns {
  private static final WordMap<String> IRREGULAR = WordMap.named("irregular-plurals");

  /** Words that end like a plural and are none. */
  private static final WordSet NO_PLURAL = WordSet.named("no-plural");

  private Nouns() {}

  /** Whether a word may be the plural of something that is counted. */
  public static boolean isPlural(Word word) {
    if (IRREGULAR.get(word) != null) {
      return true;
    }
    int length = word.end() - word.start();
    if (length < 3 || word.text().at(word.end() - 1) != 's') {
      return false;
    }
    char before = word.text().at(word.end() - 2);
    return before != 's'
        && before != '\''
        && !(before == 'u' && length > 4)
        && !(before == 'i' && length > 3)
        && !word.in(NO_PLURAL);
  }

  /** Whether a word is there and a plural. */
  public static boolean counts(@Nullable Word word) {
    return word != null && isPlural(word);
  }

  /** The singular of a plural, or the same for a word that is none. */
  public static String singular(Word noun) {
    String word = noun.string();
    String irregular = IRREGULAR.get(noun);
    if (irregular != null) {
      return irregular;
    }
    if (!isPlural(noun)) {
      return word;
    }
    int length = word.length();
    String lower = noun.lower();
    if (lower.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    boolean withE =
        lower.endsWith("sses")
            || lower.endsWith("shes")
            || lower.endsWith("ches")
            || lower.endsWith("xes")
            || lower.endsWith("zzes")
            || (word.endsWith("es") && Character.isUpperCase(word.charAt(length - 3)));
    return word.substring(0, length - (withE ? 2 : 1));
  }

  /** The plural of a singular that is a word for a unit. */
  static String plural(String noun) {
    return noun.endsWith("y") && !noun.endsWith("ay")
        ? noun.substring(0, noun.length() - 1) + "ies"
        : noun + "s";
  }

  /** A unit of UCUM that counts a thing, or null if the thing's name cannot stand in one. */
  public static @Nullable String annotation(String noun) {
    String name = isAcronym(noun) ? noun : Folding.lowerCase(noun);
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) <= ' ' || name.charAt(i) > '~') {
        return null;
      }
    }
    return "{" + name + "}";
  }

  private static boolean isAcronym(String noun) {
    int capitals = 0;
    for (int i = 0; i < noun.length(); i++) {
      capitals += Character.isUpperCase(noun.charAt(i)) ? 1 : 0;
    }
    return capitals > 1;
  }
}
