package dev.casebook.prose.word;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nouns that are counted: which words are plurals, and what their singulars are. */
public final class Nouns {
  private static final WordMap<String> IRREGULAR =
      new WordMap<>(
          Map.ofEntries(
              Map.entry("people", "person"),
              Map.entry("men", "man"),
              Map.entry("women", "woman"),
              Map.entry("children", "child"),
              Map.entry("mice", "mouse"),
              Map.entry("indices", "index"),
              Map.entry("vertices", "vertex"),
              Map.entry("matrices", "matrix"),
              Map.entry("criteria", "criterion"),
              Map.entry("analyses", "analysis"),
              Map.entry("hypotheses", "hypothesis"),
              Map.entry("crises", "crisis"),
              Map.entry("halves", "half"),
              Map.entry("shelves", "shelf"),
              Map.entry("lives", "life"),
              Map.entry("caches", "cache"),
              Map.entry("niches", "niche"),
              Map.entry("headaches", "headache"),
              Map.entry("movies", "movie"),
              Map.entry("cookies", "cookie"),
              Map.entry("statuses", "status"),
              Map.entry("buses", "bus"),
              Map.entry("viruses", "virus"),
              Map.entry("bonuses", "bonus"),
              Map.entry("quizzes", "quiz"),
              Map.entry("heroes", "hero"),
              Map.entry("series", "series"),
              Map.entry("staff", "staff"),
              Map.entry("personnel", "personnel"),
              Map.entry("species", "species")));

  /** Words that end like a plural and are none. */
  private static final WordSet NO_PLURAL =
      WordSet.of(
          "as",
          "is",
          "was",
          "has",
          "its",
          "this",
          "yes",
          "does",
          "goes",
          "means",
          "makes",
          "takes",
          "gives",
          "shows",
          "brings",
          "gets",
          "allows",
          "lets",
          "seems",
          "comes",
          "becomes",
          "remains",
          "keeps",
          "provides",
          "includes",
          "contains",
          "requires",
          "reduces",
          "improves",
          "enables",
          "adds",
          "falls",
          "drops",
          "beats",
          "helps",
          "saves",
          "costs",
          "lies",
          "says",
          "always",
          "perhaps",
          "sometimes",
          "towards",
          "afterwards",
          "besides",
          "whereas",
          "across",
          "versus",
          "plus",
          "times",
          "canvas",
          "bias",
          "gas",
          "alias",
          "atlas",
          "kubernetes",
          "postgres",
          "redis",
          "lens",
          "aws",
          "dns",
          "tls",
          "https",
          "css",
          "sms",
          "ours",
          "theirs",
          "others",
          "upwards",
          "onwards",
          "downwards",
          "overseas",
          "nowadays",
          "hers",
          "thus");

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
            || lower.endsWith("zzes");
    return word.substring(0, length - (withE ? 2 : 1));
  }

  /** A unit of UCUM that counts a thing, or null if the thing's name cannot stand in one. */
  public static @Nullable String annotation(String noun) {
    String name = isAcronym(noun) ? noun : noun.toLowerCase(Locale.ROOT);
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
