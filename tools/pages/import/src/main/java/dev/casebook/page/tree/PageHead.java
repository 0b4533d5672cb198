package dev.casebook.page.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page says of itself before its text: front matter, or the head of an HTML page.
 *
 * @param values the values by key, in lower case
 * @param line its first line; 0 if there is none
 * @param endLine its last line
 */
public record PageHead(Map<String, List<String>> values, int line, int endLine) {
  /** No front matter. */
  static final PageHead NONE = new PageHead(Map.of(), 0, 0);

  /** Keeps the values unchanged. */
  public PageHead {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * One value.
   *
   * @param key the key, in lower case
   * @return its first value that is not blank
   */
  public Optional<String> first(String key) {
    return all(key).stream().findFirst();
  }

  /**
   * All values of a key, also those of a list in brackets.
   *
   * @param key the key, in lower case
   * @return its values that are not blank
   */
  public List<String> all(String key) {
    return values.getOrDefault(key, List.of()).stream()
        .flatMap(value -> items(value.strip()).stream())
        .map(PlainText::onOneLine)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static List<String> items(String value) {
    if (!value.startsWith("[") || !value.endsWith("]") || value.length() < 2) {
      return List.of(unquoted(value));
    }
    List<String> items = new ArrayList<>();
    StringBuilder item = new StringBuilder();
    char quote = 0;
    boolean blank = true;
    for (char c : value.substring(1, value.length() - 1).toCharArray()) {
      if (quote == 0 && c == ',') {
        items.add(unquoted(item.toString()));
        item.setLength(0);
        blank = true;
      } else {
        boolean mark = (c == '"' || c == '\'') && (quote == c || (quote == 0 && blank));
        quote = !mark ? quote : quote == 0 ? c : 0;
        item.append(c);
        blank &= PlainText.isSpace(c);
      }
    }
    items.add(unquoted(item.toString()));
    return items;
  }

  private static String unquoted(String value) {
    String text = value.strip();
    boolean quoted =
        text.length() > 1
            && (text.startsWith("\"") || text.startsWith("'"))
            && text.endsWith(text.substring(0, 1));
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
