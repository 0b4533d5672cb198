package dev.casebook.corpus;

import dev.casebook.prose.Mention;
import dev.casebook.prose.Mentions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/**
 * Replaces words of prose by other words of the same length, the same word by the same throughout a
 * case study. Lengths, punctuation, names, figures and quotes stay; what was said is lost.
 */
final class WordSwap {
  private static final int SHORTEST = 5;

  private final Map<Integer, List<String>> wordsByLength = new TreeMap<>();
  private final Map<String, Boolean> numbers = new HashMap<>();

  /** Swaps the words of these texts for each other. */
  WordSwap(List<String> texts) {
    Map<Integer, TreeSet<String>> found = new TreeMap<>();
    for (String text : texts) {
      for (int start = 0; start < text.length(); ) {
        int end = wordEnd(text, start);
        if (end - start >= SHORTEST && isPlain(text, start, end)) {
          found
              .computeIfAbsent(end - start, unseen -> new TreeSet<>())
              .add(text.substring(start, end));
        }
        start = Math.max(end, start + 1);
      }
    }
    found.forEach((length, words) -> wordsByLength.put(length, new ArrayList<>(words)));
  }

  /** Begins a case study with these texts, in which a word always becomes the same word. */
  Study study(List<String> texts, RandomGenerator random) {
    Study study = new Study(random);
    texts.forEach(study::keepFigures);
    return study;
  }

  /** The swaps of one case study. */
  final class Study {
    private final RandomGenerator random;
    private final Map<String, String> swaps = new HashMap<>();

    private Study(RandomGenerator random) {
      this.random = random;
    }

    /** The noun that a number counts stays what it is. */
    private void keepFigures(String text) {
      for (Mention mention : Mentions.in(text)) {
        for (String word : text.substring(mention.start(), mention.end()).split("[^a-z]+", -1)) {
          swaps.put(word, word);
        }
      }
    }

    String swapped(String text) {
      StringBuilder swapped = new StringBuilder(text.length());
      for (int start = 0; start < text.length(); ) {
        int end = Math.max(wordEnd(text, start), start + 1);
        String word = text.substring(start, end);
        boolean plain = end - start >= SHORTEST && isPlain(text, start, end);
        swapped.append(plain ? swaps.computeIfAbsent(word, this::other) : word);
        start = end;
      }
      return swapped.toString();
    }

    private String other(String word) {
      List<String> others = wordsByLength.getOrDefault(word.length(), List.of(word));
      return others.get(random.nextInt(others.size()));
    }
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether a word is in lower case, stands alone and is no number. */
  private boolean isPlain(String text, int start, int end) {
    boolean alone =
        (start == 0 || text.charAt(start - 1) == ' ')
            && (end == text.length() || " ,.;:".indexOf(text.charAt(end)) >= 0);
    return alone
        && text.chars().skip(start).limit(end - start).allMatch(c -> c >= 'a' && c <= 'z')
        && !numbers.computeIfAbsent(text.substring(start, end), WordSwap::isNumber);
  }

  private static boolean isNumber(String word) {
    return !Mentions.in("the " + word + " of it").isEmpty();
  }
}
