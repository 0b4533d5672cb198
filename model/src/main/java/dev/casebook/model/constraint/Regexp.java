package dev.casebook.model.constraint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A regular expression of the kind that the format allows, as places and ways between them
 * (Thompson's construction).
 */
final class Regexp {
  private static final int MAX_PLACES = 2_000;
  private static final String PREDEFINED = "dwsDWS";

  /** What stands for the characters beyond ASCII that end no line, and for those that end one. */
  static final int BEYOND_ASCII = 128;

  static final int LINE_END_BEYOND_ASCII = 129;
  static final int ALL_CHARACTERS = 130;
  private static final int ANY_NUMBER = -1;
  private static final String QUANTIFIERS = "*+?{";

  /** What it takes to go on from a place. */
  enum Way {
    FREE,
    CHARACTER,
    BEGIN,
    END
  }

  /** A place, with the characters that lead on from it. */
  record Place(int id, Way way, BitSet characters, List<Place> next) {}

  /** An expression that is more than the format allows. */
  static final class Unsupported extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private record Part(Place first, Place last) {}

  private final String text;
  private final List<Place> places = new ArrayList<>();

  private final Part whole;

  /** Where a search begins behind the beginning of a text. */
  private final BitSet anywhere;

  /** By place, what can be reached behind its character, as far as it was asked for. */
  private final Map<Integer, BitSet> behind = new HashMap<>();

  private int at;

  Regexp(String text) throws Unsupported {
    this.text = text;
    this.whole = alternatives();
    require(at == text.length());
    this.anywhere = reach(List.of(whole.first()), false, false);
  }

  List<Place> places() {
    return places;
  }

  Place last() {
    return whole.last();
  }

  /** Where a search begins. */
  BitSet start() {
    return reach(List.of(whole.first()), true, false);
  }

  /** Whether the pattern is found if the text ends here. */
  boolean endsAt(BitSet ids) {
    return reach(ids.stream().mapToObj(places::get).toList(), false, true).get(last().id());
  }

  /** Where a character leads to; a search may also begin behind it. */
  BitSet step(BitSet ids, int character) {
    BitSet next = (BitSet) anywhere.clone();
    for (int id = ids.nextSetBit(0); id >= 0; id = ids.nextSetBit(id + 1)) {
      if (places.get(id).characters().get(character)) {
        next.or(behind.computeIfAbsent(id, each -> reach(places.get(each).next(), false, false)));
      }
    }
    return next;
  }

  /** The places that can be reached without a character: those that wait for one, and the last. */
  private BitSet reach(List<Place> from, boolean atBegin, boolean atEnd) {
    Deque<Place> open = new ArrayDeque<>(from);
    BitSet seen = new BitSet();
    BitSet reached = new BitSet();
    while (!open.isEmpty()) {
      Place place = open.pop();
      if (seen.get(place.id())) {
        continue;
      }
      seen.set(place.id());
      boolean passed =
          switch (place.way()) {
            case FREE -> true;
            case BEGIN -> atBegin;
            case END -> atEnd;
            case CHARACTER -> false;
          };
      if (passed) {
        open.addAll(place.next());
      }
      boolean waits = place.way() == Way.CHARACTER || place.way() == Way.END;
      reached.set(place.id(), waits || place.id() == last().id());
    }
    return reached;
  }

  private Part alternatives() throws Unsupported {
    Part all = new Part(place(Way.FREE), place(Way.FREE));
    do {
      Place last = all.first();
      last = append(last, sequence());
      last.next().add(all.last());
    } while (take('|'));
    return all;
  }

  private Part sequence() throws Unsupported {
    Place first = place(Way.FREE);
    Place last = first;
    while (at < text.length() && !sees("|)")) {
      last = append(last, repeated());
    }
    return new Part(first, last);
  }

  private Part repeated() throws Unsupported {
    int from = at;
    Part once = item();
    if (!sees(QUANTIFIERS)) {
      return once;
    }
    require("^$".indexOf(text.charAt(from)) < 0);
    char quantifier = next();
    int min = quantifier == '+' ? 1 : quantifier == '{' ? number() : 0;
    int max = quantifier == '?' ? 1 : quantifier == '{' ? upperBound(min) : ANY_NUMBER;
    int behind = at;
    require(!sees(QUANTIFIERS));
    Place first = place(Way.FREE);
    Place last = first;
    Part copy = once;
    for (int i = 0; i < min; i++) {
      copy = i == 0 ? once : again(from);
      last = append(last, copy);
    }
    Place end = place(Way.FREE);
    if (max == ANY_NUMBER) {
      copy.last().next().add(copy.first());
      if (min == 0) {
        append(last, copy).next().add(end);
      }
      last.next().add(end);
    } else {
      for (int i = min; i < max; i++) {
        last.next().add(end);
        last = append(last, i == 0 ? once : again(from));
      }
      last.next().add(end);
    }
    at = behind;
    return new Part(first, end);
  }

  private int upperBound(int min) throws Unsupported {
    int max = take(',') ? (sees("}") ? ANY_NUMBER : number()) : min;
    require(next() == '}' && (max == ANY_NUMBER || max >= min));
    return max;
  }

  private int number() throws Unsupported {
    int from = at;
    while (sees("0123456789")) {
      at++;
    }
    require(at > from && at - from <= 4);
    return Integer.parseInt(text.substring(from, at));
  }

  /** Another copy of the item that stands at an index. */
  private Part again(int from) throws Unsupported {
    at = from;
    return item();
  }

  private Part item() throws Unsupported {
    char c = next();
    return switch (c) {
      case '(' -> {
        require(!sees("?"));
        Part group = alternatives();
        require(take(')'));
        yield group;
      }
      case '[' -> single(Way.CHARACTER, characterClass());
      case '^' -> single(Way.BEGIN, new BitSet());
      case '$' -> {
        // Only the end of the whole is the end of the text; and Patterns.compile looks one back.
        require(at == text.length() && (at < 2 || text.charAt(at - 2) != '\\'));
        yield single(Way.END, new BitSet());
      }
      case '.' -> single(Way.CHARACTER, noLineEnds());
      default -> {
        require("*+?{}])|".indexOf(c) < 0);
        if (c == '\\' && sees(PREDEFINED)) {
          yield single(Way.CHARACTER, predefined(next()));
        }
        BitSet one = new BitSet();
        one.set(literal(c));
        yield single(Way.CHARACTER, one);
      }
    };
  }

  private BitSet characterClass() throws Unsupported {
    boolean negated = take('^');
    BitSet members = new BitSet();
    while (!take(']')) {
      char c = next();
      require(c != '[' && !(c == '&' && sees("&")));
      if (c == '\\' && sees(PREDEFINED)) {
        members.or(predefined(next()));
        require(!sees("-") || (at + 1 < text.length() && text.charAt(at + 1) == ']'));
        continue;
      }
      int least = literal(c);
      boolean range = at + 1 < text.length() && sees("-") && text.charAt(at + 1) != ']';
      if (range) {
        at++;
        char d = next();
        require(d != '[');
        int most = literal(d);
        require(least <= most);
        members.set(least, most + 1);
      } else {
        members.set(least);
      }
    }
    require(!members.isEmpty());
    if (negated) {
      members.flip(0, ALL_CHARACTERS);
    }
    return members;
  }

  private static BitSet noLineEnds() {
    BitSet members = new BitSet();
    members.set(0, ALL_CHARACTERS);
    members.clear('\n');
    members.clear('\r');
    members.clear(LINE_END_BEYOND_ASCII);
    return members;
  }

  /** A class by its letter, as Java has it: of ASCII alone, and in upper case all but that. */
  private static BitSet predefined(char letter) {
    BitSet members = new BitSet();
    for (char c = 0; c < BEYOND_ASCII; c++) {
      boolean digit = c >= '0' && c <= '9';
      boolean word = digit || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean space = c == ' ' || (c >= '\t' && c <= '\r');
      members.set(
          c,
          switch (letter) {
            case 'd', 'D' -> digit;
            case 'w', 'W' -> word;
            default -> space;
          });
    }
    if (Character.isUpperCase(letter)) {
      members.flip(0, ALL_CHARACTERS);
    }
    return members;
  }

  /** A printable character of ASCII, or what a backslash makes of the next. */
  private int literal(char c) throws Unsupported {
    require(c >= ' ' && c <= '~');
    if (c != '\\') {
      return c;
    }
    char escaped = next();
    if (escaped == 'r' || escaped == 'n' || escaped == 't') {
      return escaped == 'r' ? '\r' : escaped == 'n' ? '\n' : '\t';
    }
    require(escaped > ' ' && escaped <= '~' && !Character.isLetterOrDigit(escaped));
    return escaped;
  }

  private Part single(Way way, BitSet characters) throws Unsupported {
    Place place = place(way, characters);
    Place behind = place(Way.FREE);
    place.next().add(behind);
    return new Part(place, behind);
  }

  private static Place append(Place last, Part part) {
    last.next().add(part.first());
    return part.last();
  }

  private Place place(Way way) throws Unsupported {
    return place(way, new BitSet());
  }

  private Place place(Way way, BitSet characters) throws Unsupported {
    require(places.size() < MAX_PLACES);
    Place place = new Place(places.size(), way, characters, new ArrayList<>());
    places.add(place);
    return place;
  }

  private boolean sees(String any) {
    return at < text.length() && any.indexOf(text.charAt(at)) >= 0;
  }

  private boolean take(char c) {
    boolean seen = at < text.length() && text.charAt(at) == c;
    at += seen ? 1 : 0;
    return seen;
  }

  private char next() throws Unsupported {
    require(at < text.length());
    return text.charAt(at++);
  }

  private static void require(boolean supported) throws Unsupported {
    if (!supported) {
      throw new Unsupported();
    }
  }
}
