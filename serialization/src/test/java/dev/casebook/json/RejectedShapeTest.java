package dev.casebook.json;

import static dev.casebook.json.DigestText.smallest;
import static dev.casebook.json.DigestText.with;
import static dev.casebook.json.DigestText.withInStudy;
import static dev.casebook.json.DigestText.withMetric;
import static dev.casebook.json.DigestText.withQuantity;
import static dev.casebook.json.DigestText.without;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RejectedShapeTest {
  private static final String STUDY = "/caseStudies/0";
  private static final String METRIC = STUDY + "/metrics/0";
  private static final String EXTENSION = STUDY + "/extensions/a.b";

  @ParameterizedTest
  @MethodSource
  void refusesUnknownProperties(Reject reject) {
    reject.assertRefused();
  }

  static Stream<Reject> refusesUnknownProperties() {
    return Stream.of(
        unknown("{▸'x':1}", "x", "", "/x"),
        unknown(with("▸langauge", "'en'"), "langauge", meant("language"), "/langauge"),
        unknown(with("▸case_studies", "[]"), "case_studies", meant("caseStudies"), "/case_studies"),
        unknown(with("▸ID", "'d'"), "ID", meant("id"), "/ID"),
        unknown(with("▸", "1"), "", "", "/"),
        unknown(with("▸a/b~c", "1"), "a/b~c", "", "/a~1b~0c"),
        unknown(with("▸x-mine", "1"), "x-mine", "", "/x-mine"),
        unknown(with("▸\\u0000", "1"), "\\u0000", "", "/\0"),
        unknown(withInStudy("▸metric", "[]"), "metric", meant("metrics"), STUDY + "/metric"),
        unknown(withMetric("▸'values':{}"), "values", meant("value"), METRIC + "/values"),
        unknown(withQuantity("{▸'Value':1}"), "Value", meant("value"), METRIC + "/value/Value"),
        unknown(with("source", "{▸'uri':null}"), "uri", meant("url"), "/source/uri"));
  }

  private static Reject unknown(String marked, String name, String hint, String pointer) {
    // The mark stands before the quote of a key, where it cannot be put by name.
    String text = DigestText.quoted(marked).replace("\"▸", "▸\"");
    return new Reject(text, "There is no property \"" + name + "\" here" + hint, pointer);
  }

  private static String meant(String name) {
    return "; did you mean \"" + name + "\"?";
  }

  @ParameterizedTest
  @MethodSource
  void refusesDuplicateKeys(Reject reject) {
    reject.assertRefused();
  }

  static Stream<Reject> refusesDuplicateKeys() {
    return Stream.of(
        duplicate(smallest().replace("}]}", "}],▸'id':'d'}"), "id", "/id"),
        duplicate(smallest().replace("}]}", "}],▸'\\u0069d':null}"), "id", "/id"),
        duplicate(with("source", "{'url':'https://a.b',▸'url':1}"), "url", "/source/url"),
        duplicate(with("companies", "[{'id':'c',▸'id':'c'}]"), "id", "/companies/0/id"),
        duplicate(withQuantity("{'unit':'s',▸'unit':'s'}"), "unit", METRIC + "/value/unit"),
        duplicate(with("extensions", "{'x-a':1,▸'x-a':2}"), "x-a", "/extensions/x-a"),
        duplicate(with("extensions", "{'x-a':{'':1,▸'':2}}"), "", "/extensions/x-a/"),
        duplicate(with("extensions", "{'x-a':[{'k':1,▸'k':1}]}"), "k", "/extensions/x-a/0/k"),
        duplicate(withInStudy("extensions", "{'a.b':{},▸'a.b':{}}"), "a.b", EXTENSION));
  }

  private static Reject duplicate(String marked, String key, String pointer) {
    String problem = "The key \"" + key + "\" stands in this object already";
    return new Reject(DigestText.quoted(marked), problem, pointer);
  }

  @ParameterizedTest
  @MethodSource
  void refusesMissingProperties(Reject reject) {
    reject.assertRefused();
  }

  static Stream<Reject> refusesMissingProperties() {
    return Stream.of(
        missing("▸{}", "casebook", ""),
        missing("▸" + without("id"), "id", ""),
        missing("▸" + without("date"), "date", ""),
        missing("▸" + without("companies"), "companies", ""),
        missing("▸" + without("caseStudies"), "caseStudies", ""),
        missing(with("companies", "[{'id':'c','name':'C'},▸{'id':'b'}]"), "name", "/companies/1"),
        missing(
            with("caseStudies", "[▸" + DigestText.study("summary", "") + "]"), "summary", STUDY),
        missing(with("source", "▸{'title':'T'}"), "url", "/source"),
        missing(with("signal", "▸{}"), "statement", "/signal"),
        missing(withQuantity("▸{'value':1}"), "unit", METRIC + "/value"));
  }

  private static Reject missing(String marked, String name, String pointer) {
    String problem = "The property \"" + name + "\" is missing";
    return new Reject(DigestText.quoted(marked), problem, pointer);
  }

  @ParameterizedTest
  @MethodSource
  void refusesWhatIsMoreOrLessThanOneValue(Reject reject) {
    reject.assertRefused();
  }

  static Stream<Reject> refusesWhatIsMoreOrLessThanOneValue() {
    return Stream.of(
        new Reject("▸", "The document is empty; expected an object", ""),
        new Reject("▸ \n\t", "The document is empty; expected an object", ""),
        trailing(smallest() + "▸{}"),
        trailing(smallest() + "\n▸1"),
        trailing(smallest() + " ▸'text'"),
        trailing(smallest() + "\n\n▸" + smallest()));
  }

  private static Reject trailing(String marked) {
    String problem = "Nothing may follow the end of the document";
    return new Reject(DigestText.quoted(marked), problem, "");
  }
}
