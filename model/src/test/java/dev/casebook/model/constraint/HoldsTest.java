package dev.casebook.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Digest;
import dev.casebook.model.generator.ValueTypes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The quick look at a bound agrees with the one that tells what is wrong. */
class HoldsTest {
  private static final List<Constraint> ALL =
      ValueTypes.reachableFrom(Digest.class).stream()
          .flatMap(type -> TypeShape.of(type).properties().stream())
          .flatMap(
              property ->
                  Stream.of(
                          property.constraints(),
                          property.collectionConstraints(),
                          property.keyConstraints())
                      .flatMap(List::stream))
          .distinct()
          .toList();

  @Property(tries = 3000)
  void agreesOnTexts(@ForAll("texts") String text) {
    assertAgreed(text, Constraint.WellFormed.class, Constraint.Length.class);
    assertAgreed(text, Constraint.Matches.class);
  }

  @Property
  void agreesOnNumbers(@ForAll("numbers") BigDecimal number) {
    assertAgreed(number, Constraint.Digits.class, Constraint.AtLeast.class);
  }

  @Property
  void agreesOnLists(@ForAll List<Boolean> items) {
    assertAgreed(items, Constraint.ItemCount.class, Constraint.UniqueItems.class);
  }

  @Test
  void looksAtEveryKindOfBound() {
    assertThat(ALL.stream().map(Object::getClass).distinct())
        .hasSameElementsAs(List.of(Constraint.class.getPermittedSubclasses()));
  }

  private static void assertAgreed(Object value, Class<?>... kinds) {
    List<Constraint> asked =
        ALL.stream().filter(each -> List.of(kinds).contains(each.getClass())).toList();
    assertThat(asked).isNotEmpty();
    for (Constraint constraint : asked) {
      List<Violation> violations = new ArrayList<>();
      constraint.check(Violation.Place.of("x"), value, violations::add);
      assertThat(constraint.holds(value)).as("%s", constraint).isEqualTo(violations.isEmpty());
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "",
            "a",
            "B",
            "-",
            "--",
            ".",
            "x-",
            "Q1",
            "Q0",
            "en",
            "https://",
            ":80",
            "/",
            "[",
            " ",
            "\r",
            "\n",
            "é",
            "\uD83D\uDE42",
            "\uD83D",
            "\uDE42",
            "\u2028",
            "2026-02-29",
            "2024-02-29",
            "0",
            "%",
            "a".repeat(119),
            "e".repeat(498),
            "é".repeat(1_999),
            "\uD83D\uDE42".repeat(500),
            "~",
            "\u007f");
    return Combinators.combine(parts, parts, parts, parts).as((a, b, c, d) -> a + b + c + d);
  }

  @Provide
  Arbitrary<BigDecimal> numbers() {
    return Combinators.combine(Arbitraries.bigIntegers(), Arbitraries.integers().between(-120, 120))
        .as(BigDecimal::new);
  }
}
