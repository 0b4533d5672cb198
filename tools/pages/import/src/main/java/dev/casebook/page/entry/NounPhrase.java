package dev.casebook.page.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that name a thing, at one end of a stretch of text in lower case. */
final class NounPhrase {
  private static final int MOST_WORDS = 4;
  private static final int MOST_CHARACTERS = 200;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’./&-]+|[^\\s]");
  private static final Pattern NAME =
      Pattern.compile("\\p{L}[\\p{L}\\p{N}'’./&-]*|\\p{N}+\\p{L}[\\p{L}-]*");

  /** Words that stand before a name and are no part of it. */
  private static final Set<String> DETERMINERS =
      Set.of(
          "the",
          "a",
          "an",
          "its",
          "their",
          "our",
          "his",
          "her",
          "your",
          "this",
          "that",
          "these",
          "those",
          "all",
          "both",
          "each",
          "every",
          "any",
          "some",
          "total",
          "overall",
          "average",
          "more",
          "less",
          "fewer",
          "of",
          "required");

  /** Words that end a name, or stand between it and a verb. */
  private static final Set<String> ENDS =
      Set.of(
          "and", "or", "but", "so", "while", "whereas", "because", "when", "if", "as", "than", "to",
          "of", "in", "on", "at", "by", "for", "from", "with", "without", "into", "over", "under",
          "per", "after", "before", "during", "across", "between", "since", "through", "within",
          "which", "who", "that", "it", "they", "we", "he", "she", "you", "i", "this", "there",
          "is", "are", "was", "were", "be", "been", "has", "have", "had", "do", "did", "does",
          "can", "could", "will", "would", "may", "might", "must", "should", "about", "up", "down",
          "where", "the", "a", "an", "its", "their", "our", "not", "then", "now", "yet", "what",
          "how");

  /** Words between a name and its verb. */
  private static final Set<String> HELPERS =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "being",
          "has",
          "have",
          "had",
          "can",
          "could",
          "will",
          "would",
          "may",
          "might",
          "also",
          "then",
          "now",
          "even",
          "already",
          "significantly",
          "dramatically",
          "only",
          "just",
          "further",
          "roughly",
          "nearly",
          "almost",
          "about",
          "reportedly",
          "went",
          "go",
          "goes",
          "gone",
          "going",
          "takes",
          "runs",
          "run",
          "again",
          "thus",
          "thereby",
          "get",
          "got",
          "became",
          "become",
          "becomes");

  private NounPhrase() {}

  /** The name with which a text begins; empty if it begins with none. */
  static String first(String text) {
    List<String> name = new ArrayList<>();
    for (String word : words(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)))) {
      boolean determines = name.isEmpty() && DETERMINERS.contains(word);
      boolean verb = !name.isEmpty() && word.endsWith("ed");
      if (!determines && (verb || ENDS.contains(word) || !NAME.matcher(word).matches())) {
        break;
      }
      if (!determines) {
        name.add(word);
      }
    }
    return name.size() > MOST_WORDS ? "" : joined(name);
  }

  /** The name with which a text ends, before helping verbs; empty if it ends with none. */
  static String last(String text) {
    List<String> all = words(text.substring(Math.max(0, text.length() - MOST_CHARACTERS)));
    int end = all.size();
    while (end > 0 && HELPERS.contains(all.get(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0
        && !ENDS.contains(all.get(start - 1))
        && !DETERMINERS.contains(all.get(start - 1))
        && NAME.matcher(all.get(start - 1)).matches()) {
      start--;
    }
    List<String> name = all.subList(Math.max(start, 0), end);
    return name.size() > MOST_WORDS ? "" : joined(name);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String found = word.group();
      boolean stop = found.length() > 1 && found.endsWith(".");
      words.add(stop ? found.substring(0, found.length() - 1) : found);
      if (stop) {
        words.add(".");
      }
    }
    return words;
  }

  private static String joined(List<String> words) {
    return String.join(" ", words);
  }
}
