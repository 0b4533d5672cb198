package dev.casebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the caret stands. In the tables, {@code \t} stands for a tab and {@code _} for a blank. */
class ExcerptTest {

  private static Excerpt on(String line, int column, int endColumn) {
    return Excerpt.of(line, new Region(1, column, 1, endColumn));
  }

  @ParameterizedTest
  @CsvSource({
    // line, column, endColumn, shown, caret
    "abc, 1, 2, abc, ^",
    "abc, 2, 4, abc, _^~",
    "abc, 3, 3, abc, __^",
    // At the line end and behind it.
    "abc, 4, 4, abc, ___^",
    "abc, 9, 12, abc, ___^",
    "abc, 2, 99, abc, _^~",
    // Tabs stay tabs, in the caret line too.
    "\\t\\tabc, 3, 5, \\t\\tabc, \\t\\t^~",
    "a\\tb, 3, 4, a\\tb, _\\t^",
    "a\\tb, 2, 3, a\\tb, _^",
    // Wide characters take two cells.
    "日本x, 3, 4, 日本x, ____^",
    "日本x, 1, 3, 日本x, ^~~~",
    "「、。！x, 5, 6, 「、。！x, ________^",
    "한글x, 3, 4, 한글x, ____^",
    "ＡＢx, 3, 4, ＡＢx, ____^",
    "😀x, 3, 4, 😀x, __^",
    "⚡✅⭐x, 4, 5, ⚡✅⭐x, ______^",
    "🇩🇪x, 5, 6, 🇩🇪x, __^",
    // Half-width and ambiguous ones take one.
    "ｱｲx, 3, 4, ｱｲx, __^",
    "→äß…x, 5, 6, →äß…x, ____^",
    // Combining marks take none.
    "e\u0301x, 3, 4, e\u0301x, _^",
    "❤\uFE0Fx, 3, 4, ❤\uFE0Fx, _^",
    // The halves of a pair stay together.
    "a😀b, 3, 4, a😀b, _^~",
    "a😀b, 2, 3, a😀b, _^~",
    "a😀b, 3, 3, a😀b, _^~",
    // What could steer a terminal is an escape, and as wide as that.
    "a\u001b[1m, 3, 4, a\\\\u001b[1m, _______^",
    "a\u202eb, 2, 3, a\\\\u202eb, _^~~~~~",
    "a\u200db, 3, 4, a\\\\u200db, _______^",
    "a\u009bb, 3, 4, a\\\\u009bb, _______^",
  })
  void caretStandsUnderThePlace(
      String line, int column, int endColumn, String shown, String caret) {
    Excerpt excerpt = on(text(line), column, endColumn);

    assertThat(excerpt.shown()).isEqualTo(text(shown));
    assertThat(excerpt.caret()).isEqualTo(text(caret));
  }

  private static String text(String cell) {
    return cell.replace("\\\\", "\0").replace("\\t", "\t").replace('_', ' ').replace('\0', '\\');
  }

  @Test
  void marksARegionOfSeveralLinesToTheEndOfItsFirst() {
    assertThat(Excerpt.of("abcdef", new Region(4, 3, 6, 2)).caret()).isEqualTo("  ^~~~");
  }

  @Test
  void showsAHundredCharactersWhole() {
    String line = "x".repeat(100);

    assertThat(on(line, 100, 101).shown()).isEqualTo(line);
  }

  @Test
  void cutsALongLineBehind() {
    Excerpt excerpt = on("ab" + "x".repeat(200), 2, 3);

    assertThat(excerpt.shown()).isEqualTo("ab" + "x".repeat(98) + "…");
    assertThat(excerpt.caret()).isEqualTo(" ^");
  }

  @Test
  void cutsALongLineBefore() {
    Excerpt excerpt = on("x".repeat(200) + "!", 201, 202);

    assertThat(excerpt.shown()).isEqualTo("…" + "x".repeat(50) + "!");
    assertThat(excerpt.caret()).isEqualTo(" ".repeat(51) + "^");
  }

  @Test
  void cutsALongLineOnBothSides() {
    Excerpt excerpt = on("x".repeat(200) + "!" + "y".repeat(200), 201, 202);

    assertThat(excerpt.shown()).isEqualTo("…" + "x".repeat(50) + "!" + "y".repeat(49) + "…");
    assertThat(excerpt.caret()).isEqualTo(" ".repeat(51) + "^");
  }

  @Test
  void marksNoMoreThanIsShown() {
    Excerpt excerpt = on("x".repeat(500), 101, 401);

    assertThat(excerpt.caret()).isEqualTo(" ".repeat(51) + "^" + "~".repeat(49));
  }

  @Test
  void cutsBesideASurrogatePair() {
    String line = "😀".repeat(200);

    assertThat(on(line, 202, 203).shown()).isEqualTo("…" + "😀".repeat(50) + "…");
    assertThat(on(line + "x", 401, 402).shown()).isEqualTo("…" + "😀".repeat(25) + "x");
    assertThat(on("x" + line, 200, 201).shown()).startsWith("…😀").endsWith("😀…");
  }
}
