package dev.casebook.rule.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where many phrases occur in texts, found in one pass over the texts (Aho-Corasick).
 *
 * <p>Time and memory are linear in the phrases and the texts together, however alike they are.
 */
final class PhraseSearch {
  /** So many phrases are looked for one by one, which is quicker if they are found. */
  static final int FEW = 50;

  private static final int NOWHERE = -1;
  private static final int UNKNOWN = -2;
  private static final int QUICK_BEGINNING = 16;
  private static final int QUICK_ATTEMPTS = 8;

  /** So many characters of phrases are looked for at once, which bounds memory. */
  private static final int MOST_NODES = 1 << 20;

  private final Map<String, Integer> agreements = new HashMap<>();
  private final Map<String, Integer> indices = new HashMap<>();
  private long steps;

  /**
   * Looks for phrases in texts.
   *
   * @param phrases any phrases
   * @param texts any texts
   */
  PhraseSearch(Collection<String> phrases, Collection<String> texts) {
    List<String> some = new ArrayList<>();
    int length = 0;
    for (String phrase : phrases) {
      if (length + phrase.length() > MOST_NODES) {
        new Trie(some, length).search(texts);
        some.clear();
        length = 0;
      }
      some.add(phrase);
      length += phrase.length();
    }
    new Trie(some, length).search(texts);
  }

  /**
   * How many characters of the beginning of a phrase occur together in one of the texts.
   *
   * @param phrase one of the phrases
   * @return the length of the longest such beginning
   */
  int agreement(String phrase) {
    return agreements.getOrDefault(phrase, 0);
  }

  /** How many characters and links were looked at. */
  long steps() {
    return steps;
  }

  /**
   * Where phrases occur in one text.
   *
   * @param phrases any phrases
   * @param text any text
   * @return by phrase, the index of its first occurrence; without those that do not occur
   */
  static Map<String, Integer> firstIndices(Collection<String> phrases, String text) {
    Map<String, Integer> first = new HashMap<>();
    List<String> hard = new ArrayList<>();
    for (String phrase : phrases) {
      int index = phrases.size() > FEW ? UNKNOWN : quickIndexOf(phrase, text);
      if (index >= 0) {
        first.put(phrase, index);
      } else if (index == UNKNOWN) {
        hard.add(phrase);
      }
    }
    if (!hard.isEmpty()) {
      first.putAll(new PhraseSearch(hard, List.of(text)).indices);
    }
    return first;
  }

  /**
   * Where a phrase occurs in a text, if its beginning is seldom enough to say so in linear time.
   *
   * @param phrase any phrase
   * @param text any text
   * @return the index of its first occurrence, or a negative number if there is none or it is not
   *     known
   */
  static int quickIndexOf(String phrase, String text) {
    String beginning = phrase.substring(0, Math.min(phrase.length(), QUICK_BEGINNING));
    int at = text.indexOf(beginning);
    for (int i = 0; i < QUICK_ATTEMPTS && at >= 0; i++) {
      if (text.startsWith(phrase, at)) {
        return at;
      }
      at = text.indexOf(beginning, at + 1);
    }
    return at < 0 ? NOWHERE : UNKNOWN;
  }

  /** The beginnings of phrases; node 0 is the empty one. */
  private final class Trie {
    private final List<String> phrases;

    /** By node and character, the node of the beginning that is longer by it. */
    private final Map<Long, Integer> longer = new HashMap<>();

    private final int[] parents;
    private final char[] characters;
    private final int[] lengths;

    /** By node, that of its longest end that is a beginning too. */
    private final int[] ends;

    /** By node, the index after its first occurrence in the text that it was first met in. */
    private final int[] met;

    private int size = 1;

    Trie(List<String> phrases, int length) {
      this.phrases = phrases;
      this.parents = new int[length + 1];
      this.characters = new char[length + 1];
      this.lengths = new int[length + 1];
      this.ends = new int[length + 1];
      this.met = new int[length + 1];
      phrases.forEach(this::add);
    }

    private void add(String phrase) {
      int node = 0;
      for (int i = 0; i < phrase.length(); i++) {
        Integer next = longer.putIfAbsent(edge(node, phrase.charAt(i)), size);
        if (next == null) {
          parents[size] = node;
          characters[size] = phrase.charAt(i);
          lengths[size] = i + 1;
          next = size++;
        }
        node = next;
      }
    }

    private static long edge(int node, char c) {
      return ((long) node << Character.SIZE) | c;
    }

    void search(Collection<String> texts) {
      int[] byLength = byLength();
      for (int node : byLength) {
        if (lengths[node] > 1) {
          ends[node] = next(ends[parents[node]], characters[node]);
        }
      }
      Arrays.fill(met, 1, met.length, NOWHERE);
      texts.forEach(this::read);
      for (int i = byLength.length - 1; i > 0; i--) {
        int node = byLength[i];
        meet(ends[node], met[node]);
      }
      phrases.forEach(this::note);
    }

    private int[] byLength() {
      int[] starts = new int[size + 1];
      for (int node = 0; node < size; node++) {
        starts[lengths[node] + 1]++;
      }
      for (int i = 1; i <= size; i++) {
        starts[i] += starts[i - 1];
      }
      int[] ordered = new int[size];
      for (int node = 0; node < size; node++) {
        ordered[starts[lengths[node]]++] = node;
      }
      return ordered;
    }

    private void read(String text) {
      int node = 0;
      for (int i = 0; i < text.length(); i++) {
        node = next(node, text.charAt(i));
        meet(node, i + 1);
      }
    }

    /** The longest beginning that ends with a node and a character. */
    private int next(int from, char c) {
      int node = from;
      steps++;
      Integer next = longer.get(edge(node, c));
      while (next == null && node != 0) {
        steps++;
        node = ends[node];
        next = longer.get(edge(node, c));
      }
      return next == null ? 0 : next;
    }

    private void meet(int node, int end) {
      if (end != NOWHERE && (met[node] == NOWHERE || end < met[node])) {
        met[node] = end;
      }
    }

    private void note(String phrase) {
      int node = 0;
      int length = 0;
      while (length < phrase.length()) {
        int next = longer.getOrDefault(edge(node, phrase.charAt(length)), 0);
        if (met[next] == NOWHERE) {
          break;
        }
        node = next;
        length++;
      }
      agreements.put(phrase, length);
      if (length == phrase.length()) {
        indices.put(phrase, Math.max(0, met[node] - length));
      }
    }
  }
}
