package dev.casebook.check;

import dev.casebook.model.constraint.Constraint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A compiled part of a JSON Schema: what a value must be. */
sealed interface Schema {

  /** An object with known properties and no others. */
  record ClosedObject(Map<String, Schema> properties, List<String> required) implements Schema {}

  /** An object with any properties whose keys fit. */
  record OpenObject(Text keys) implements Schema {}

  /** A list. */
  record Items(Schema item, int min, int max, boolean unique) implements Schema {}

  /** A text, whose pattern is searched for. */
  record Text(int min, int max, @Nullable Form form, List<String> allowed) implements Schema {
    /** A text without bounds. */
    static final Text ANY = new Text(0, Integer.MAX_VALUE, null, List.of());

    boolean accepts(String text) {
      int length = text.codePointCount(0, text.length());
      return length >= min
          && length <= max
          && (form == null || form.search().test(text))
          && (allowed.isEmpty() || allowed.contains(text));
    }
  }

  /** The pattern of a text, as it is written and as it is searched for. */
  record Form(String regexp, Constraint.Search search) {}

  /** A number with a lower bound or none. */
  record Decimal(@Nullable BigDecimal min) implements Schema {}

  /** A truth value. */
  record Truth() implements Schema {}

  /** Any JSON. */
  record Anything() implements Schema {}
}
