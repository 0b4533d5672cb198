package dev.casebook.profile;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keywords that structured output of a vendor supports, of those that the schema could use. */
final class SupportedKeywords {
  private static final Set<String> BY_ALL =
      Set.of(
          "$id",
          "$defs",
          "$ref",
          "description",
          "type",
          "properties",
          "required",
          "additionalProperties",
          "items",
          "minItems",
          "anyOf",
          "enum",
          "format");

  static final Set<String> OPENAI =
      byAllAnd("$schema", "pattern", "minimum", "maximum", "maxItems", "const");

  static final Set<String> ANTHROPIC = byAllAnd("$schema", "const");

  static final Set<String> GEMINI = byAllAnd("minimum", "maximum", "maxItems");

  private SupportedKeywords() {}

  private static Set<String> byAllAnd(String... keywords) {
    return Stream.concat(BY_ALL.stream(), Stream.of(keywords)).collect(Collectors.toSet());
  }
}
