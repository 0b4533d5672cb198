package dev.casebook.rule;

import dev.casebook.model.Digest;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A digest in which nothing is wrong, into which the examples of rules are set. */
public final class SoundDigest {
  private static final Pattern KEY = Pattern.compile("\"([^\"]*)\"\\s*:");

  private static final Map<String, String> CASE_STUDY =
      members(
          "id", "\"plans-in-minutes\"",
          "title", "\"Plans in minutes\"",
          "company", "\"acme\"",
          "summary", "\"Acme plans its deliveries while the trucks are being loaded.\"",
          "outcome",
              "\"With cached plans a plan takes 4 minutes instead of 3 hours, for an image of 15 GB;"
                  + " planning takes 40% less time.\"",
          "sources", "[{ \"url\": \"https://example.org/plans\" }]");

  private static final Map<String, String> DIGEST =
      members(
          "casebook", "\"1.0\"",
          "id", "\"notes-2026-06-03\"",
          "series", "\"Notes\"",
          "date", "\"2026-06-03\"",
          "signal", "{ \"statement\": \"Plans are cheap now.\", \"companies\": [\"acme\"] }",
          "companies", "[{ \"id\": \"acme\", \"name\": \"Acme\" }]",
          "caseStudies", "[" + with(CASE_STUDY, "{}") + "]");

  private SoundDigest() {}

  /** The digest with the members of an example in place of its own, or of its case study's. */
  public static String with(String example) {
    String json = example.strip();
    String mark = json.startsWith("\uFEFF") ? "\uFEFF" : "";
    String fragment = json.substring(mark.length());
    if (!isOfDigest(fragment)) {
      fragment = "{ \"caseStudies\": [" + with(CASE_STUDY, fragment) + "] }";
    }
    return mark + with(DIGEST, fragment);
  }

  private static boolean isOfDigest(String fragment) {
    Set<String> names =
        TypeShape.of(Digest.class).properties().stream()
            .map(Property::name)
            .collect(Collectors.toSet());
    return names.containsAll(keys(fragment));
  }

  private static String with(Map<String, String> members, String fragment) {
    Set<String> given = keys(fragment);
    Stream<String> own =
        members.entrySet().stream()
            .filter(member -> !given.contains(member.getKey()))
            .map(member -> '"' + member.getKey() + "\": " + member.getValue());
    String inner = fragment.substring(fragment.indexOf('{') + 1, fragment.lastIndexOf('}'));
    Stream<String> all = inner.isBlank() ? own : Stream.concat(own, Stream.of(inner.strip()));
    return all.collect(Collectors.joining(",\n", "{\n", "\n}"));
  }

  /** The keys of the object itself, not of those in it. */
  private static Set<String> keys(String fragment) {
    Set<String> keys = new LinkedHashSet<>();
    Matcher matcher = KEY.matcher(fragment);
    int depth = 0;
    int seen = 0;
    while (matcher.find()) {
      String between = fragment.substring(seen, matcher.start());
      depth += (int) between.chars().filter(c -> c == '{' || c == '[').count();
      depth -= (int) between.chars().filter(c -> c == '}' || c == ']').count();
      seen = matcher.start();
      if (depth == 1) {
        keys.add(matcher.group(1));
      }
    }
    return keys;
  }

  private static Map<String, String> members(String... namesAndValues) {
    Map<String, String> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      members.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return members;
  }
}
