package dev.casebook.config.toml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where keys and values of TOML end, which the parser does not tell. It relies on a text that
 * the parser accepts; on any other it finds some end, and never fails.
 */
final class TomlScanner {
  private static final String BLANKS = " \t";

  private final String text;

  TomlScanner(String text) {
    this.text = text;
  }

  /** A stretch of the text; the end is exclusive. */
  record Span(int from, int to) {}

  /** The parts of the dotted key that begins at an offset, or of the table header. */
  List<Span> keyParts(int offset) {
    List<Span> parts = new ArrayList<>();
    int from = skip(offset, "[" + BLANKS);
    while (from < text.length()) {
      int end = isQuote(from) ? stringEnd(from) : until(from, BLANKS + ".=]#\r\n");
      parts.add(new Span(from, end));
      int next = skip(end, BLANKS);
      if (next >= text.length() || text.charAt(next) != '.') {
        break;
      }
      from = skip(next + 1, BLANKS);
    }
    return parts;
  }

  boolean isHeader(int offset) {
    return offset < text.length() && text.charAt(offset) == '[';
  }

  /** The header of a table, brackets included. */
  Span header(int offset) {
    List<Span> parts = keyParts(offset);
    int end = parts.isEmpty() ? offset : parts.get(parts.size() - 1).to();
    return new Span(offset, skip(skip(end, BLANKS), "]"));
  }

  /** The value behind the key that begins at an offset. */
  Span valueOf(int keyOffset) {
    List<Span> parts = keyParts(keyOffset);
    int end = parts.isEmpty() ? keyOffset : parts.get(parts.size() - 1).to();
    return valueAt(skip(end, BLANKS + "="));
  }

  /** The offset of a list's item. The parser takes line ends before an item for a part of it. */
  int itemAt(int offset) {
    int at = skip(offset, BLANKS + "\r\n");
    while (at < text.length() && text.charAt(at) == '#') {
      at = skip(next(at), BLANKS + "\r\n");
    }
    return at;
  }

  /** The value that begins at an offset. */
  Span valueAt(int from) {
    if (from >= text.length()) {
      return new Span(text.length(), text.length());
    }
    char c = text.charAt(from);
    int end;
    if (isQuote(from)) {
      end = stringEnd(from);
    } else if (c == '[' || c == '{') {
      end = closed(from);
    } else {
      end = from + text.substring(from, until(from, ",]}#\r\n")).stripTrailing().length();
    }
    return new Span(from, end);
  }

  /** The end of a list or inline table. */
  private int closed(int from) {
    int depth = 0;
    int at = from;
    while (at < text.length()) {
      depth += step(at);
      at = next(at);
      if (depth == 0) {
        break;
      }
    }
    return at;
  }

  /** The offset at which lists and inline tables nest deeper than allowed. */
  Optional<Integer> tooDeep(int max) {
    int depth = 0;
    for (int at = 0; at < text.length(); at = next(at)) {
      depth = Math.max(0, depth + step(at));
      if (depth > max) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private int step(int at) {
    return switch (text.charAt(at)) {
      case '[', '{' -> 1;
      case ']', '}' -> -1;
      default -> 0;
    };
  }

  /** Behind the character at an offset, or behind the string or comment that begins there. */
  int next(int at) {
    if (isQuote(at)) {
      return stringEnd(at);
    }
    return text.charAt(at) == '#' ? until(at, "\r\n") : at + 1;
  }

  boolean isQuote(int at) {
    return text.charAt(at) == '"' || text.charAt(at) == '\'';
  }

  private int stringEnd(int from) {
    String quote = text.substring(from, from + 1);
    String triple = quote.repeat(3);
    boolean many = text.startsWith(triple, from);
    String close = many ? triple : quote;
    int at = from + close.length();
    while (at < text.length() && !text.startsWith(close, at)) {
      char c = text.charAt(at);
      if (!many && (c == '\n' || c == '\r')) {
        return at;
      }
      at = c == '\\' && quote.equals("\"") ? escape(at).to() : at + 1;
    }
    int end = Math.min(text.length(), at + close.length());
    // Up to two quotes before the closing ones belong to the text.
    for (int extra = 0; many && extra < 2 && text.startsWith(quote, end); extra++) {
      end++;
    }
    return end;
  }

  /** A backslash and the character behind it, if the line has one. */
  Span escape(int from) {
    int behind = from + 1;
    boolean ends = behind >= text.length() || "\r\n".indexOf(text.charAt(behind)) >= 0;
    return new Span(from, ends ? behind : text.offsetByCodePoints(behind, 1));
  }

  private int skip(int from, String characters) {
    int at = from;
    while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int until(int from, String characters) {
    int at = from;
    while (at < text.length() && characters.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
