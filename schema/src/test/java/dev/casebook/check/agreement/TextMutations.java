package dev.casebook.check.agreement;

import static dev.casebook.check.agreement.Mutation.either;
import static dev.casebook.check.agreement.Mutation.invalid;
import static dev.casebook.check.agreement.ShapeMutations.at;

import dev.casebook.check.agreement.Mutation.Change;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.util.RawValue;

/** Changes of texts: their length, their characters, and forms that are easily got wrong. */
final class TextMutations {
  private static final Set<String> SLUGS =
      Set.of("id", "company", "partners", "topics", "companies", "caseStudies");
  private static final Set<String> DATES = Set.of("date", "until", "published", "accessed");
  private static final Set<String> URLS = Set.of("url", "homepage", "archive");
  private static final Set<String> PROSE =
      Set.of("summary", "problem", "approach", "outcome", "lessons");
  private static final Set<String> ENUMS =
      Set.of("kind", "quality", "statistic", "better", "sense", "casebook");

  /** The greatest lengths by name, as format.md states them; 500 for the others. */
  private static final Map<String, Integer> MAX =
      Map.of("unit", 100, "language", 35, "wikidata", 20);

  private static final List<String> FILLS = List.of("a", "0", "-", "é", "中", "😀", "\u0301");

  private static final List<String> INSERTS =
      List.of(
          "\n", "\r", "\r\n", "\u2028", "\u0085", "\t", " ", "-", "--", ".", "A", "é", "ｅ", "😀",
          "\0", "\"", "\\", "/", "%", "<", "_", "٣", "\uFEFF", "\u200B");

  static final List<Mutation> ALL =
      List.of(
          invalid("empty-text", at(Slot::isOwnText, (slot, random) -> set(slot, ""))),
          either(
              "one-character", at(Slot::isText, (slot, random) -> set(slot, any(FILLS, random)))),
          either("at-greatest-length", length(0)),
          either("below-greatest-length", length(-1)),
          invalid("above-greatest-length", length(1)),
          either(
              "line-end-behind",
              at(Slot::isText, (s, r) -> set(s, text(s) + any(INSERTS.subList(0, 5), r)))),
          either("insert-character", at(Slot::isOwnText, TextMutations::insert)),
          either("delete-character", at(Slot::isOwnText, TextMutations::delete)),
          either("flip-character-of-slug", at(named(SLUGS), TextMutations::flip)),
          either("flip-character-of-date", at(named(DATES), TextMutations::flip)),
          either("flip-character-of-url", at(named(URLS), TextMutations::flip)),
          either("slug", oneOf(named(SLUGS), "a", "0", "a-b", "a--b", "-a", "a-", "A", "a_b", "é")),
          either("date", oneOf(named(DATES), Forms.DATES)),
          either("url", oneOf(named(URLS), Forms.URLS)),
          either("language", oneOf(named(Set.of("language")), Forms.LANGUAGES)),
          either(
              "wikidata",
              oneOf(named(Set.of("wikidata")), "Q1", "Q95", "Q42", "Q0", "Q01", "q1", "Q", "Q1 ")),
          either(
              "unit", oneOf(named(Set.of("unit")), "1", "%", "a b", "µs", "{x}/s", "!~", "\u007f")),
          either(
              "kind", oneOf(named(Set.of("kind")), "company", "person", "points", "Company", "")),
          either("quality", oneOf(named(Set.of("quality")), "safety", "security", "Safety", "p50")),
          invalid("half-a-pair", at(Slot::isOwnText, TextMutations::breakPair)));

  private TextMutations() {}

  private static Predicate<Slot> named(Set<String> names) {
    return slot -> slot.isOwnText() && names.contains(slot.name());
  }

  private static Change oneOf(Predicate<Slot> kind, String... texts) {
    return at(kind, (slot, random) -> set(slot, any(List.of(texts), random)));
  }

  private static Change length(int difference) {
    Predicate<Slot> bounded =
        slot -> slot.isOwnText() && !DATES.contains(slot.name()) && !ENUMS.contains(slot.name());
    return at(
        bounded,
        (slot, random) -> {
          String fill = text(slot).isEmpty() || random.nextInt(3) == 0 ? any(FILLS, random) : "a";
          String start = URLS.contains(slot.name()) ? "http://a/" : "";
          int count = max(slot) + difference - start.length();
          set(slot, start + fill.repeat(count));
        });
  }

  private static int max(Slot slot) {
    String name = slot.name();
    if (SLUGS.contains(name)) {
      return 120;
    }
    if (URLS.contains(name)) {
      return 2_000;
    }
    return PROSE.contains(name) ? 20_000 : MAX.getOrDefault(name, 500);
  }

  private static void insert(Slot slot, Random random) {
    String text = text(slot);
    int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
    set(slot, text.substring(0, at) + any(INSERTS, random) + text.substring(at));
  }

  private static void delete(Slot slot, Random random) {
    StringBuilder text = new StringBuilder(text(slot));
    int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
    set(slot, text.delete(at, at + Character.charCount(text.codePointAt(at))).toString());
  }

  private static void flip(Slot slot, Random random) {
    StringBuilder text = new StringBuilder(text(slot));
    int at = random.nextInt(text.length());
    char flipped = (char) (text.charAt(at) ^ (1 << random.nextInt(7)));
    text.setCharAt(at, flipped);
    set(slot, text.toString());
  }

  private static void breakPair(Slot slot, Random random) {
    String half = random.nextBoolean() ? "\\ud83d" : "\\ude00";
    slot.set(JsonNodeFactory.instance.rawValueNode(new RawValue("\"a" + half + "b\"")));
  }

  private static String text(Slot slot) {
    return slot.value().stringValue();
  }

  private static void set(Slot slot, String text) {
    slot.set(JsonNodeFactory.instance.stringNode(text));
  }

  static <T> T any(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Texts of a form, right and wrong. */
  private static final class Forms {
    static final String[] DATES = {
      "2024-02-29", "2023-02-29", "1900-02-29", "2000-02-29", "2100-02-28", "2100-02-29",
      "1000-01-01", "0999-12-31", "9999-12-31", "10000-01-01", "+10000-01-01", "-2024-01-01",
      "0000-01-01", "2024-04-30", "2024-04-31", "2024-12-31", "2024-12-32", "2024-00-10",
      "2024-13-01", "2024-1-1", "2024-01-00", "2024-01-01T00:00:00Z", "20240101", "2024-W01-1",
      " 2024-01-01", "2024-01-01\n", "٢٠٢٤-٠١-٠١", "2024/01/01", ""
    };
    static final String[] URLS = {
      "http://a", "https://a.b:80/?#", "https://a:123456/", "ftp://a/", "HTTPS://a/", "//a/",
      "https://", "https:///a", "https://a b/", "https://a/%C3%A9", "https://a/é", "https://é/",
      "https://a/|", "https://a/\"", "https://a/[x]", "https://u@a/", "https://a?b", "https://a#b",
      "https://a/\n", "http://a\n", "mailto:a@b", "https://a/😀", "https://-./"
    };
    static final String[] LANGUAGES = {
      "en",
      "pt-BR",
      "zh-Hant-TW",
      "e",
      "en_US",
      "en-",
      "-en",
      "abcdefgh",
      "abcdefghi",
      "en-123456789",
      "en\n",
      "EN",
      "x-a",
      "i-klingon",
      "en-a-b-c-d-e-f-g-h-i-j-k-l-m-n-o",
      "en-a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q"
    };

    private Forms() {}
  }
}
