package dev.casebook.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Matches paths with a glob as Java does. The glob becomes an automaton with empty transitions, of
 * at most four states for each of its characters, which is in many states at a time: a match visits
 * each state at most once for each character of the path. Immutable.
 */
final class Glob {

  /** A character of a name, and any number of them. */
  private static final int IN_NAME = -1;

  private static final int STAR = -2;

  /** Any number of characters. */
  private static final int DOUBLE_STAR = -3;

  /**
   * A character of a name that is in one of the ranges, or in none; the state after them comes
   * first.
   */
  private static final int IN_RANGES = -4;

  private static final int NOT_IN_RANGES = -5;

  /** Empty transitions: to the state that comes first, and for a fork to the next as well. */
  private static final int JUMP = -6;

  private static final int FORK = -7;

  /** A state is a code point that it accepts, or one of the above with what belongs to it. */
  private final int[] states;

  /**
   * Reads a glob.
   *
   * @param glob one that Java takes, with / between folders and without backslashes
   */
  Glob(String glob) {
    states = new Compiler(glob).compile();
  }

  int size() {
    return states.length;
  }

  boolean matches(String path) {
    return walk(path).matches();
  }

  /**
   * What came of a path.
   *
   * @param visits how often a state was visited
   */
  record Walk(boolean matches, long visits) {}

  Walk walk(String path) {
    // A bit for each state and for the end.
    long[] here = new long[states.length / Long.SIZE + 1];
    long[] next = new long[here.length];
    set(here, 0);
    long visits = 0;
    int visited = 1;
    int at = 0;
    while (at < path.length() && visited > 0) {
      int character = path.codePointAt(at);
      at += Character.charCount(character);
      visited = step(here, character, next);
      visits += visited;
      long[] left = here;
      here = next;
      next = left;
      Arrays.fill(next, 0);
    }
    // Only empty transitions count now.
    visits += step(here, 0, next);
    return new Walk(isSet(here, states.length), visits);
  }

  /** Visits states from first to last; a transition never leads back, but for that of a star. */
  private int step(long[] here, int character, long[] next) {
    int visited = 0;
    for (int word = 0; word < here.length; word++) {
      long unvisited = here[word];
      while (unvisited != 0) {
        int state = word * Long.SIZE + Long.numberOfTrailingZeros(unvisited);
        if (state < states.length) {
          visited++;
          visit(state, here, character, next);
        }
        unvisited = here[word] & (-2L << state);
      }
    }
    return visited;
  }

  private void visit(int state, long[] here, int character, long[] next) {
    switch (states[state]) {
      case FORK -> {
        set(here, state + 2);
        set(here, states[state + 1]);
      }
      case JUMP -> set(here, states[state + 1]);
      case STAR, DOUBLE_STAR -> {
        set(here, state + 1);
        if (states[state] == DOUBLE_STAR || character != '/') {
          set(next, state);
        }
      }
      case IN_RANGES, NOT_IN_RANGES -> {
        if (character != '/' && isInRanges(state, character) == (states[state] == IN_RANGES)) {
          set(next, states[state + 1]);
        }
      }
      default -> {
        if (states[state] == IN_NAME ? character != '/' : states[state] == character) {
          set(next, state + 1);
        }
      }
    }
  }

  private static void set(long[] bits, int state) {
    bits[state / Long.SIZE] |= 1L << state;
  }

  private static boolean isSet(long[] bits, int state) {
    return (bits[state / Long.SIZE] & 1L << state) != 0;
  }

  private boolean isInRanges(int state, int character) {
    for (int i = state + 2; i < states[state + 1]; i += 2) {
      if (states[i] <= character && character <= states[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** Reads a glob from its start to its end. */
  private static final class Compiler {
    private final String glob;
    private final int[] states;
    private int size;
    private int position;

    Compiler(String glob) {
      this.glob = glob;
      this.states = new int[4 * glob.length()];
    }

    int[] compile() {
      while (position < glob.length()) {
        if (glob.charAt(position) == '{') {
          alternatives();
        } else {
          token();
        }
      }
      return Arrays.copyOf(states, size);
    }

    private void alternatives() {
      List<Integer> jumps = new ArrayList<>();
      int fork;
      do {
        position++;
        fork = add(FORK, 0);
        while (glob.charAt(position) != ',' && glob.charAt(position) != '}') {
          token();
        }
        jumps.add(add(JUMP, 0));
        states[fork + 1] = size;
      } while (glob.charAt(position) == ',');
      position++;
      // After the last there is no other.
      states[fork] = JUMP;
      states[fork + 1] = fork + 2;
      jumps.forEach(jump -> states[jump + 1] = size);
    }

    private int add(int... state) {
      System.arraycopy(state, 0, states, size, state.length);
      size += state.length;
      return size - state.length;
    }

    private void token() {
      int character = next();
      switch (character) {
        case '*' -> {
          boolean isDouble = glob.startsWith("*", position);
          position += isDouble ? 1 : 0;
          add(isDouble ? DOUBLE_STAR : STAR);
        }
        case '?' -> add(IN_NAME);
        case '[' -> ranges();
        default -> add(character);
      }
    }

    private void ranges() {
      boolean negated = glob.startsWith("!", position);
      position += negated ? 1 : 0;
      int state = add(negated ? NOT_IN_RANGES : IN_RANGES, 0);
      boolean first = true;
      while (first || glob.charAt(position) != ']') {
        int from = next();
        boolean isRange =
            glob.startsWith("-", position)
                && glob.charAt(position + 1) != ']'
                && !(first && from == '-');
        position += isRange ? 1 : 0;
        add(from, isRange ? next() : from);
        first = false;
      }
      position++;
      states[state + 1] = size;
    }

    private int next() {
      int character = glob.codePointAt(position);
      position += Character.charCount(character);
      return character;
    }
  }
}
