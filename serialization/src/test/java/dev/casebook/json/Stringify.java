package dev.casebook.json;

import java.util.stream.Collectors;

/** What JSON.stringify of ECMAScript prints, written down on its own. */
final class Stringify {
  private Stringify() {}

  /** A string as JSON.stringify prints it. */
  static String string(String text) {
    return text.chars().mapToObj(Stringify::character).collect(Collectors.joining("", "\"", "\""));
  }

  private static String character(int c) {
    return switch (c) {
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      default -> c < ' ' ? String.format("\\u%04x", c) : Character.toString((char) c);
    };
  }

  /** JSON without white space, laid out as JSON.stringify(value, null, 2) does. */
  static String indented(String compact) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    boolean inText = false;
    for (int i = 0; i < compact.length(); i++) {
      char c = compact.charAt(i);
      if (inText) {
        out.append(c);
        if (c == '\\') {
          out.append(compact.charAt(++i));
        } else if (c == '"') {
          inText = false;
        }
        continue;
      }
      inText = c == '"';
      switch (c) {
        case '{', '[' -> {
          out.append(c);
          char next = compact.charAt(i + 1);
          if (next == '}' || next == ']') {
            out.append(next);
            i++;
          } else {
            newLine(out, ++depth);
          }
        }
        case '}', ']' -> {
          newLine(out, --depth);
          out.append(c);
        }
        case ',' -> {
          out.append(c);
          newLine(out, depth);
        }
        case ':' -> out.append(": ");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  private static void newLine(StringBuilder out, int depth) {
    out.append('\n').append("  ".repeat(depth));
  }
}
