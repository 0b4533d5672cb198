package dev.casebook.unit;

import static java.math.MathContext.DECIMAL128;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.fhir.ucum.Prefix;
import org.fhir.ucum.UcumException;
import org.junit.jupiter.api.Test;

/** Holds the table of common units to the UCUM library. */
class CommonUnitsTest {

  /** Numbers to the library, kinds of their own here. */
  private static final Set<String> OWN_KIND = Set.of("bit", "B");

  private static final String CELSIUS = "Cel";
  private static final BigDecimal TOLERANCE = new BigDecimal("1e-30");

  /** A product or quotient, and what it amounts to by the library's figures for its parts. */
  record Expression(String code, BigDecimal magnitude) {

    Expression over(Expression other) {
      return new Expression(code + "/" + other.code, magnitude.divide(other.magnitude, DECIMAL128));
    }

    Expression times(Expression other) {
      return new Expression(code + "." + other.code, magnitude.multiply(other.magnitude));
    }

    Expression inParentheses() {
      return new Expression("(" + code + ")", magnitude);
    }

    Expression inverse() {
      return new Expression("/" + code, BigDecimal.ONE.divide(magnitude, DECIMAL128));
    }
  }

  @Test
  void saysOfEachUnitWhatTheDefinitionsSay() {
    for (String code : withPrefixes()) {
      CommonUnits.find(code)
          .ifPresent(measure -> assertThat(UcumUnits.find(code)).as(code).contains(measure));
    }
  }

  @Test
  void takesEachPrefixThatTheLibraryTakes() {
    for (String code : withPrefixes()) {
      boolean prefixed = Ucum.isValid(code) && !UcumUnits.codes().contains(code);
      assertThat(CommonUnits.find(code).isPresent())
          .as(code)
          .isEqualTo(prefixed || CommonUnits.codes().contains(code));
    }
  }

  @Test
  void hidesNoOtherUnitOfTheLibrary() {
    for (String code : UcumUnits.codes()) {
      CommonUnits.find(code)
          .ifPresent(measure -> assertThat(UcumUnits.find(code)).as(code).contains(measure));
    }
  }

  @Test
  void measuresEachUnitAsTheLibraryDoes() throws UcumException {
    for (String code : symbols()) {
      assertAgrees(new Expression(code, Ucum.magnitude(code)));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void readsExpressionsAsTheLibraryDoes(@ForAll("expressions") Expression expression)
      throws UcumException {
    assertThat(Ucum.isValid(expression.code())).as(expression.code()).isTrue();
    assertAgrees(expression);
  }

  @Provide
  Arbitrary<Expression> expressions() {
    Arbitrary<Expression> part =
        Combinators.combine(
                Arbitraries.of(symbols()),
                Arbitraries.of(1, 1, 1, 2, -1, 3),
                Arbitraries.of("", "", "{x}", "{a.b/c}"))
            .as(CommonUnitsTest::power);
    Arbitrary<Expression> number =
        Arbitraries.of("1", "12", "100").map(n -> new Expression(n, new BigDecimal(n)));
    Arbitrary<Expression> annotation =
        Arbitraries.of("{request}", "{a.b/c}").map(text -> new Expression(text, BigDecimal.ONE));
    Arbitrary<Expression> component =
        Arbitraries.frequencyOf(Tuple.of(6, part), Tuple.of(1, number), Tuple.of(1, annotation));
    Arbitrary<Expression> nested = joined(component).map(Expression::inParentheses);
    Arbitrary<Expression> term =
        joined(Arbitraries.frequencyOf(Tuple.of(4, component), Tuple.of(1, nested)));
    Arbitrary<Expression> inverse = component.map(Expression::inverse);
    return Arbitraries.frequencyOf(Tuple.of(4, term), Tuple.of(1, inverse));
  }

  private static Arbitrary<Expression> joined(Arbitrary<Expression> component) {
    Arbitrary<UnaryOperator<Expression>> next =
        Combinators.combine(component, Arbitraries.of(true, false))
            .as((right, divides) -> left -> divides ? left.over(right) : left.times(right));
    return Combinators.combine(component, next.list().ofMaxSize(3))
        .as(
            (first, rest) -> {
              Expression left = first;
              for (UnaryOperator<Expression> operation : rest) {
                left = operation.apply(left);
              }
              return left;
            });
  }

  private static Expression power(String symbol, int exponent, String annotation) {
    try {
      String code = symbol + (exponent == 1 ? "" : exponent) + annotation;
      return new Expression(code, Ucum.magnitude(symbol).pow(exponent, DECIMAL128));
    } catch (UcumException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All but degrees Celsius, which the library reads but does not convert. */
  private static List<String> symbols() {
    return withPrefixes().stream()
        .filter(code -> CommonUnits.find(code).isPresent() && !code.endsWith(CELSIUS))
        .toList();
  }

  private static List<String> withPrefixes() {
    List<String> codes = new ArrayList<>(CommonUnits.codes());
    for (Prefix prefix : Ucum.LIBRARY.getModel().getPrefixes()) {
      CommonUnits.codes().forEach(code -> codes.add(prefix.getCode() + code));
    }
    return codes;
  }

  private static void assertAgrees(Expression expression) throws UcumException {
    String code = expression.code();
    Measure measure = measure(code);
    Map<String, Integer> dimension = new TreeMap<>(measure.dimension());
    dimension.keySet().removeAll(OWN_KIND);
    BigDecimal magnitude =
        Conversion.between(Scale.of(measure), Scale.of(Measure.ONE)).of(BigDecimal.ONE);

    assertThat(dimension).as(code).isEqualTo(Ucum.dimension(code));
    assertThat(magnitude.subtract(expression.magnitude()).abs())
        .as(code)
        .isLessThanOrEqualTo(magnitude.multiply(TOLERANCE));
  }

  private static Measure measure(String code) {
    try {
      return UnitExpression.read(code, CommonUnits::find);
    } catch (UnitSyntaxException e) {
      throw new AssertionError(code, e);
    }
  }
}
