package dev.casebook.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Matches paths with a glob as Java does. The glob becomes an automaton with empty transitions, of
 * at most four states for each of its characters, which is in many states at a time: a match visits
 * each state at most once before each character of the path. Immutable.
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
   * @param visits how often a state was entered
   */
  record Walk(boolean matches, long visits) {}

  Walk walk(String path) {
    return new Walker(states).walk(path);
  }

  /** The states that the automaton is in, from one character of a path to the next. */
  private static final class Walker {
    private final int[] states;

    /** The states that accept characters. */
    private int[] here;

    private int[] next;
    private int count;

    /** Before how many characters of the path each state, or the end, was entered last. */
    private final int[] entered;

    private int character = 1;
    private long visits;

    Walker(int[] states) {
      this.states = states;
      this.here = new int[states.length];
      this.next = new int[states.length];
      this.entered = new int[states.length + 1];
    }

    Walk walk(String path) {
      enter(0);
      int at = 0;
      while (at < path.length() && count > 0) {
        int sign = path.codePointAt(at);
        at += Character.charCount(sign);
        step(sign);
      }
      return new Walk(at == path.length() && entered[states.length] == character, visits);
    }

    private void step(int sign) {
      int[] before = here;
      int size = count;
      here = next;
      next = before;
      count = 0;
      character++;
      for (int i = 0; i < size; i++) {
        accept(before[i], sign);
      }
    }

    private void accept(int state, int sign) {
      switch (states[state]) {
        case DOUBLE_STAR -> enter(state);
        case STAR -> {
          if (sign != '/') {
            enter(state);
          }
        }
        case IN_NAME -> {
          if (sign != '/') {
            enter(state + 1);
          }
        }
        case IN_RANGES, NOT_IN_RANGES -> {
          if (sign != '/' && isInRanges(state, sign) == (states[state] == IN_RANGES)) {
            enter(states[state + 1]);
          }
        }
        default -> {
          if (states[state] == sign) {
            enter(state + 1);
          }
        }
      }
    }

    /**
     * Comes to a state, and past empty transitions and stars, which need not stand for anything.
     */
    private void enter(int first) {
      int state = first;
      while (entered[state] != character) {
        entered[state] = character;
        if (state == states.length) {
          return;
        }
        visits++;
        switch (states[state]) {
          case JUMP -> state = states[state + 1];
          case FORK -> {
            enter(state + 2);
            state = states[state + 1];
          }
          case STAR, DOUBLE_STAR -> {
            here[count++] = state;
            state++;
          }
          default -> {
            here[count++] = state;
            return;
          }
        }
      }
    }

    private boolean isInRanges(int state, int character) {
      for (int i = state + 2; i < states[state + 1]; i += 2) {
        if (states[i] <= character && character <= states[i + 1]) {
          return true;
        }
      }
      return false;
    }
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
