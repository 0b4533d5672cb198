package dev.casebook.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms of units by the syntax of UCUM 2.2, whatever the symbols are called. */
class UnitCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "m",
        "ms",
        "m2",
        "m+2",
        "s-1",
        "/s",
        "1",
        "1/s",
        "007",
        "2+10",
        "12a",
        "10*3",
        "10*-3/L",
        "10^6",
        "%",
        "'",
        "''",
        "W/(m2.K)",
        "((m))/s",
        "a/b/c.d",
        "2.5",
        "[in_i'H2O]",
        "m[H2O]",
        "B[10.nV]",
        "%[slope]",
        "[m/s2/Hz^(1/2)]",
        "[\"{(+-=]",
        "{request}/s",
        "{a.b/c+d-e=\"f\"[g]}",
        "m2{a}",
        "100{x}",
        "(m/s){x}",
        "((m){x}/s){y}",
        "USD",
        "USD/mo",
        "USD/(GBy.mo)",
        "$/month",
        "requests/s",
        "!~"
      })
  void isValid(String unit) {
    assertThat(accepts(unit)).isTrue();
    assertThat(new Recogniser(unit).isTerm()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a b",
        "m\n",
        "µs",
        "°C",
        "{a}{b}",
        "m{a}{b}",
        "{a}m",
        "(m){a}{b}",
        "m{a}2",
        "(m/s)2",
        "(m/s)-1",
        "2(m)",
        "m(s)",
        "[a]{b}[c]",
        "0",
        "000",
        "m//s",
        "m/.s",
        "s/",
        "s.",
        ".m",
        "//m",
        "(/m)",
        "()",
        "-1",
        "+1",
        "m-",
        "m+",
        "m--1",
        "m-1-1",
        "m-s",
        "GB-month",
        "a=b",
        "a\"b",
        "{a",
        "a}",
        "{a{b}}",
        "[a",
        "a]",
        "[a[b]]",
        "(m).",
        "\u007f"
      })
  void isNotValid(String unit) {
    assertThat(accepts(unit)).isFalse();
    assertThat(new Recogniser(unit).isTerm()).isFalse();
  }

  @Property(tries = 20_000)
  void acceptsWhatTheGrammarAcceptsAndUnpairedParentheses(@ForAll("texts") String text) {
    boolean term = new Recogniser(text).isTerm();
    if (term || arePaired(text)) {
      assertThat(accepts(text)).as(text).isEqualTo(term);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "m", "s2", "10*", "%", "0", "1", "12", "+", "-", ".", "/", "(", ")", "{a}", "{", "}",
            "[b]", "[", "]", "=", "\"", "^", "(m)", "m-1", "{[}", "[{]")
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(parts -> String.join("", parts));
  }

  private static boolean accepts(String unit) {
    return Patterns.search(Patterns.UNIT_CODE).test(unit);
  }

  /** Whether parentheses outside braces and brackets come in pairs. */
  private static boolean arePaired(String text) {
    int open = 0;
    for (char c : text.replaceAll("\\{[^{}]*}|\\[[^\\[\\]]*]", "").toCharArray()) {
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open < 0) {
        return false;
      }
    }
    return open == 0;
  }

  /** The grammar of UCUM by recursive descent, where a number or a term may be a simple unit. */
  private static final class Recogniser {
    private final String text;
    private int at;

    Recogniser(String text) {
      this.text = text;
    }

    boolean isTerm() {
      skip('/');
      return term() && at == text.length();
    }

    private boolean term() {
      do {
        if (!component()) {
          return false;
        }
      } while (skip('/') || skip('.'));
      return true;
    }

    private boolean component() {
      if (at < text.length() && text.charAt(at) == '{') {
        return enclosed('{', '}');
      }
      boolean unit = skip('(') ? term() && skip(')') : symbolOrNumber();
      return unit && (at == text.length() || text.charAt(at) != '{' || enclosed('{', '}'));
    }

    private boolean symbolOrNumber() {
      int from = at;
      int end = at; // the end of the symbol
      while (at < text.length() && isSymbol(text.charAt(at))) {
        if (text.charAt(at) == '[') {
          if (!enclosed('[', ']')) {
            return false;
          }
          end = at;
        } else {
          at++;
          end = isDigit(text.charAt(at - 1)) ? end : at;
        }
      }
      String digits = text.substring(end, at);
      if (end == from && digits.chars().noneMatch(c -> c != '0')) {
        return false;
      }
      boolean open = end == from || digits.isEmpty();
      return !open || !(skip('+') || skip('-')) || digits();
    }

    private boolean digits() {
      int from = at;
      while (at < text.length() && isDigit(text.charAt(at))) {
        at++;
      }
      return at > from;
    }

    private boolean enclosed(char open, char close) {
      int end = text.indexOf(close, at);
      if (end < 0) {
        return false;
      }
      String within = text.substring(at + 1, end);
      at = end + 1;
      return within.indexOf(open) < 0 && within.chars().allMatch(c -> c > ' ' && c <= '~');
    }

    private boolean skip(char c) {
      boolean there = at < text.length() && text.charAt(at) == c;
      at += there ? 1 : 0;
      return there;
    }

    private static boolean isSymbol(char c) {
      return c > ' ' && c <= '~' && "\"()+-./=]{}".indexOf(c) < 0;
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }
  }
}
