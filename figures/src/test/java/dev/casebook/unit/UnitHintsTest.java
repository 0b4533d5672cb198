package dev.casebook.unit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.data.DataFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitHintsTest {
  private static final List<List<String>> SPELLINGS =
      DataFile.rows("unit-spellings", "spelling", "sure", "text");

  static Stream<List<String>> spellings() {
    return SPELLINGS.stream();
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void suggestValidUnitsOnly(List<String> row) {
    assertThat(row.get(1)).isIn("yes", "no");
    if (row.get(1).equals("yes")) {
      assertThat(Unit.of(row.get(2))).as(row.toString()).isPresent();
      assertThat(Lookalikes.of(row.get(2))).as(row.toString()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void areOfTextsThatAreNoUnits(List<String> row) {
    assertThat(Unit.of(row.get(0))).as(row.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rps            | {request}/s
          requests/s     | {request}/s
          requests/sec   | {request}/s
          requests per second | {request}/s
          qps            | {query}/s
          tps            | {transaction}/s
          IOPS           | {operation}/s
          fps            | {frame}/s
          ops/s          | {operation}/s
          msgs/sec       | {message}/s
          $/month        | USD/mo
          €/GB           | EUR/GBy
          $/hr           | USD/h
          users          | {user}
          queries        | {query}
          Users          | {user}
          µs             | us
          μs             | us
          µm             | um
          µg/L           | ug/L
          °C             | Cel
          ℃              | Cel
          °F             | [degF]
          Ω              | Ohm
          kΩ             | kOhm
          m²             | m2
          m^2            | m2
          m/s²           | m/s2
          kW·h           | kW.h
          kWh/year       | kW.h/a
          KB             | kBy
          Mb             | Mbit
          Mbps           | Mbit/s
          Gbps           | Gbit/s
          MBps           | MBy/s
          MB/sec         | MBy/s
          GB/day         | GBy/d
          sec            | s
          hours          | h
          pct            | %
          x              | 1
          usd            | USD
          tok/s          | {token}/s
          $/kWh          | USD/(kW.h)
          g/kWh          | g/(kW.h)
          """)
  void suggestWhereItIsSure(String text, String code) {
    assertThat(UnitHints.of(text)).contains(new UnitHint(Optional.of(code), ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kb        | it could mean bits ("kbit") or bytes ("kBy")
          gb        | it could mean bits ("Gbit") or bytes ("GBy")
          mb/s      | "mb" could mean bits ("Mbit") or bytes ("MBy")
          k         | it could mean thousands; write the number out
          M         | it could mean millions; write the number out
          bn        | it could mean billions; write the number out
          K/sec     | "K" could mean thousands (then write the number out) or really kelvins
          rpm       | it could mean revolutions ("{revolution}/min") or requests ("{request}/min") per minute
          ¥         | it could mean yen ("JPY") or yuan ("CNY")
          $M        | it could mean millions of dollars; write the number out in "USD"
          bps       | it could mean bits per second ("bit/s") or basis points (a hundredth of 1 %)
          """)
  void askWhereItIsNot(String text, String question) {
    assertThat(UnitHints.of(text)).contains(UnitHint.unsure(question));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "zork",
        "zork/s",
        "m//s",
        "s/m/zork",
        "DEM",
        "/",
        "{",
        "(s",
        "users//s",
        "ft²"
      })
  void sayNothingOtherwise(String text) {
    assertThat(UnitHints.of(text)).isEmpty();
  }

  @Property
  void areValidWhateverIsPutTogether(@ForAll("texts") String text) {
    UnitHints.of(text)
        .flatMap(UnitHint::suggestion)
        .ifPresent(
            code -> {
              assertThat(Unit.of(code)).as(text).isPresent();
              assertThat(Lookalikes.of(code)).as(text).isEmpty();
            });
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "rps", "users", "/", ".", "µ", "s", "²", "GB", "$", "(", ")", "{a}", "kb", "10*6",
            " per ", "^", "sec", "-1", "zork", "mph")
        .list()
        .ofMaxSize(5)
        .map(parts -> String.join("", parts));
  }
}
