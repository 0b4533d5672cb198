package dev.casebook.json;

import static dev.casebook.json.DigestText.smallest;
import static dev.casebook.json.DigestText.withQuantity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RejectedSyntaxTest {
  private static final String EXPECTED_VALUE =
      "expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or"
          + " 'false')";
  private static final String EXPECTED_KEY = "expected double-quote to start property name";
  private static final String COMMA = "expected comma to separate ";
  private static final String NO_VALUE = " is no JSON value; text stands in double quotes";
  private static final String NO_FRACTION = "Decimal point not followed by a digit";
  private static final String NO_EXPONENT = "Exponent indicator not followed by a digit";
  private static final String ZEROES = "invalid numeric value: Leading zeroes not allowed";
  private static final String CONTROL =
      "a line break or another control character in text must be escaped";
  private static final String NO_HEX =
      "unexpected character, expected a hex-digit for character escape sequence";
  private static final String MID_VALUE = "the document ends in the middle of a value";
  private static final String VALUE = "/caseStudies/0/metrics/0/value/value";

  @ParameterizedTest
  @MethodSource
  void refusesWhatOnlyLooksLikeJson(Reject reject) {
    reject.assertRefused();
  }

  static Stream<Reject> refusesWhatOnlyLooksLikeJson() {
    return Stream.of(
        syntax(value("▸NaN"), "NaN is no JSON value", VALUE),
        syntax(value("▸Infinity"), "Infinity is no JSON value", VALUE),
        syntax(value("▸-Infinity"), "-Infinity is no JSON value", VALUE),
        syntax(value("▸+1"), "a number must not begin with +", VALUE),
        syntax(value("▸01"), ZEROES, VALUE),
        syntax(value("▸-01"), ZEROES, VALUE),
        syntax(value("▸.5"), "unexpected character '.', " + EXPECTED_VALUE, VALUE),
        syntax(value("▸1."), "unexpected character ',' in a number: " + NO_FRACTION, VALUE),
        syntax(value("▸1e"), "unexpected character ',' in a number: " + NO_EXPONENT, VALUE),
        syntax(value("0▸x1F"), "JSON has no hexadecimal numbers", VALUE),
        syntax(value("▸undefined"), "undefined" + NO_VALUE, VALUE),
        syntax(value("▸True"), "True" + NO_VALUE, VALUE),
        syntax(value("▸nul"), "nul" + NO_VALUE, VALUE),
        syntax(value("▸"), "unexpected character ',', " + EXPECTED_VALUE, VALUE),
        syntax("▸// comment\n" + smallest(), "JSON has no comments", ""),
        syntax("▸/* comment */" + smallest(), "JSON has no comments", ""),
        syntax("▸# comment\n" + smallest(), "JSON has no comments", ""),
        new Reject("{▸'id':1}", "Not JSON: unexpected character ''', " + EXPECTED_KEY, ""),
        new Reject("{\"id\":▸'a'}", "Not JSON: unexpected character ''', " + EXPECTED_VALUE, "/id"),
        syntax("{▸id:1}", "unexpected character 'i', " + EXPECTED_KEY, ""),
        syntax("{'id':'d',▸}", "unexpected character '}', " + EXPECTED_KEY, "/id"),
        syntax(
            "{'categories':['a',▸]}",
            "unexpected character ']', " + EXPECTED_VALUE,
            "/categories/1"),
        syntax(
            "{'categories':[▸,'a']}",
            "unexpected character ',', " + EXPECTED_VALUE,
            "/categories/0"),
        syntax("{'categories':['a'▸}", "} stands where ] is expected", "/categories/0"),
        syntax(
            "{'categories':['a' ▸1]}",
            "unexpected character '1', " + COMMA + "Array entries",
            "/categories/1"),
        syntax(
            "{'id' ▸'d'}",
            "unexpected character '\"', expected a colon to separate property name and value",
            "/id"),
        syntax(
            "{'id':'d' ▸'series':'S'}",
            "unexpected character '\"', " + COMMA + "Object entries",
            "/id"),
        syntax("▸]", "unexpected close marker ']': no open Array to close", ""),
        syntax("▸garbage", "garbage" + NO_VALUE, ""),
        syntax(smallest() + "▸garbage", "garbage" + NO_VALUE, ""),
        syntax(smallest() + "▸}", "unexpected close marker '}': no open Object to close", ""),
        // The parser over characters looks at low bytes: those of U+0130 and U+0661 are "0" and
        // "a".
        syntax("{'id':'\\u▸\u0130\u013041'}", NO_HEX, "/id"),
        syntax("{'id':'\\u004▸\u0661'}", NO_HEX, "/id"),
        syntax("{'\\u▸\u0661111':1}", NO_HEX, ""),
        syntax("▸\uD83D\uDE42", "unexpected character '\\ud83d', " + EXPECTED_VALUE, ""),
        syntax("▸\u202E", "unexpected character '\\u202e', " + EXPECTED_VALUE, ""),
        syntax("▸tru\u200De", "tru\\u200de" + NO_VALUE, ""),
        syntax("{▸\u001e'id':'d'}", "a control character stands between values", ""),
        syntax("{'series':'a▸\nb'}", CONTROL, "/series"),
        syntax("{'series':'a▸\tb'}", CONTROL, "/series"),
        syntax("{'series':'a\\▸x'}", "unrecognized character escape 'x' (code 120)", "/series"),
        syntax(
            "{'series':'a\\u12▸G4'}",
            "unexpected character 'G', expected a hex-digit for character escape sequence",
            "/series"));
  }

  @ParameterizedTest
  @MethodSource
  void refusesDocumentsThatEndTooEarly(Reject reject) {
    reject.assertRefused();
  }

  static Stream<Reject> refusesDocumentsThatEndTooEarly() {
    return Stream.of(
        syntax("{▸", "the document ends before an object is closed", ""),
        syntax("{'id':'d'▸", "the document ends before an object is closed", "/id"),
        syntax("{'id':'d',▸", MID_VALUE, "/id"),
        syntax("{'id'▸", MID_VALUE, "/id"),
        syntax("{'id':▸", MID_VALUE, "/id"),
        syntax("{'id':'d▸", MID_VALUE, "/id"),
        syntax("{'i▸", MID_VALUE, ""),
        syntax("{'id':'d\\▸", MID_VALUE, "/id"),
        syntax("{'id':'d\\u0▸", MID_VALUE, "/id"),
        syntax("{'id':▸tr", "tr" + NO_VALUE, "/id"),
        syntax("{'categories':[▸", "the document ends before an array is closed", "/categories"),
        syntax(
            "{'categories':[\n'a'\n▸",
            "the document ends before an array is closed",
            "/categories/0"));
  }

  private static String value(String number) {
    return withQuantity("{'value':" + number + ",'unit':'s'}");
  }

  private static Reject syntax(String marked, String problem, String pointer) {
    return new Reject(DigestText.quoted(marked), "Not JSON: " + problem, pointer);
  }
}
