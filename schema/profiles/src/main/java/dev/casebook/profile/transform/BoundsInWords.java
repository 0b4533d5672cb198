package dev.casebook.profile.transform;

import dev.casebook.model.constraint.Constraint;
import dev.casebook.model.constraint.Patterns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Says the bounds of a schema in words. */
final class BoundsInWords {
  private final JsonNode schema;
  private final Predicate<String> wanted;
  private final List<String> phrases = new ArrayList<>();

  private BoundsInWords(JsonNode schema, Predicate<String> wanted) {
    this.schema = schema;
    this.wanted = wanted;
  }

  /**
   * The bounds that certain keywords set.
   *
   * @param wanted which keywords
   * @return phrases without a full stop; empty if none of the keywords is there
   */
  static List<String> of(JsonNode schema, Predicate<String> wanted) {
    BoundsInWords words = new BoundsInWords(schema, wanted);
    words.pattern();
    words.count("minLength", "maxLength", "characters");
    words.count("minItems", "maxItems", "items");
    if (words.has("uniqueItems")) {
      words.phrases.add("no repeated item");
    }
    if (words.has("minimum")) {
      words.phrases.add("not below " + schema.path("minimum").asString());
    }
    if (words.has("propertyNames")) {
      of(schema.path("propertyNames"), wanted)
          .forEach(phrase -> words.phrases.add("keys: " + phrase));
    }
    return words.phrases;
  }

  /** The same phrases as one sentence. */
  static Optional<String> sentence(JsonNode schema, Predicate<String> wanted) {
    String joined = String.join("; ", of(schema, wanted));
    return joined.isEmpty()
        ? Optional.empty()
        : Optional.of(joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1) + '.');
  }

  private boolean has(String keyword) {
    return wanted.test(keyword) && schema.has(keyword);
  }

  private void pattern() {
    if (has("pattern")) {
      phrases.add(Patterns.inWords(schema.path("pattern").stringValue()));
    }
  }

  private void count(String least, String most, String things) {
    if (has(least) || has(most)) {
      int min = has(least) ? schema.path(least).asInt() : 0;
      int max = has(most) ? schema.path(most).asInt() : Integer.MAX_VALUE;
      phrases.add(Constraint.inWords(min, max, things));
    }
  }
}
