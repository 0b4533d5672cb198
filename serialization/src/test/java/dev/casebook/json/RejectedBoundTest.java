package dev.casebook.json;

import static dev.casebook.json.DigestText.with;
import static dev.casebook.json.DigestText.withInStudy;
import static dev.casebook.json.DigestText.withMetric;
import static dev.casebook.json.DigestText.withQuantity;

import dev.casebook.model.constraint.Patterns;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RejectedBoundTest {
  private static final String YEAR = "a year from 1000 to 9999";
  private static final String DAY = "a day that exists, written yyyy-mm-dd";
  private static final String URL = Patterns.inWords(Patterns.WEB_ADDRESS);
  private static final String SLUG = "lower-case letters and digits joined by single hyphens";
  private static final String PAIRED = "text without unpaired surrogates";
  private static final String METRIC = "/caseStudies/0/metrics/0";
  private static final String KEY = "a key that starts with x- or holds a dot";
  private static final String AMOUNT = METRIC + "/change/amount/value";
  private static final String VALUE = METRIC + "/value/value";
  private static final String DEEP = "/extensions/x-a/1";

  @ParameterizedTest
  @MethodSource
  void refusesBrokenBoundsAtTheirPlace(Reject reject) {
    reject.assertRefused();
  }

  static Stream<Reject> refusesBrokenBoundsAtTheirPlace() {
    String overlong = "'" + "\uD83D\uDE42".repeat(501) + "'";
    return Stream.of(
        bound(with("id", "▸'No Slug'"), SLUG, "\"No Slug\"", "/id"),
        bound(with("series", "▸''"), "1 to 500 characters", "empty", "/series"),
        bound(with("series", "▸" + overlong), "1 to 500 characters", "501 characters", "/series"),
        bound(with("categories", "['a',▸'']"), "1 to 500 characters", "empty", "/categories/1"),
        bound(with("categories", "['a','b',▸'a']"), "no repeated item", "\"a\"", "/categories/2"),
        bound(with("companies", "▸[]"), "at least 1 item", "empty", "/companies"),
        bound(with("caseStudies", "▸[]"), "at least 1 item", "empty", "/caseStudies"),
        bound(with("source", "{'url':▸'ftp://a.b'}"), URL, "\"ftp://a.b\"", "/source/url"),
        bound(with("date", "▸'2026-02-29'"), DAY, "\"2026-02-29\"", "/date"),
        bound(with("date", "▸'2026-1-1'"), DAY, "\"2026-1-1\"", "/date"),
        bound(with("date", "▸'+12026-01-01'"), YEAR, "\"+12026-01-01\"", "/date"),
        bound(with("date", "▸'0999-12-31'"), YEAR, "\"0999-12-31\"", "/date"),
        bound(with("date", "▸''"), DAY, "\"\"", "/date"),
        bound(with("extensions", "{'a.b':1,▸'plain':2}"), KEY, "\"plain\"", "/extensions/plain"),
        bound(with("extensions", "{▸'':{'a':1}}"), KEY, "\"\"", "/extensions/"),
        bound(with("extensions", "{▸'a/~':null}"), KEY, "\"a/~\"", "/extensions/a~1~0"),
        bound(withInStudy("topics", "['a',▸'B']"), SLUG, "\"B\"", "/caseStudies/0/topics/1"),
        bound(change("{'value':▸-1,'unit':'%'}"), "a number of at least 0", "-1", AMOUNT),
        bound(
            change("{'value':▸-1e-100,'unit':'%'}"), "a number of at least 0", "-1E-100", AMOUNT));
  }

  @ParameterizedTest
  @MethodSource
  void refusesUnpairedSurrogates(Reject reject) {
    reject.assertRefused();
  }

  static Stream<Reject> refusesUnpairedSurrogates() {
    return Stream.of(
        bound(with("series", "▸'\\ud83d'"), PAIRED, "\"\\ud83d\"", "/series"),
        bound(with("series", "▸'a\\ude42b'"), PAIRED, "\"a\\ude42b\"", "/series"),
        bound(with("series", "▸'\\ude42\\ud83d'"), PAIRED, "\"\\ude42\\ud83d\"", "/series"),
        bound(with("categories", "['a',▸'\\udfff']"), PAIRED, "\"\\udfff\"", "/categories/1"),
        bound(with("extensions", "{'x-a':▸'\\ud800'}"), PAIRED, "\"\\ud800\"", "/extensions/x-a"),
        bound(with("extensions", "{'x-a':[1,▸'\\ud800']}"), PAIRED, "\"\\ud800\"", DEEP),
        loneSurrogate(with("extensions", "{▸'x-\\ud800':1}"), "/extensions"),
        loneSurrogate(with("extensions", "{'x-a':{▸'\\ud800':1}}"), "/extensions/x-a"),
        loneSurrogate("{▸'\\ud800':1}", ""),
        loneSurrogate("{▸'\\ude42':1}", ""));
  }

  @ParameterizedTest
  @MethodSource
  void refusesNumbersWithTooManyDigits(Reject reject) {
    reject.assertRefused();
  }

  static Stream<Reject> refusesNumbersWithTooManyDigits() {
    return Stream.of(
            "1" + "0".repeat(100),
            "-1" + "0".repeat(100),
            "0." + "0".repeat(100) + "1",
            "1e100",
            "1e-101",
            "0e101",
            "1e999999999",
            "1e-999999999",
            "1e2147483648",
            "1e99999999999999",
            "-1E-99999999999999",
            "9".repeat(5000),
            "0." + "9".repeat(5000))
        .flatMap(
            number ->
                Stream.of(
                    tooLong(withQuantity("{'value':▸" + number + ",'unit':'s'}"), VALUE),
                    tooLong(with("extensions", "{'x-a':[▸" + number + "]}"), "/extensions/x-a/0")));
  }

  @ParameterizedTest
  @MethodSource
  void refusesUnknownNamesOfEnums(Reject reject) {
    reject.assertRefused();
  }

  static Stream<Reject> refusesUnknownNamesOfEnums() {
    return Stream.of(
        new Reject(
            DigestText.quoted(withMetric("'better':▸'Lower'")),
            "\"Lower\" is not one of lower, higher; did you mean \"lower\"?",
            METRIC + "/better"),
        new Reject(
            DigestText.quoted(withMetric("'change':{'sense':▸'sideways'}")),
            "\"sideways\" is not one of increase, decrease",
            METRIC + "/change/sense"),
        new Reject(
            DigestText.quoted(with("companies", "[{'kind':▸''}]")),
            "\"\" is not one of company, foundation, government, university, publication,"
                + " community, person",
            "/companies/0/kind"));
  }

  private static String change(String amount) {
    return withMetric("'change':{'kind':'percent','sense':'increase','amount':" + amount + "}");
  }

  private static Reject bound(String marked, String expected, String actual, String pointer) {
    String problem = "Expected " + expected + ", but was " + actual;
    return new Reject(DigestText.quoted(marked), problem, pointer);
  }

  private static Reject loneSurrogate(String marked, String pointer) {
    String problem = "Not JSON: a key holds an unpaired surrogate";
    return new Reject(DigestText.quoted(marked), problem, pointer);
  }

  private static Reject tooLong(String marked, String pointer) {
    String problem = "The number has more than 100 digits before or after the decimal point";
    return new Reject(DigestText.quoted(marked), problem, pointer);
  }
}
