package dev.casebook.page.tree;

import dev.casebook.data.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterNode;
import org.commonmark.node.Node;

/** The YAML before a Markdown page. */
final class YamlLines {
  private static final int MOST_LINES = 1_000;
  private static final Pattern LINE =
      Pattern.compile("[ \\t]*|[ \\t]*#.*|[ \\t]*[-\\w.]+[ \\t]*:.*|[ \\t]*-[ \\t].*|[ \\t]+\\S.*");

  private YamlLines() {}

  /**
   * How many lines the front matter takes, both marks included; 0 if there is none. A page may also
   * begin with a line between parts, or forget to end its front matter, and must not be lost in it.
   */
  static int count(String text) {
    if (!text.startsWith("---")) {
      return 0;
    }
    List<String> lines = text.lines().limit(MOST_LINES).toList();
    if (!lines.get(0).stripTrailing().equals("---")) {
      return 0;
    }
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        return i + 1;
      }
      if (!LINE.matcher(line).matches()) {
        return 0;
      }
    }
    return 0;
  }

  static PageHead read(YamlFrontMatterBlock block, int lines) {
    Map<String, List<String>> values = new HashMap<>();
    for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof YamlFrontMatterNode entry) {
        values.put(Folding.lowerCase(entry.getKey()), List.copyOf(entry.getValues()));
      }
    }
    return new PageHead(values, 1, lines);
  }
}
