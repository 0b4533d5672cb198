package dev.casebook.model.constraint;

import static dev.casebook.model.constraint.OneProperty.violations;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.constraint.OneProperty.OfDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {
  private static final Pattern DAY = Patterns.compile(Patterns.DAY);

  @Test
  void matchesExactlyTheDaysThatExist() {
    assertThat(IntStream.concat(IntStream.range(1890, 2130), IntStream.range(9890, 10_000)))
        .allSatisfy(year -> assertMonths(year));
  }

  private static void assertMonths(int year) {
    for (int month = 0; month <= 13; month++) {
      for (int day = 0; day <= 32; day++) {
        assertDay(year, month, day);
      }
    }
  }

  @Test
  void matchesTheLeapDaysOfAllYears() {
    IntStream.rangeClosed(0, 9999).forEach(year -> assertDay(year, 2, 29));
  }

  private static void assertDay(int year, int month, int day) {
    String text = "%04d-%02d-%02d".formatted(year, month, day);
    assertThat(DAY.matcher(text).find()).as(text).isEqualTo(year >= 1000 && exists(text));
  }

  private static boolean exists(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeException e) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-01-01\n", "\n2026-01-01", "2026-1-1", "2026-01-01T00:00", "12026-01-01", ""})
  void doesNotMatchOtherForms(String text) {
    assertThat(DAY.matcher(text).find()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000-01-01", "2024-02-29", "9999-12-31"})
  void acceptsTheDay(LocalDate day) {
    assertThat(violations(OfDay.class, () -> day)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0999-12-31", "0000-01-01", "+10000-01-01", "-0001-01-01", "+999999999-12-31"})
  void rejectsTheYear(LocalDate day) {
    assertThat(violations(OfDay.class, () -> day))
        .containsExactly("it: expected a year from 1000 to 9999, but was \"" + day + "\"");
  }

  @Test
  void rejectsAMissingDay() {
    assertThat(violations(OfDay.class, () -> null))
        .containsExactly("it: expected a value, but was not set");
  }
}
