package dev.casebook.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.prose.Mention.Figure;
import dev.casebook.unit.Unit;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the mentions of any text. */
class MentionsLawsTest {

  @Property
  void takesAnyText(@ForAll("anyCharacters") String text) {
    liesInOrder(text);
  }

  @Property(tries = 5000)
  void takesAnyMixOfNumbersAndWords(@ForAll("pieces") String text) {
    liesInOrder(text);
  }

  @Property
  void readsTheSameBehindAnotherSentence(@ForAll("pieces") String text) {
    String before = "Nothing here.\n\n\n\n";
    assertThat(Mentions.in(before + "\n" + text)).hasSameSizeAs(Mentions.in("\n\n\n\n" + text));
  }

  @Property(tries = 5000)
  void givesUnitsThatExist(@ForAll("pieces") String text) {
    for (Mention mention : Mentions.in(text)) {
      if (mention instanceof Figure figure) {
        assertThat(Unit.of(figure.quantity().unit())).as(figure.toString()).isPresent();
      }
    }
  }

  private static void liesInOrder(String text) {
    int last = 0;
    for (Mention mention : Mentions.in(text)) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(last);
      assertThat(mention.end()).isGreaterThan(mention.start()).isLessThanOrEqualTo(text.length());
      last = mention.end();
    }
  }

  @Provide
  Arbitrary<String> anyCharacters() {
    return Arbitraries.strings().all().ofMaxLength(60);
  }

  @Provide
  Arbitrary<String> pieces() {
    Supplier<Arbitrary<String>> piece =
        () ->
            Arbitraries.of(
                " ",
                "1",
                "0",
                "20",
                "2026",
                "999",
                "-",
                "–",
                ".",
                ",",
                "/",
                "x",
                "×",
                "%",
                "$",
                "€",
                " million",
                " to ",
                " or ",
                " and ",
                "between ",
                "from ",
                "one",
                "two",
                "half",
                "third",
                " of ",
                "GB",
                " GB",
                "s",
                "ms",
                "+",
                "~",
                "<",
                "a ",
                "an ",
                "hour",
                "hours",
                "sub-",
                "single-digit ",
                "orders of magnitude",
                " nodes",
                " seats",
                "/day",
                "/s",
                " a day",
                " per ",
                " per node",
                "daily ",
                "é",
                "\ud800",
                "\u0301",
                "\u00a0",
                "\n",
                ":",
                "#",
                "v",
                "e9",
                "10^9",
                "dozen",
                "hundreds",
                " nines",
                "US$",
                "EUR",
                "per ",
                "decades",
                "zero",
                "th",
                "K",
                "M",
                "bn",
                "\0",
                "(",
                "'",
                " in ",
                " out of ",
                "twice",
                "double ",
                "the ",
                "July ");
    return piece.get().list().ofMaxSize(12).map(pieces -> String.join("", pieces));
  }
}
