package dev.casebook.markdown.text;

import dev.casebook.json.DigestJson;
import dev.casebook.json.DigestJsonException;
import dev.casebook.model.constraint.Violation;
import dev.casebook.model.extension.JsonString;
import dev.casebook.model.extension.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The lines between two {@code ---} at the head of a page: {@code key: value}, a value in double
 * quotes or bare. That is a part of YAML.
 *
 * @param entries the values by their keys
 * @param body the page with empty lines in place of its front matter, so that lines keep their
 *     numbers
 */
public record FrontMatter(Map<String, Entry> entries, String body) {
  private static final String FENCE = "---";
  private static final int FARTHEST_KEY = 100;

  /**
   * A value.
   *
   * @param value the text
   * @param line the line it stands on
   */
  public record Entry(String value, int line) {}

  /**
   * Whether a page has front matter with a key among its first lines.
   *
   * @param page any text
   * @param key the key
   * @return true if a line of it starts with the key
   */
  public static boolean names(String page, String key) {
    LineScanner lines = new LineScanner(page);
    if (!lines.next().stripTrailing().equals(FENCE)) {
      return false;
    }
    while (lines.hasNext() && lines.number() < FARTHEST_KEY) {
      String line = lines.next();
      if (line.startsWith(key + ':')) {
        return true;
      }
      if (line.stripTrailing().equals(FENCE)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Reads the front matter of a page that has some.
   *
   * @param page a page that begins with {@code ---}
   * @return the front matter and the rest
   * @throws PageFault if a line is neither empty nor {@code key: value}, a key stands twice, or the
   *     end is missing
   */
  public static FrontMatter of(String page) {
    LineScanner lines = new LineScanner(page);
    lines.next();
    Map<String, Entry> entries = new LinkedHashMap<>();
    while (lines.hasNext()) {
      String line = lines.next().strip();
      if (line.equals(FENCE)) {
        return new FrontMatter(entries, "\n".repeat(lines.number()) + lines.rest());
      }
      if (!line.isEmpty()) {
        add(entries, line, lines.number());
      }
    }
    throw new PageFault(1, "The front matter does not end", "end it with a line of ---");
  }

  private static void add(Map<String, Entry> entries, String line, int number) {
    int colon = line.indexOf(':');
    if (colon < 1) {
      throw new PageFault(
          number,
          Violation.excerpt(line) + " stands in the front matter",
          "write key: value, one a line");
    }
    String key = line.substring(0, colon);
    Entry entry = new Entry(value(line.substring(colon + 1).strip(), number), number);
    if (entries.put(key, entry) != null) {
      throw new PageFault(
          number,
          "The key " + Violation.excerpt(key) + " stands in the front matter twice",
          "keep one of them");
    }
  }

  private static String value(String written, int line) {
    if (!written.startsWith("\"")) {
      return written;
    }
    try {
      JsonValue value = DigestJson.readValue(written);
      return ((JsonString) value).value();
    } catch (DigestJsonException e) {
      throw new PageFault(
          line,
          "The value " + Violation.excerpt(written) + " cannot be read",
          "end it with a double quote, and escape those in it as \\\"");
    }
  }

  /**
   * A value as it is written.
   *
   * @param value any text
   * @return the text in double quotes
   */
  public static String quoted(String value) {
    return JsonText.of(new JsonString(value));
  }
}
