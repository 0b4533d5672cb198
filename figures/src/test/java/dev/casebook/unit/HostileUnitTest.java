package dev.casebook.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever text is given for a unit, nothing throws, hangs or fills the memory. */
class HostileUnitTest {

  static Stream<String> hostile() {
    return Stream.of(
        "(".repeat(1_000_000),
        "(".repeat(49) + "m" + ")".repeat(50),
        "{".repeat(100),
        "/".repeat(100),
        "m".repeat(100_000),
        "9".repeat(100),
        "[pi]999",
        "[ly]99.".repeat(14) + "m",
        "Ym99.".repeat(19) + "Ym99",
        "ym-999/".repeat(14) + "m",
        "Ym49.ym49.".repeat(9) + "Ym49",
        "m999.".repeat(19) + "m999",
        "m999999999",
        "m-2147483648",
        "10*999.10*999",
        "USD/" + "(".repeat(90),
        "\0",
        "\uD83D\uDE00",
        "[");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void neitherThrowsNorHangs(String code) {
    use(code);
  }

  @Property
  void anyTextIsAUnitOrNot(@ForAll String code) {
    use(code);
  }

  @Property(tries = 20_000)
  void anyTextOfUnitCharactersIsAUnitOrNot(@ForAll("unitLike") String code) {
    use(code);
  }

  @Provide
  Arbitrary<String> unitLike() {
    return Arbitraries.of(
            "m", "s", "By", "Ki", "Y", "[ly]", "[pi]", "USD", "%", "Cel", "10*", "/", ".", "(", ")",
            "{x}", "{", "}", "[", "]", "1", "0", "99", "-", "+", " ", "é")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  /** Whatever is a unit, a third of it is one too, and three of these thirds are one. */
  private static void use(String code) {
    Lookalikes.of(code);
    Unit.of(code)
        .ifPresent(
            unit -> {
              BigDecimal same = unit.convert(BigDecimal.ONE, unit);
              assertThat(same).isEqualTo(BigDecimal.ONE);
              Unit.of(code + "/3")
                  .filter(unit::isComparableTo)
                  .filter(third -> !code.contains("Cel"))
                  .ifPresent(
                      third ->
                          assertThat(unit.convert(BigDecimal.ONE, third))
                              .isEqualByComparingTo("3"));
            });
  }
}
