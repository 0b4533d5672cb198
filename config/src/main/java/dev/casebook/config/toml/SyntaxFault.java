package dev.casebook.config.toml;

import dev.casebook.config.toml.TomlScanner.Span;
import dev.casebook.model.constraint.Violation;
import java.util.regex.Pattern;

/** Says what stands where the parser expected something else. */
final class SyntaxFault {
  private static final String TYPOGRAPHIC_QUOTES = "“”„‟‘’‚‛«»";

  private static final String UNCLOSED_LIST = "The list is not closed; expected ]";
  private static final Pattern TEXT = Pattern.compile("(?:\"\"\"|'''|\"|')(?: or a character)?");

  private final String text;
  private final int offset;
  private final String expected;

  /** The last is the parser's list of what could have stood there. */
  SyntaxFault(String text, int offset, String expected) {
    this.text = text;
    this.offset = offset;
    this.expected = expected;
  }

  /** The word, or the one character, at fault; nothing at the end of a line. */
  Span span() {
    if (isAtEnd()) {
      return new Span(offset, offset);
    }
    int end = offset;
    while (end < text.length() && " \t\r\n,]}#=\"'".indexOf(text.charAt(end)) < 0) {
      end = text.offsetByCodePoints(end, 1);
    }
    int one = text.offsetByCodePoints(offset, 1);
    return new Span(offset, isInText() || end == offset ? one : end);
  }

  String sentence() {
    if (expected.contains("a boolean")) {
      return missingValue();
    } else if (isInText()) {
      return inText();
    } else if (expected.startsWith("a newline")) {
      return trailing();
    } else if (expected.contains("a table key")) {
      return missingKey();
    } else if (expected.contains("}")) {
      return inBraces();
    } else if (expected.startsWith("]")) {
      return inBrackets();
    } else if (expected.endsWith("=")) {
      return "Expected = behind the key, but found " + found();
    } else if (expected.startsWith("a-z")) {
      return "Expected a key, but found " + found();
    }
    return "Expected " + expected + ", but found " + found();
  }

  private String missingValue() {
    if (isAtEnd()) {
      return expected.startsWith("]")
          ? UNCLOSED_LIST
          : "The value is missing; text stands in quotes";
    }
    if (isTypographicQuote()) {
      return found() + " begins with a typographic quote; text stands in straight ones, \" or '";
    }
    return Character.isLetter(text.codePointAt(offset))
        ? found() + " is no value of TOML; text stands in quotes"
        : "Expected a value, but found " + found();
  }

  private boolean isInText() {
    return TEXT.matcher(expected).matches();
  }

  private String inText() {
    if (isAtEnd()) {
      String quotes = expected.replace(" or a character", "");
      return "The text is not closed; expected "
          + quotes
          + (quotes.length() == 1 ? " before the end of the line" : "");
    }
    return "The character " + found() + " cannot stand in text as itself";
  }

  private String trailing() {
    char before = offset == 0 ? '\n' : text.charAt(offset - 1);
    if (before == '"' || before == '\'') {
      return "The text ends before "
          + found()
          + "; put text that holds this quote into the other kind of quotes";
    }
    return "Nothing may follow here but a comment with #; found " + found();
  }

  private String missingKey() {
    if (text.startsWith("=", offset)) {
      return "The key is missing before =";
    }
    if (isTypographicQuote() || Character.isLetter(text.codePointAt(offset))) {
      return found() + " is no key; other than a to z, digits, _ and - stand in straight quotes";
    }
    return "Expected a key or a table in brackets, but found " + found();
  }

  private String inBraces() {
    if (isAtEnd()) {
      return "A table in braces stands on one line; expected } before its end";
    }
    // The parser takes a brace behind a date for a part of the date.
    return text.startsWith("}", offset) && expected.startsWith("}")
        ? "A blank is needed between the date and }"
        : "Expected a key, a comma or } here, but found " + found();
  }

  private String inBrackets() {
    if (offset >= text.length() && expected.contains("newline")) {
      return UNCLOSED_LIST;
    }
    return expected.contains("newline")
        ? "Expected a comma or ] in the list, but found " + found()
        : "Expected "
            + (expected.startsWith("]]") ? "]]" : "]")
            + " behind the name of the table, but found "
            + found();
  }

  private boolean isTypographicQuote() {
    return TYPOGRAPHIC_QUOTES.indexOf(text.charAt(offset)) >= 0;
  }

  private boolean isAtEnd() {
    return offset >= text.length()
        || text.charAt(offset) == '\n'
        || text.startsWith("\r\n", offset);
  }

  private String found() {
    if (offset >= text.length()) {
      return "the end of the file";
    }
    if (isAtEnd()) {
      return "the end of the line";
    }
    Span span = span();
    return Violation.excerpt(text.substring(span.from(), span.to()));
  }
}
