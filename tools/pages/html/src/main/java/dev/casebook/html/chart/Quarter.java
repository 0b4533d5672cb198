package dev.casebook.html.chart;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;

/**
 * A quarter of a year.
 *
 * @param year the year
 * @param number from 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
  private static final Comparator<Quarter> ORDER =
      Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number);

  /**
   * The quarter of a day.
   *
   * @param day any day
   * @return its quarter
   */
  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }

  @Override
  public int compareTo(Quarter other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return year + " Q" + number;
  }
}
