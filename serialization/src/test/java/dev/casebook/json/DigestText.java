package dev.casebook.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The smallest digest as compact JSON, with members changed, added or left out. Single quotes stand
 * for double ones, so that tables of cases can be read.
 */
final class DigestText {

  private static final List<String> DIGEST =
      List.of(
          "$schema",
          "casebook",
          "id",
          "series",
          "date",
          "until",
          "language",
          "source",
          "signal",
          "companies",
          "caseStudies",
          "patterns",
          "categories",
          "extensions");

  private static final List<String> CASE_STUDY =
      List.of(
          "id",
          "title",
          "company",
          "partners",
          "summary",
          "problem",
          "approach",
          "outcome",
          "lessons",
          "tradeoffs",
          "metrics",
          "technologies",
          "topics",
          "sources",
          "extensions");

  private static final Map<String, String> SMALLEST_CASE_STUDY =
      Map.of("id", "'s'", "title", "'T'", "company", "'c'", "summary", "'U'");

  private static final Map<String, String> SMALLEST_DIGEST =
      Map.of(
          "casebook",
          "'1.0'",
          "id",
          "'d'",
          "series",
          "'S'",
          "date",
          "'2026-01-01'",
          "companies",
          "[{'id':'c','name':'C'}]",
          "caseStudies",
          "[" + object(CASE_STUDY, SMALLEST_CASE_STUDY) + "]");

  private DigestText() {}

  /** The digest without anything that may be left out. */
  static String smallest() {
    return quoted(object(DIGEST, SMALLEST_DIGEST));
  }

  /** The digest with a member in its place; an unknown one comes last. */
  static String with(String name, String value) {
    return quoted(object(DIGEST, changed(SMALLEST_DIGEST, name, value)));
  }

  static String without(String name) {
    return with(name, "");
  }

  /** The digest with a member of its only case study. */
  static String withInStudy(String name, String value) {
    return with("caseStudies", "[" + study(name, value) + "]");
  }

  static String study(String name, String value) {
    return object(CASE_STUDY, changed(SMALLEST_CASE_STUDY, name, value));
  }

  /** The digest with a metric that has, apart from its name, the given members. */
  static String withMetric(String members) {
    return withInStudy("metrics", "[{'name':'m'," + members + "}]");
  }

  /** The digest with a metric of the given value. */
  static String withQuantity(String quantity) {
    return withMetric("'value':" + quantity);
  }

  static String quoted(String json) {
    return json.replace('\'', '"');
  }

  private static Map<String, String> changed(
      Map<String, String> members, String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(members);
    changed.put(name, value);
    changed.values().removeIf(String::isEmpty);
    return changed;
  }

  private static String object(List<String> order, Map<String, String> members) {
    Map<String, String> ordered = new LinkedHashMap<>();
    order.stream()
        .filter(members::containsKey)
        .forEach(name -> ordered.put(name, members.get(name)));
    members.forEach(ordered::putIfAbsent);
    return ordered.entrySet().stream()
        .map(member -> "'" + member.getKey() + "':" + member.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
