package dev.casebook.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.prose.Mention.Figure;
import dev.casebook.unit.Unit;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the mentions of any text. */
class MentionsLawsTest {
  /** What no figure begins or ends in: two characters that belong to one number. */
  private static final Pattern CUTS =
      Pattern.compile(
          "\\d(?:[-–+.,'’_^*×·⁄:/…=@#]|\\.\\.|\\*\\*)?[\\d²⁶½]"
              + "|\\d[\\p{L}°%]|\\p{L}\\d|\\d[\\u00a0\\u2009]\\d{3}(?!\\d)");

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

  @Property(tries = 5000)
  void holdsEveryDigitInAMention(@ForAll("tokens") String text) {
    List<Mention> mentions = Mentions.in(text);
    for (int i = 0; i < text.length(); i++) {
      int at = i;
      if (Character.isDigit(text.charAt(i)) || "½²⁶".indexOf(text.charAt(i)) >= 0) {
        assertThat(mentions)
            .as("%s at %s", text, i)
            .anySatisfy(mention -> assertThat(at).isBetween(mention.start(), mention.end() - 1));
      }
    }
  }

  @Property(tries = 10000)
  void readsTokensWithoutRegardToPlainWords(@ForAll("tokens") String token) {
    String before = "Nothing happened while ";
    assertThat(Mentions.in(before + token + " because it rained"))
        .as(token)
        .isEqualTo(
            Mentions.in("Still, nobody saw " + token + " although they looked").stream()
                .map(mention -> mention.moved(before.length() - "Still, nobody saw ".length()))
                .toList());
  }

  @Property(tries = 10000)
  void cutsNoNumber(@ForAll("tokens") String text) {
    for (Mention mention : Mentions.in(text)) {
      if (mention instanceof Figure) {
        assertThat(isCut(text, mention.start())).as("%s: %s", text, mention).isFalse();
        assertThat(isCut(text, mention.end())).as("%s: %s", text, mention).isFalse();
      }
    }
  }

  /** Whether an index stands between two characters of one number. */
  private static boolean isCut(String text, int index) {
    return CUTS.matcher(text).results().anyMatch(cut -> cut.start() < index && index < cut.end());
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
  Arbitrary<String> tokens() {
    return Arbitraries.of(
            "1", "2", "7", "10", "12", "100", "000", "001", "234", "1990", ".", ",", "'", "’", "_",
            "\u00a0", "\u2009", "^", "**", "*", "×", "·", "e", "E", "⁶", "²", "½", "/", "⁄", ":",
            "-", "–", "+", "±", "=", "%", "$", "€", "m", "s", "k", "K", "M", "x", "GB", "th", "°C",
            "(", ")", "[", "]", "#", "@", "~", "<", ">", "->", "→", "٣", "’s", "..", "…")
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(pieces -> String.join("", pieces));
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
