package dev.casebook.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching by table agrees with {@code java.util.regex}. */
class PatternSearchTest {
  private static final int TEXTS = 3_000;

  static List<String> patterns() {
    return PatternsTest.patterns().toList();
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void areSearchedForWithoutRegularExpressions(String regexp) {
    assertThat(isTable(regexp)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void areFoundWhereJavaFindsThem(String regexp) {
    Random random = new Random(1);
    for (int i = 0; i < TEXTS; i++) {
      assertAgreed(regexp, text(random));
    }
  }

  @Test
  void knowsEveryDayOfFourHundredYears() {
    LocalDate day = LocalDate.of(1890, 1, 1);
    for (; day.getYear() < 2290; day = day.plusDays(1)) {
      assertThat(Patterns.search(Patterns.DAY).test(day.toString())).as("%s", day).isTrue();
    }
  }

  @Test
  void knowsDaysThatDoNotExist() {
    for (int number = 0; number < 10_000; number++) {
      assertAgreed(Patterns.DAY, "2024-%02d-%02d".formatted(number / 100, number % 100));
      assertAgreed(Patterns.DAY, "%04d-02-29".formatted(number));
    }
  }

  @Test
  void textsOfAnyLengthAreSearched() {
    assertThat(Patterns.search(Patterns.SLUG).test("a-".repeat(500_000) + "a")).isTrue();
    assertThat(Patterns.search(Patterns.SLUG).test("a-".repeat(500_000))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\d",
        "^\\D*$",
        "\\w\\W",
        "[\\s]$",
        "^\\S+$",
        "^[^\\w\\s]+$",
        "a.c",
        "^.*$",
        "[.\\d-]"
      })
  void knowsTheClassesThatHaveALetter(String regexp) {
    assertThat(isTable(regexp)).isTrue();
    Random random = new Random(3);
    for (int i = 0; i < TEXTS; i++) {
      assertAgreed(regexp, text(random));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "^(\\w|\\s)*$, true",
    "^(\\w+\\s?)*$, true",
    "^(a|aa)+$, true",
    "(.*)*!, false",
    "^(([a-z])+.)+[A-Z]$, false"
  })
  void aTextOfAnyLengthIsLookedAtOnce(String regexp, boolean expected) {
    assertThat(isTable(regexp)).isTrue();
    assertThat(Patterns.search(regexp).test("a".repeat(1_000_000))).isEqualTo(expected);
  }

  /** Each would take a power of two of steps, the square of the length, or too much stack. */
  @ParameterizedTest
  @CsvSource({"^(a+)+\\1$, 200, !", "\\ba*a*a*c, 20000, !", "^(\\p{L}|xy)*$, 200000, a"})
  void aSearchThatGoesBackAndForthIsEnded(String regexp, int length, String end) {
    String text = "a".repeat(length) + end;
    Constraint.Matches matches = Constraint.Matches.of(regexp);
    List<Violation> violations = new ArrayList<>();

    assertThatThrownBy(() -> Patterns.search(regexp).test(text))
        .isInstanceOf(Patterns.OverLimit.class);
    assertThat(matches.holds(text)).isFalse();
    matches.check(Violation.Place.of("text"), text, violations::add);
    assertThat(violations)
        .singleElement()
        .extracting(Violation::expected)
        .asString()
        .endsWith("in a limited number of steps");
  }

  @Property(tries = 3000)
  void agreesOnAnyPatternOfTheKind(@ForAll("regexps") String regexp, @ForAll("texts") String text) {
    Assume.that(isTable(regexp)); // some have too many states
    assertAgreed(regexp, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\p{L}",
        "[\\d-a]",
        "a$b",
        "(?i)a",
        "[a&&b]",
        "[[a]b]",
        "a*?",
        "a++",
        "^*",
        "\\\\$",
        "[é]",
        "é",
        "a{99999}",
        "(a{99}){99}",
        "[^a]{0,600}b",
        "\\b"
      })
  void leavesTheRestToJava(String regexp) {
    assertThat(isTable(regexp)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\\w-a]+-", "(?i)a", "[a&&[ab]]", "(a|b)*?c", "[^é]{2}", "\\bb"})
  void findsTheRestAsJavaDoes(String regexp) {
    Random random = new Random(2);
    for (int i = 0; i < TEXTS; i++) {
      assertAgreed(regexp, text(random));
    }
  }

  private static void assertAgreed(String regexp, String text) {
    boolean expected = Patterns.compile(regexp).matcher(text).find();
    boolean plain = text.chars().allMatch(c -> c >= ' ' && c <= 0x7F);
    byte[] bytes = ("\"" + text + "\"").getBytes(StandardCharsets.UTF_8);
    if (Patterns.search(regexp).test(text) != expected
        || (plain && Patterns.search(regexp).testPlain(bytes, 1, bytes.length - 1) != expected)) {
      assertThat(text).as("%s is found by one of three", regexp).isNull();
    }
  }

  private static boolean isTable(String regexp) {
    return Patterns.search(regexp).getClass().getSimpleName().equals("TextPattern");
  }

  private static String text(Random random) {
    String characters = "aab01-29.Qqx:/?#%[]&é\r\n \t~!\u007f\u00ff\u2028";
    StringBuilder text = new StringBuilder(random.nextInt(6) == 0 ? "https://" : "");
    int length = random.nextInt(9);
    for (int i = 0; i < length; i++) {
      if (random.nextInt(20) == 0) {
        text.append(List.of("\uD83D\uDE42", "\uD83D", "\uDE42").get(random.nextInt(3)));
      } else {
        text.append(characters.charAt(random.nextInt(characters.length())));
      }
    }
    return text.toString();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", "c", "-", "\n", "é", "\uD83D\uDE42", "\uD83D")
        .list()
        .ofMaxSize(7)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> regexps() {
    Arbitrary<String> body = body(2);
    return Combinators.combine(Arbitraries.of("", "^"), body, Arbitraries.of("", "$"))
        .as((begin, all, end) -> begin + all + end);
  }

  private static Arbitrary<String> body(int depth) {
    Arbitrary<String> plain =
        Arbitraries.of("a", "b", "-", "[ab]", "[^a]", "[a-c]", "[-b]", "[^\\r\\n]", "\\.");
    Arbitrary<String> part = depth == 0 ? plain : Arbitraries.oneOf(plain, group(depth - 1));
    Arbitrary<String> repeated =
        Combinators.combine(part, Arbitraries.of("", "", "*", "+", "?", "{2}", "{1,3}", "{2,}"))
            .as((each, times) -> each + times);
    Arbitrary<String> sequence = repeated.list().ofMaxSize(3).map(parts -> String.join("", parts));
    return Arbitraries.oneOf(
        sequence, Combinators.combine(sequence, sequence).as((a, b) -> a + "|" + b));
  }

  private static Arbitrary<String> group(int depth) {
    return body(depth).map(inner -> "(" + inner + ")");
  }
}
