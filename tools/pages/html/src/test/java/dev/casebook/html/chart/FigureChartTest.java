package dev.casebook.html.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureChartTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6 min      | 21 s      | solid 0+1000                   | solid 0+58.3
          6 min      | 0 s       | solid 0+1000                   | ''
          10 1       | 2..5 1    | solid 0+1000                   | solid 0+200, band 200+300
          10 1       | -5..5 1   | solid 333.3+666.7              | band 0+666.7
          -2 Cel     | 4 Cel     | solid 0+333.3                  | solid 333.3+666.7
          ..10 1     | 5 1       | upto 0+1000, edge 996+4        | solid 0+500
          10 1       | 5.. 1     | solid 0+800                    | solid 0+400, from 400+600, edge 400+4
          10 1       | 10..10 1  | solid 0+1000                   | solid 0+1000
          0 1        | 0 1       | ''                             | ''
          -9 1       | ..-3 1    | solid 200+800                  | below 0+733.3, edge 729.3+4""")
  void drawsFiguresToOneScale(String baseline, String value, String below, String above) {
    FigureChart chart = chart(baseline, value);

    assertThat(inShort(chart.baseline())).isEqualTo(below);
    assertThat(inShort(chart.value())).isEqualTo(above);
    assertThat(chart.scale()).isEmpty();
  }

  @Test
  void turnsLogarithmicWhereOneFigureIsFiftyTimesTheOther() {
    assertThat(chart("50 1", "1 1").scale()).isEmpty();
    assertThat(chart("50.1 1", "1 1").scale())
        .isEqualTo("Logarithmic scale: each line is ten times the one before.");
  }

  @Test
  void keepsFiguresOfAnyMagnitudeVisible() {
    FigureChart chart = chart("1 s", "10 us");

    assertThat(inShort(chart.value())).isEqualTo("solid 0+166.7");
    assertThat(inShort(chart.baseline())).isEqualTo("solid 0+1000");
    assertThat(chart.lines()).containsExactly("166.7", "333.3", "500", "666.7", "833.3", "999");
  }

  @Test
  void drawsFewLinesAcrossManyMagnitudes() {
    FigureChart chart = chart("1e99 1", "1e-9 1");

    assertThat(chart.lines()).hasSize(8);
    assertThat(chart.scale())
        .isEqualTo("Logarithmic scale: each line is 10¹⁴ times the one before.");
  }

  @ParameterizedTest
  @CsvSource({"5 s, 5 m", "5 !odd, 5 !odd", "9..1 s, 5 s"})
  void drawsNothingThatCannotBeCompared(String baseline, String value) {
    assertThat(FigureChart.of(Metrics.of(baseline, value).build())).isEmpty();
  }

  private static FigureChart chart(String baseline, String value) {
    return FigureChart.of(Metrics.of(baseline, value).build()).orElseThrow();
  }

  private static String inShort(Bar bar) {
    List<Bar.Part> parts = bar.parts();
    return parts.stream()
        .map(part -> part.kind() + " " + part.x() + "+" + part.width())
        .collect(Collectors.joining(", "));
  }
}
