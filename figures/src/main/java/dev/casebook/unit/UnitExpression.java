package dev.casebook.unit;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads an expression of units by the grammar of UCUM: products, quotients, powers, parentheses,
 * whole numbers and annotations, from left to right.
 *
 * <p>It is stricter than other readers, as UCUM is: no empty term, no operator without a term on
 * its right, no solidus after an opening parenthesis, no unpaired parenthesis, no zero and no sign
 * before a number, no space or empty text in an annotation. An annotation may follow a number or a
 * parenthesis too, since each can be used in place of a simple unit.
 */
final class UnitExpression {

  private static final String TEN = "10";
  private static final int MOST_EXPONENT_DIGITS = 3;

  private final String code;
  private final Function<String, Optional<Measure>> units;
  private int at;

  private UnitExpression(String code, Function<String, Optional<Measure>> units) {
    this.code = code;
    this.units = units;
  }

  static Measure read(String code, Function<String, Optional<Measure>> units)
      throws UnitSyntaxException {
    UnitExpression expression = new UnitExpression(code, units);
    Measure measure = code.startsWith("/") ? expression.operations(Measure.ONE) : expression.term();
    if (expression.at < code.length()) {
      throw new UnitSyntaxException("unexpected text at " + expression.at);
    }
    return measure;
  }

  private Measure term() throws UnitSyntaxException {
    return operations(component());
  }

  private Measure operations(Measure left) throws UnitSyntaxException {
    Measure result = left;
    while (true) {
      if (skip('/')) {
        result = result.over(component());
      } else if (skip('.')) {
        result = result.times(component());
      } else {
        return result;
      }
    }
  }

  private Measure component() throws UnitSyntaxException {
    Measure measure = Measure.ONE;
    if (peek() != '{') {
      measure = skip('(') ? inParentheses() : isDigit(peek()) ? number() : simpleUnit();
    }
    if (peek() == '{') {
      annotation();
    }
    return measure;
  }

  private Measure inParentheses() throws UnitSyntaxException {
    Measure measure = term();
    if (!skip(')')) {
      throw new UnitSyntaxException("unclosed parenthesis");
    }
    return measure;
  }

  private Measure number() throws UnitSyntaxException {
    String digits = digits();
    if (digits.equals(TEN) && (peek() == '*' || peek() == '^')) {
      at++;
      return known(TEN + code.charAt(at - 1)).power(exponent());
    }
    BigInteger number = new BigInteger(digits);
    if (number.signum() == 0) {
      throw new UnitSyntaxException("zero");
    }
    return Measure.number(number);
  }

  private Measure simpleUnit() throws UnitSyntaxException {
    int start = at;
    while (isSymbol(peek())) {
      at = peek() == '[' ? after(']') : at + 1;
    }
    return known(code.substring(start, at)).power(exponent());
  }

  private Measure known(String symbol) throws UnitSyntaxException {
    return units.apply(symbol).orElseThrow(() -> new UnitSyntaxException("unknown unit " + symbol));
  }

  private int exponent() throws UnitSyntaxException {
    boolean negative = peek() == '-';
    boolean signed = negative || peek() == '+';
    if (!signed && !isDigit(peek())) {
      return 1;
    }
    at += signed ? 1 : 0;
    String digits = digits();
    if (digits.isEmpty() || digits.length() > MOST_EXPONENT_DIGITS) {
      throw new UnitSyntaxException("exponent of none or too many digits");
    }
    return negative ? -Integer.parseInt(digits) : Integer.parseInt(digits);
  }

  private String digits() {
    int start = at;
    while (isDigit(peek())) {
      at++;
    }
    return code.substring(start, at);
  }

  private void annotation() throws UnitSyntaxException {
    int end = after('}');
    String text = code.substring(at + 1, end - 1);
    if (text.isEmpty() || !text.chars().allMatch(c -> c > ' ' && c <= '~' && c != '{')) {
      throw new UnitSyntaxException("empty annotation, or a character that none may hold");
    }
    at = end;
  }

  private int after(char close) throws UnitSyntaxException {
    int found = code.indexOf(close, at);
    if (found < 0) {
      throw new UnitSyntaxException("no closing " + close);
    }
    return found + 1;
  }

  private boolean skip(char expected) {
    boolean there = peek() == expected;
    at += there ? 1 : 0;
    return there;
  }

  private char peek() {
    return at < code.length() ? code.charAt(at) : '\0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSymbol(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || "[%_'".indexOf(c) >= 0;
  }
}
