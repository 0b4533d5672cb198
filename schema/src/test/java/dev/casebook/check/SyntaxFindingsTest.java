package dev.casebook.check;

import static dev.casebook.check.Found.error;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are no JSON: one finding, at the place where reading stopped. */
class SyntaxFindingsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n \t\r\n", "\uFEFF", "\uFEFF \n"})
  void marksTheStartOfADocumentThatHoldsNothing(String text) {
    assertThat(Checked.text(text).findings())
        .containsExactly(
            error("syntax", "The document is empty; expected an object")
                .in("digest.json", new Region(1, 1, 1, 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{} «{»}", "[1]\n\n«2»", "{}«null»", "7 «\"text\"»", "{}\n«[»"})
  void marksAValueBehindTheDocument(String text) {
    Checked.text(text).finds(error("syntax", "Nothing may follow the end of the document"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": 1, «}»         | unexpected character '}', expected double-quote to start property name",
        "{\"a\": 1 «\"»b\": 2}  | unexpected character '\"', expected comma to separate Object entries",
        "[1 «2»]                | unexpected character '2', expected comma to separate Array entries",
        "[1, 2«}»               | } stands where ] is expected",
        "{\"a\": «/»* one */ 1} | JSON has no comments",
        "{\"a\": «0»1}          | invalid numeric value: Leading zeroes not allowed"
      })
  void saysInPlainWordsWhatItMet(String text, String message) {
    Checked.text(text).finds(error("syntax", "Not JSON: " + message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«}»",
        "«,»",
        "{«'»a': 1}",
        "{«a»: 1}",
        "[«,»1]",
        "[1,«]»",
        "[«+»1]",
        "[«1».]",
        "[«1»e]",
        "[«-»]",
        "[\"\\«x»\"]",
        "[\"\\u12«g»4\"]",
        "[\"a«\t»\"]",
        "[\"a«\0»\"]",
        "{\"a\" «1»}",
        "{\"a\": 1}«,»",
        "{\"a\": 1}«]»",
        "«<»?xml version=\"1.0\"?>",
        "«#» a comment",
        "[\n  1,\n  2«;»\n]",
        "\uFEFF«\uFEFF»{}"
      })
  void marksTheFirstCharacterThatCannotGoOn(String text) {
    Checked.text(text).findsRules("syntax");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{«»",
        "[«»",
        "{\"a\"«»",
        "{\"a\":«»",
        "{\"a\":1«»",
        "{\"a\":1,«»",
        "[1,\n«»",
        "[1,\r\n «»",
        "\"text«»",
        "[\"te\\«»",
        "[\"te\\u00«»",
        "{\"ke«»",
        "[\"😀«»",
        "[[1]«»",
        "{\"a\":{}\n«»"
      })
  void marksTheEndOfATextThatEndsTooEarly(String text) {
    Checked.text(text).findsRules("syntax");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tru", "nul", "True", "undefined", "NaN", "Infinity", "oops"})
  void refusesBareWords(String word) {
    assertThat(Checked.text("\n [" + word + "]").findings())
        .singleElement()
        .returns("syntax", Finding::rule)
        .returns(2, Finding::line);
  }

  @Test
  void marksALineBreakWithinText() {
    assertThat(Checked.text("[\n\"a\n\"]").findings())
        .containsExactly(
            error(
                    "syntax",
                    "Not JSON: a line break or another control character in text must be escaped")
                .in("digest.json", new Region(2, 3, 2, 4)));
  }

  @Test
  void tellsOfSyntaxAlone() {
    Checked.text("{\"colour\": 1, \"colour\": 2, \"id\": 7, «}»").findsRules("syntax");
  }

  @Test
  void findsNoFaultInWhiteSpaceAroundTheDocument() {
    Checked.text(" \r\n\t" + Samples.digest("") + "\r\r\n \t").findsNothing();
  }
}
