package dev.casebook.agreement.document;

import static dev.casebook.agreement.document.Mutation.either;
import static dev.casebook.agreement.document.Mutation.invalid;
import static dev.casebook.agreement.document.ShapeMutations.at;

import dev.casebook.agreement.document.Mutation.Change;
import dev.casebook.model.constraint.Patterns;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.util.RawValue;

/** Changes of texts: their length, their characters, and forms that are easily got wrong. */
final class TextMutations {
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
          either(
              "line-end-behind",
              at(Slot::isText, (s, r) -> set(s, text(s) + any(INSERTS.subList(0, 5), r)))),
          either("insert-character", at(Slot::isOwnText, TextMutations::insert)),
          either("delete-character", at(Slot::isOwnText, TextMutations::delete)),
          either("flip-character-of-slug", at(formed(Patterns.SLUG), TextMutations::flip)),
          either("flip-character-of-date", at(formed(Patterns.DAY), TextMutations::flip)),
          either("flip-character-of-url", at(formed(Patterns.WEB_ADDRESS), TextMutations::flip)),
          either(
              "slug",
              oneOf(formed(Patterns.SLUG), "a", "0", "a-b", "a--b", "-a", "a-", "A", "a_b", "é")),
          either("date", oneOf(formed(Patterns.DAY), Forms.DATES)),
          either("url", oneOf(formed(Patterns.WEB_ADDRESS), Forms.URLS)),
          either("language", oneOf(formed(Patterns.LANGUAGE_TAG), Forms.LANGUAGES)),
          either(
              "wikidata",
              oneOf(
                  formed(Patterns.WIKIDATA_ID), "Q1", "Q95", "Q42", "Q0", "Q01", "q1", "Q", "Q1 ")),
          either("unit", oneOf(formed(Patterns.UNIT_CODE), Forms.UNITS)),
          invalid("half-a-pair", at(Slot::isOwnText, TextMutations::breakPair)));

  private TextMutations() {}

  /** Texts that must have a form. */
  private static Predicate<Slot> formed(String pattern) {
    return slot -> slot.isOwnText() && slot.schema().path("pattern").asString("").equals(pattern);
  }

  private static Change oneOf(Predicate<Slot> kind, String... texts) {
    return at(kind, (slot, random) -> set(slot, any(List.of(texts), random)));
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
    static final String[] UNITS = {
      "1", "0", "%", "a b", "µs", "{x}/s", "{a}{b}", "m{a}", "{a}m", "{a{b}}", "!~", "\u007f",
      "/m", "m//s", "m/", ".m", "(m/s)", "(m/s)2", "((m)", "10*-3/L", "12a", "m+2", "m+", "a=b",
      "B[10.nV]", "[a", "[a[b]]", "[{]", "{[}", "a\"", "m\n", "$|^\\/`"
    };
    static final String[] URLS = {
      "http://a",
      "https://a.b:80/?#",
      "https://a:123456/",
      "ftp://a/",
      "HTTPS://a/",
      "//a/",
      "https://",
      "https:///a",
      "https://a b/",
      "https://a/%C3%A9",
      "https://a/é",
      "https://é/",
      "https://a/|",
      "https://a/\"",
      "https://a/[x]",
      "https://u@a/",
      "https://a?b",
      "https://a#b",
      "https://a/\n",
      "http://a\n",
      "mailto:a@b",
      "https://a/😀",
      "https://-./",
      "http:/a",
      "http:a",
      "https:\\\\a",
      "https://a\\b",
      "https://[::1]/",
      "https://[1:2:3:4:5:6:7:8]:80/",
      "https://[1:2:3:4:5:6:7]/",
      "https://[1::2::3]/",
      "https://[::ffff:1.2.3.4]/",
      "https://[::256.1.1.1]/",
      "https://[v1.a]/",
      "https://1.2.3.4",
      "https://a:",
      "https://a:0/",
      "https://a:00080/",
      "https://a:65535/",
      "https://a:65536/",
      "https://a./",
      "https://.a/",
      "https://%C3%A9/",
      "https://%zz/",
      "https://a!$&'()*+,;=~/",
      "https://a/?#[",
      "https://a/#b#c",
      "https://a:-1/",
      "https://a_b/",
      "https://a%20b/",
      "https://a/%",
      "https://a/%zz",
      "https://a/^",
      "https://a/`",
      "https://a/{b}",
      "https://a/<b>",
      "https://a/b c",
      " https://a",
      "https://a ",
      "https://a..b/",
      "https://.",
      "http://?",
      "http://#",
      "hTTps://a/",
      "httpss://a/",
      "https://xn--e1afmkfd.xn--p1ai/",
      "https://a/\u00a0",
      "https://a/\0",
      "javascript:alert(1)"
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
