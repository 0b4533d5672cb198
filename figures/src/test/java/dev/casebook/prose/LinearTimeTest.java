package dev.casebook.prose;

import dev.casebook.testing.Growth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Four times the text takes about four times the work, whatever stands in it. */
class LinearTimeTest {
  private static final int PIECES = 4_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "a",
        "1.",
        "1,000,",
        "1,",
        "1'000'",
        "1 000 ",
        "1\u00a0000\u00a0",
        "1_",
        "1-",
        "1/",
        "1:",
        "1 1/2 ",
        "1 + ",
        "1 × 10^",
        "10⁶",
        "½",
        "2^",
        "²",
        "v1.",
        "a1",
        "a-1-",
        "one ",
        "one point five ",
        "hundred ",
        "twenty-",
        " 1 to ",
        "1 -> ",
        "from 1 to 2 ",
        "half a ",
        "a quarter of an ",
        "about ",
        "more than ",
        "1 of ",
        "1 of the ",
        " ",
        "\u00a0",
        "$",
        "$1 per 1 ",
        "1 a ",
        "5 systems ",
        "zero-",
        "\ud83d\ude00",
        "1e9",
        "10^9",
        "1 nodes per ",
        "1 every 2 s ",
        "every 2 s ",
        "per 1,000 rows ",
        "10m per ",
        "1h",
        "1 hour and 1 minute ",
        "an hour and ",
        "a week or two ",
        "[1, ",
        "(1",
        "'26",
        "July 1, 2",
        "1, 2, and ",
        "Node 1, 2",
        "5 \u00b1 ",
        "A/B/",
        "10s of "
      })
  void readsInLinearTime(String piece) {
    Growth.assertLinear(PIECES, piece::repeat, Mentions::in);
  }

  /** A few repetitions come first: work that doubles with each of them would not end with many. */
  @Property(tries = 150)
  void readsAnyPhraseInLinearTime(@ForAll("phrases") String phrase) {
    Growth.assertLinear(8, phrase::repeat, Mentions::in);
    Growth.assertLinear(300, phrase::repeat, Mentions::in);
  }

  @Provide
  Arbitrary<String> phrases() {
    return Arbitraries.of(
            ("1 2 0.5 1,000 10^6 one two half quarter million thousand k $ € % x s ms seconds minutes"
                    + " GB rows users days per every each a an and to or of from between at about up"
                    + " more less than over under least most by in times fold - – / -> , . ; ( ) ~ + ="
                    + " no never not the Monday July 2026 v1.2 Node point fell rose a² ¾ # @ : & ' ٣ 五 e E10")
                .split(" "))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .flatMap(
            words ->
                Arbitraries.of(" ", "", "-").map(between -> String.join(between, words) + between));
  }
}
