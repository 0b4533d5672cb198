package dev.casebook.model.generator;

import com.github.curiousoddman.rgxgen.RgxGen;
import com.github.curiousoddman.rgxgen.config.RgxGenOption;
import com.github.curiousoddman.rgxgen.config.RgxGenProperties;
import dev.casebook.model.constraint.Constraint;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Texts within given bounds: short ones for the most part, rarely one of the least or the greatest
 * length.
 *
 * <p>What a pattern asks for is generated from the pattern itself; around it stands text of any
 * script wherever the pattern does not mind.
 */
final class TextArbitraries {
  private static final int SHORT = 12;

  /** Holds characters of several kinds: a pattern that lets it pass is taken to limit few. */
  private static final String MIXED = "é \"\\\uD83D\uDE42";

  /** The longest end of a text that is repeated in the hope that its pattern still holds. */
  private static final int LONGEST_TAIL = 10;

  private final List<Constraint> bounds;
  private final int min;
  private final int max;

  TextArbitraries(List<Constraint> bounds) {
    this.bounds = bounds;
    Optional<Constraint.Length> length = Bounds.find(Constraint.Length.class, bounds);
    this.min = length.map(Constraint.Length::min).orElse(0);
    this.max = length.map(Constraint.Length::max).orElse(8 * SHORT);
  }

  /** All texts; the longer the greatest length, the rarer a text that has it. */
  Arbitrary<String> all() {
    Function<Random, String> core =
        Bounds.find(Constraint.Matches.class, bounds)
            .map(matches -> fromPattern(matches.regexp()))
            .orElse(random -> "");
    IntPredicate allowed =
        Bounds.hold(bounds, MIXED)
            ? codePoint -> Bounds.hold(bounds, Character.toString(codePoint))
            : codePoint -> true;
    boolean open = Bounds.hold(bounds, core.apply(new Random(0)) + MIXED);
    int rarity = Math.max(100, max / 20);
    // A text is drawn as one seed and a few numbers, not as a list of characters, each to be
    // shrunk in turn: a digest holds some hundred texts.
    return Combinators.combine(lengths(), lengths(), ScalarArbitraries.lots(rarity), seeds())
        .as(
            (before, after, lot, seed) -> {
              Random random = new Random(seed);
              String inner = core.apply(random);
              if (!open) {
                return stretched(inner, lot);
              }
              String prefix = CodePoints.text(random, before, allowed);
              String suffix = CodePoints.text(random, after, allowed);
              return stretched(firstWithinBounds(prefix, inner, suffix), lot);
            })
        .withoutEdgeCases();
  }

  private String firstWithinBounds(String prefix, String inner, String suffix) {
    return Stream.of(prefix + inner + suffix, inner + suffix, inner)
        .filter(text -> Bounds.hold(bounds, text))
        .findFirst()
        .orElse(inner);
  }

  /** Two lots are special: one makes the text as long as can be, one as short. */
  private String stretched(String text, int lot) {
    return switch (lot) {
      case 1 -> shortest(text);
      case 2 -> longest(text);
      default -> text;
    };
  }

  private static Arbitrary<Integer> lengths() {
    return Arbitraries.integers().between(0, SHORT).withoutEdgeCases();
  }

  private static Arbitrary<Long> seeds() {
    return Arbitraries.longs().withoutEdgeCases().dontShrink();
  }

  private static Function<Random, String> fromPattern(String regexp) {
    RgxGenProperties properties = new RgxGenProperties();
    RgxGenOption.INFINITE_PATTERN_REPETITION.setInProperties(properties, SHORT);
    return RgxGen.parse(properties, regexp)::generate;
  }

  /** The text, or a longer one that repeats its end up to exactly the greatest length. */
  private String longest(String text) {
    int[] codePoints = text.codePoints().toArray();
    for (int tail = 1; tail <= Math.min(LONGEST_TAIL, codePoints.length); tail++) {
      int start = codePoints.length - tail;
      StringBuilder longer = new StringBuilder();
      for (int i = 0; i < max; i++) {
        longer.appendCodePoint(codePoints[i < start ? i : start + (i - start) % tail]);
      }
      if (Bounds.hold(bounds, longer.toString())) {
        return longer.toString();
      }
    }
    return text;
  }

  /** The text, or its beginning of the least length that the bounds allow. */
  private String shortest(String text) {
    int length = text.codePointCount(0, text.length());
    for (int i = min; i < length; i++) {
      String shorter = text.substring(0, text.offsetByCodePoints(0, i));
      if (Bounds.hold(bounds, shorter)) {
        return shorter;
      }
    }
    return text;
  }
}
