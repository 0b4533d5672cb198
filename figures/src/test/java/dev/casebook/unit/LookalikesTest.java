package dev.casebook.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fhir.ucum.UcumException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookalikesTest {

  static Stream<Arguments> table() {
    return Lookalikes.codes().stream()
        .sorted()
        .map(code -> arguments(code, Lookalikes.of(code).orElseThrow()));
  }

  @ParameterizedTest
  @MethodSource("table")
  void standsForWhatTheLibrarySays(String code, Lookalike lookalike) throws UcumException {
    String means = code.startsWith("{") ? "1" : "(" + lookalike.means() + ")";
    assertThat(Ucum.LIBRARY.analyse(code).toLowerCase(Locale.ROOT)).isEqualTo(means);
  }

  @ParameterizedTest
  @MethodSource("table")
  void suggestsAUnitThatIsMeant(String code, Lookalike lookalike) {
    assertThat(lookalike.suggestion().isEmpty()).isNotEqualTo(lookalike.question().isEmpty());
    lookalike
        .suggestion()
        .ifPresent(
            suggestion -> {
              assertThat(Unit.of(suggestion)).isPresent();
              assertThat(Lookalikes.of(suggestion)).isEmpty();
              assertThat(suggestion).isNotEqualTo(code);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "GB, gigabel, GBy",
    "GB/s, gigabel, GBy/s",
    "USD/GB/mo, gigabel, USD/GBy/mo",
    "GB{compressed}, gigabel, GBy{compressed}",
    "{week}, a number without a unit, wk",
    "{request}/{minute}, a number without a unit, {request}/min",
    "GB/({hour}), gigabel and a number without a unit, GBy/(h)",
    "{GB}/S, siemens, {GB}/s",
    "Gb/S, gilbert and siemens, Gbit/s",
    "MB/MB, megabel, MBy/MBy",
    "W.(GB), gigabel, W.(GBy)",
    "mph, milliphot, [mi_i]/h",
    "kW.h/mph, milliphot, kW.h/([mi_i]/h)"
  })
  void seesThroughProductsAndQuotients(String code, String means, String suggestion) {
    assertThat(Lookalikes.of(code)).contains(new Lookalike(means, Optional.of(suggestion), ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"d{week}", "wk", "(m/s){hour}", "{weeks}", "{working day}", "{hour", "{}"})
  void leavesOtherAnnotationsAlone(String code) {
    assertThat(Lookalikes.of(code)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          b             | it could mean a bit
          K             | it could mean thousands
          K{request}/s  | "K" could mean thousands
          T/s           | "T" could mean trillions
          G.GB          | "G" could mean billions
          """)
  void asksWhereItIsNotSure(String code, String question) {
    assertThat(Lookalikes.of(code))
        .hasValueSatisfying(
            lookalike -> {
              assertThat(lookalike.suggestion()).isEmpty();
              assertThat(lookalike.question()).startsWith(question);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GBy", "s", "m", "h", "min", "g", "d", "a", "dB", "Gbit", "km", "W", "t", "Pa", "mK", "Hz",
        "%", "1", "{GB}", "{MB}/s", "B[W]", "USD", "EUR/GBy", "", "sec", "KB", "M", "GB/sec", "GB)",
        "(GB", "GB//s"
      })
  void leavesFineUnitsAndNoUnitsAlone(String code) {
    assertThat(Lookalikes.of(code)).isEmpty();
  }
}
