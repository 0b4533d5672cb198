package dev.casebook.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.function.IntPredicate;

/**
 * Matches paths with a glob in time that grows with the length of both, whatever the glob; Java's
 * own matcher goes back as often as there are stars. Their verdicts are the same.
 */
final class Glob {

  /** A sign of the glob; a star stands for any number of what it accepts. */
  private record Token(IntPredicate accepts, boolean isStar) {}

  private final List<Token> tokens = new ArrayList<>();

  /** The tokens that can come after each, and those that can come first. */
  private final List<int[]> after = new ArrayList<>();

  private final String glob;
  private int position;

  /**
   * Reads a glob.
   *
   * @param glob one that Java takes, with / between folders and without backslashes
   */
  Glob(String glob) {
    this.glob = glob;
    after.add(new int[0]);
    int[] open = {0};
    while (position < glob.length()) {
      open = glob.charAt(position) == '{' ? group(open) : append(open);
    }
    lead(open);
  }

  /** Reads alternatives; gives the ends of all. */
  private int[] group(int[] open) {
    List<Integer> ends = new ArrayList<>();
    do {
      position++;
      int[] end = open;
      while (glob.charAt(position) != ',' && glob.charAt(position) != '}') {
        end = append(end);
      }
      for (int each : end) {
        ends.add(each);
      }
    } while (glob.charAt(position) == ',');
    position++;
    return ends.stream().mapToInt(Integer::intValue).distinct().toArray();
  }

  /** Reads a token that comes after those that are open; gives what is open then. */
  private int[] append(int[] open) {
    Token token = token();
    lead(open);
    tokens.add(token);
    after.add(new int[0]);
    return new int[] {tokens.size()};
  }

  /** Lets the token that comes next, or the end, follow those that are open. */
  private void lead(int[] open) {
    for (int end : open) {
      int[] known = after.get(end);
      int[] more = Arrays.copyOf(known, known.length + 1);
      more[known.length] = tokens.size();
      after.set(end, more);
    }
  }

  private Token token() {
    int sign = glob.codePointAt(position);
    position += Character.charCount(sign);
    return switch (sign) {
      case '*' -> {
        boolean isDouble = glob.startsWith("*", position);
        position += isDouble ? 1 : 0;
        yield new Token(isDouble ? c -> true : Glob::isInName, true);
      }
      case '?' -> new Token(Glob::isInName, false);
      case '[' -> new Token(oneOf(), false);
      default -> new Token(c -> c == sign, false);
    };
  }

  private static boolean isInName(int c) {
    return c != '/';
  }

  private IntPredicate oneOf() {
    boolean negated = glob.startsWith("!", position);
    position += negated ? 1 : 0;
    IntPredicate listed = c -> false;
    boolean first = true;
    while (first || glob.charAt(position) != ']') {
      int from = next();
      boolean isRange =
          glob.startsWith("-", position)
              && glob.charAt(position + 1) != ']'
              && !(first && from == '-');
      position += isRange ? 1 : 0;
      int to = isRange ? next() : from;
      listed = listed.or(c -> c >= from && c <= to);
      first = false;
    }
    position++;
    IntPredicate all = negated ? listed.negate() : listed;
    return all.and(Glob::isInName);
  }

  private int next() {
    int sign = glob.codePointAt(position);
    position += Character.charCount(sign);
    return sign;
  }

  boolean matches(String path) {
    BitSet here = new BitSet();
    enter(after.get(0), here);
    PrimitiveIterator.OfInt signs = path.codePoints().iterator();
    while (signs.hasNext() && !here.isEmpty()) {
      int sign = signs.nextInt();
      BitSet next = new BitSet();
      here.stream()
          .filter(i -> i < tokens.size() && tokens.get(i).accepts.test(sign))
          .forEach(i -> enter(tokens.get(i).isStar ? new int[] {i} : after.get(i + 1), next));
      here = next;
    }
    return here.get(tokens.size());
  }

  /** Comes to tokens, and past stars, which need not stand for anything. */
  private void enter(int[] indices, BitSet set) {
    for (int i : indices) {
      if (!set.get(i)) {
        set.set(i);
        if (i < tokens.size() && tokens.get(i).isStar) {
          enter(after.get(i + 1), set);
        }
      }
    }
  }
}
