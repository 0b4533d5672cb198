package dev.casebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding.Region;
import dev.casebook.model.extension.UnicodeText;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of excerpts, for any line and any place in it or behind it. */
class ExcerptLawsTest {

  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            Arbitraries.of("\t", "日", "。", "😀", "e\u0301", "\u200d", "\u001b", "\ud83d", "\ude00"),
            Arbitraries.strings().ofMaxLength(4));
    return pieces.list().ofMaxSize(150).map(list -> String.join("", list));
  }

  private static Excerpt excerpt(String line, int column, int length) {
    return Excerpt.of(line, new Region(1, column, 1, column + length));
  }

  @Property
  void shownTextIsWellFormedAndCannotSteerATerminal(
      @ForAll("lines") String line,
      @ForAll @IntRange(min = 1, max = 400) int column,
      @ForAll @IntRange(max = 200) int length) {
    String shown = excerpt(line, column, length).shown();

    assertThat(UnicodeText.isWellFormed(shown)).isTrue();
    assertThat(shown.codePoints()).allMatch(c -> c == '\t' || UnicodeText.isPrintable(c));
  }

  @Property
  void caretLineIsBlanksThenOneCaretAndEndsNoFurtherThanTheTextAndACell(
      @ForAll("lines") String line,
      @ForAll @IntRange(min = 1, max = 400) int column,
      @ForAll @IntRange(max = 200) int length) {
    Excerpt excerpt = excerpt(line, column, length);

    assertThat(excerpt.caret()).matches("[ \t]*\\^~*");
    assertThat(Printable.width(excerpt.caret()))
        .isLessThanOrEqualTo(Printable.width(excerpt.shown()) + 1);
  }

  @Property
  void caretIsIndentedAsTheTextBeforeThePlaceIs(
      @ForAll("lines") String line,
      @ForAll @IntRange(min = 1, max = 400) int column,
      @ForAll @IntRange(max = 200) int length) {
    Excerpt excerpt = excerpt(line, column, length);
    String shown = excerpt.shown();
    String indent = excerpt.caret().substring(0, excerpt.caret().indexOf('^'));

    assertThat(IntStream.rangeClosed(0, shown.length()))
        .anyMatch(end -> Printable.blank(shown.substring(0, end)).equals(indent));
  }

  @Property
  void aCharacterOfTheLineIsShownAtTheCaret(
      @ForAll("lines") String line, @ForAll @IntRange(min = 1, max = 400) int column) {
    int index = Math.min(column, line.length()) - 1;
    if (index < 0) {
      return;
    }
    boolean inPair =
        index > 0 && Character.isSurrogatePair(line.charAt(index - 1), line.charAt(index));
    int start = inPair ? index - 1 : index;
    String character = Printable.of(Character.toString(line.codePointAt(start)));

    Excerpt excerpt = excerpt(line, index + 1, 1);

    String indent = excerpt.caret().substring(0, excerpt.caret().indexOf('^'));
    String shown = excerpt.shown();
    assertThat(IntStream.rangeClosed(0, shown.length()))
        .anyMatch(
            end ->
                Printable.blank(shown.substring(0, end)).equals(indent)
                    && shown.startsWith(character, end));
  }
}
