package dev.casebook.agreement.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Says what is wrong with a document as JSON by the letter of RFC 8259 and the limits of
 * docs/limits.md. It shares no code with what it is used to judge.
 */
final class StrictJson {
  private static final char MARK = '\uFEFF';
  private static final int MAX_DEPTH = 64;

  private final String text;
  private final Set<JsonFault> faults = EnumSet.noneOf(JsonFault.class);
  private int at;

  private StrictJson(String text) {
    this.text = text;
  }

  /** The gravest fault of a document, or nothing if it is well formed. */
  static Optional<JsonFault> fault(byte[] document) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
    } catch (CharacterCodingException e) {
      return Optional.of(JsonFault.NOT_UTF8);
    }
    boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
    StrictJson json = new StrictJson(marked ? text.substring(1) : text);
    if (marked) {
      json.faults.add(JsonFault.BYTE_ORDER_MARK);
    }
    try {
      json.document();
    } catch (SyntaxFault e) {
      json.faults.add(JsonFault.SYNTAX);
    }
    return json.faults.stream().findFirst();
  }

  private void document() {
    value(0);
    space();
    require(at == text.length());
  }

  private void value(int depth) {
    space();
    switch (peek()) {
      case '{' -> object(depth + 1);
      case '[' -> array(depth + 1);
      case '"' -> string();
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      default -> number();
    }
  }

  private void object(int depth) {
    open(depth);
    Set<String> keys = new HashSet<>();
    space();
    if (peek() == '}') {
      at++;
      return;
    }
    do {
      space();
      if (!keys.add(string())) {
        faults.add(JsonFault.DUPLICATE_KEY);
      }
      space();
      expect(':');
      value(depth);
      space();
    } while (next() == ',');
    require(text.charAt(at - 1) == '}');
  }

  private void array(int depth) {
    open(depth);
    space();
    if (peek() == ']') {
      at++;
      return;
    }
    do {
      value(depth);
      space();
    } while (next() == ',');
    require(text.charAt(at - 1) == ']');
  }

  private void open(int depth) {
    at++;
    if (depth > MAX_DEPTH) {
      faults.add(JsonFault.TOO_DEEP);
    }
  }

  private String string() {
    expect('"');
    StringBuilder value = new StringBuilder();
    for (char character = next(); character != '"'; character = next()) {
      require(character >= ' ');
      value.append(character == '\\' ? escape() : character);
    }
    String read = value.toString();
    if (read.codePoints().anyMatch(StrictJson::isSurrogate)) {
      faults.add(JsonFault.LONE_SURROGATE);
    }
    return read;
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private char escape() {
    return switch (next()) {
      case '"' -> '"';
      case '\\' -> '\\';
      case '/' -> '/';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> (char) (hex() << 12 | hex() << 8 | hex() << 4 | hex());
      default -> throw new SyntaxFault();
    };
  }

  private int hex() {
    char digit = next();
    require(digit < 128 && Character.digit(digit, 16) >= 0);
    return Character.digit(digit, 16);
  }

  private void number() {
    int start = at;
    skip('-');
    if (peek() == '0') {
      at++;
    } else {
      digits();
    }
    if (skip('.')) {
      digits();
    }
    if (skip('e') || skip('E')) {
      if (!skip('+')) {
        skip('-');
      }
      digits();
    }
    if (new Digits(text.substring(start, at)).areTooMany()) {
      faults.add(JsonFault.TOO_MANY_DIGITS);
    }
  }

  private void digits() {
    require(isDigit(peek()));
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private void word(String word) {
    require(text.startsWith(word, at));
    at += word.length();
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean skip(char wanted) {
    boolean there = at < text.length() && text.charAt(at) == wanted;
    at += there ? 1 : 0;
    return there;
  }

  private void expect(char wanted) {
    require(next() == wanted);
  }

  private char peek() {
    require(at < text.length());
    return text.charAt(at);
  }

  private char next() {
    char character = peek();
    at++;
    return character;
  }

  private static void require(boolean held) {
    if (!held) {
      throw new SyntaxFault();
    }
  }

  /** Ends reading. */
  private static final class SyntaxFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    SyntaxFault() {
      super("not JSON", null, false, false);
    }
  }
}
