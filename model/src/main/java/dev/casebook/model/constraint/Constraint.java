package dev.casebook.model.constraint;

import dev.casebook.model.constraint.Violation.Place;
import dev.casebook.model.extension.JsonNumber;
import dev.casebook.model.extension.JsonValue;
import dev.casebook.model.extension.UnicodeText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A bound on a value, read from annotations. */
public sealed interface Constraint {

  /**
   * Whether a value keeps to the bound, told without the cost of telling why not.
   *
   * @param value the value, of a type that the bound applies to
   * @return false if {@link #check} would tell what is wrong
   */
  boolean holds(Object value);

  /**
   * Tells what is wrong with a value, if anything is.
   *
   * @param place where the value stands
   * @param value the value, of a type that the bound applies to
   * @param violations takes what is wrong
   */
  void check(Place place, Object value, Consumer<Violation> violations);

  /** Every surrogate of a text is one of a pair. Holds for all texts, without an annotation. */
  record WellFormed() implements Constraint {
    @Override
    public boolean holds(Object value) {
      return UnicodeText.isWellFormed((String) value);
    }

    @Override
    public void check(Place place, Object value, Consumer<Violation> violations) {
      String text = (String) value;
      if (!UnicodeText.isWellFormed(text)) {
        violations.accept(
            new Violation(place, "text without unpaired surrogates", Violation.excerpt(text)));
      }
    }
  }

  /**
   * The length of a text in Unicode code points.
   *
   * @param min the least length
   * @param max the greatest length
   */
  record Length(int min, int max) implements Constraint {
    @Override
    public boolean holds(Object value) {
      String text = (String) value;
      int length = text.codePointCount(0, text.length());
      return length >= min && length <= max;
    }

    @Override
    public void check(Place place, Object value, Consumer<Violation> violations) {
      String text = (String) value;
      int length = text.codePointCount(0, text.length());
      if (length < min || length > max) {
        String actual = length == 0 ? "empty" : length + " characters";
        violations.accept(new Violation(place, inWords(min, max, "characters"), actual));
      }
    }
  }

  /** Tells whether a pattern is found in a text. */
  public interface Search extends Predicate<String> {

    /**
     * The same for a text of ASCII without control characters below the space, as bytes.
     *
     * @param bytes holds the text; every byte of it is from {@code 0x20} to {@code 0x7F}
     * @param from the index of its first byte
     * @param to the index behind its last byte
     * @return whether the pattern is found
     */
    default boolean testPlain(byte[] bytes, int from, int to) {
      return test(new String(bytes, from, to - from, StandardCharsets.US_ASCII));
    }
  }

  /**
   * The form of a text, or of a value's text.
   *
   * @param regexp the pattern as it is written
   * @param search tells whether it is found in a text
   */
  record Matches(String regexp, Search search) implements Constraint {

    /**
     * The form that a pattern describes.
     *
     * @param regexp a pattern with at most one {@code $}, at its end
     * @return the constraint
     */
    public static Matches of(String regexp) {
      return new Matches(regexp, Patterns.search(regexp));
    }

    @Override
    public boolean holds(Object value) {
      return search.test(value.toString());
    }

    @Override
    public void check(Place place, Object value, Consumer<Violation> violations) {
      String text = value.toString();
      if (!search.test(text)) {
        violations.accept(
            new Violation(place, Patterns.inWords(regexp, text), Violation.excerpt(text)));
      }
    }
  }

  /**
   * The least value of a number, or of every number that a value holds.
   *
   * @param min the least value, included
   */
  record AtLeast(BigDecimal min) implements Constraint {
    @Override
    public boolean holds(Object value) {
      if (value instanceof BigDecimal number) {
        return number.compareTo(min) >= 0;
      }
      List<Object> numbers = new ArrayList<>();
      for (Property property : TypeShape.of(TypeShape.typeOf(value)).properties()) {
        if (property.type() == BigDecimal.class) {
          property.each(value, numbers::add);
        }
      }
      return numbers.stream().allMatch(this::holds);
    }

    @Override
    public void check(Place place, Object value, Consumer<Violation> violations) {
      if (value instanceof BigDecimal number) {
        if (number.compareTo(min) < 0) {
          violations.accept(new Violation(place, "a number of at least " + min, number.toString()));
        }
        return;
      }
      for (Property property : TypeShape.of(TypeShape.typeOf(value)).properties()) {
        if (property.type() == BigDecimal.class) {
          property.each(value, item -> check(place.property(property.name()), item, violations));
        }
      }
    }
  }

  /** At most 100 digits on either side of the decimal point. Holds for all numbers. */
  record Digits() implements Constraint {
    @Override
    public boolean holds(Object value) {
      return JsonNumber.fits((BigDecimal) value);
    }

    @Override
    public void check(Place place, Object value, Consumer<Violation> violations) {
      BigDecimal number = (BigDecimal) value;
      if (!JsonNumber.fits(number)) {
        long before = (long) number.precision() - number.scale();
        violations.accept(
            new Violation(
                place,
                "at most " + JsonNumber.MAX_DIGITS + " digits before and after the decimal point",
                before > JsonNumber.MAX_DIGITS
                    ? before + " digits before it"
                    : number.scale() + " digits after it"));
      }
    }
  }

  /**
   * The number of items of a list.
   *
   * @param min the least number
   * @param max the greatest number
   */
  record ItemCount(int min, int max) implements Constraint {
    @Override
    public boolean holds(Object value) {
      int size = ((List<?>) value).size();
      return size >= min && size <= max;
    }

    @Override
    public void check(Place place, Object value, Consumer<Violation> violations) {
      int size = ((List<?>) value).size();
      if (size < min || size > max) {
        String actual = size == 0 ? "empty" : Integer.toString(size);
        violations.accept(new Violation(place, inWords(min, max, "items"), actual));
      }
    }
  }

  /** No item of a list is equal to another. */
  record UniqueItems() implements Constraint {
    @Override
    public boolean holds(Object value) {
      List<?> items = (List<?>) value;
      return items.size() < 2 || new HashSet<>(items).size() == items.size();
    }

    @Override
    public void check(Place place, Object value, Consumer<Violation> violations) {
      List<?> items = (List<?>) value;
      Set<Object> seen = new HashSet<>();
      for (int i = 0; i < items.size(); i++) {
        if (!seen.add(items.get(i))) {
          violations.accept(
              new Violation(
                  place.index(i),
                  "no repeated item",
                  Violation.excerpt(String.valueOf(items.get(i)))));
        }
      }
    }
  }

  /**
   * How deep custom data nests.
   *
   * @param max how many arrays and objects may be open at once
   */
  record Depth(int max) implements Constraint {
    @Override
    public boolean holds(Object value) {
      for (Object item : ((Map<?, ?>) value).values()) {
        if (item instanceof JsonValue json && json.depth() > max) {
          return false;
        }
      }
      return true;
    }

    @Override
    public void check(Place place, Object value, Consumer<Violation> violations) {
      ((Map<?, ?>) value)
          .forEach(
              (key, item) -> {
                int depth = item instanceof JsonValue json ? json.depth() : 0;
                if (depth > max) {
                  violations.accept(
                      new Violation(
                          place.key((String) key),
                          "at most " + max + " levels",
                          depth + " levels"));
                }
              });
    }
  }

  /**
   * A bound on a number of things, in words.
   *
   * @param min the least number
   * @param max the greatest number, or {@link Integer#MAX_VALUE} for no bound
   * @param things what is counted, in the plural
   * @return a phrase such as "1 to 500 characters" or "at least 1 item"
   */
  static String inWords(int min, int max, String things) {
    if (max == Integer.MAX_VALUE) {
      String counted = min == 1 ? things.substring(0, things.length() - 1) : things;
      return "at least " + min + ' ' + counted;
    }
    return (min == 0 ? "at most " : min + " to ") + max + ' ' + things;
  }
}
