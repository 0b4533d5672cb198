package dev.casebook.check;

import static dev.casebook.check.Found.error;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of another type, form or size than expected. */
class ValueFindingsTest {
  private static final String METRIC = "/caseStudies/0/metrics/0/";
  private static final String AT_METRIC = "caseStudies[soci].metrics[0].";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "series        | «7»                  | text          | a number",
        "series        | «true»               | text          | true",
        "series        | «{»\"series\": \"S\"} | text          | an object",
        "signal        | «[»]                 | an object     | an array",
        "signal        | «\"aws\"»            | an object     | text",
        "extensions    | «[»1]                | an object     | an array",
        "extensions    | «-1.5e-3»            | an object     | a number",
        "categories    | «{»}                 | an array      | an object",
        "categories    | «\"AI, data\"»       | an array      | text",
        "categories    | «false»              | an array      | false"
      })
  void marksAValueOfAnotherType(String name, String value, String expected, String actual) {
    String members = name.equals("series") ? "" : "\"" + name + "\": " + value;
    String document = Samples.digest(members).replace("\"S\", \"date\"", "@, \"date\"");
    Checked.text(document.replace("@", name.equals("series") ? value : "\"S\""))
        .finds(wrongType("/" + name, name, expected, actual, ""));
  }

  private static Found wrongType(
      String pointer, String at, String expected, String actual, String hint) {
    String message = "Expected " + expected + ", but found " + actual + hint;
    return error("wrong-type", pointer, at, message).expected(expected).actual(actual);
  }

  @Test
  void saysThatWhatIsNotKnownIsLeftOut() {
    Checked.text(
            Samples.metric(
                "\"value\": {\"unit\": \"s\", \"value\": «null», \"approximate\": «null»},"
                    + "\n\"change\": «null»"))
        .finds(
            isNull("value/value", "value.value", "a number"),
            isNull("value/approximate", "value.approximate", "true or false"),
            isNull("change", "change", "an object"));
  }

  private static Found isNull(String pointer, String at, String expected) {
    return wrongType(
        METRIC + pointer, AT_METRIC + at, expected, "null", "; what is not known is left out");
  }

  @Test
  void takesNoTextForANumberOrATruthValue() {
    Checked.text(
            Samples.metric(
                "\"value\": {\"unit\": \"s\", \"min\": «\"1\"», \"approximate\": «\"true\"»}"))
        .finds(
            wrongType(METRIC + "value/min", AT_METRIC + "value.min", "a number", "text", ""),
            wrongType(
                METRIC + "value/approximate",
                AT_METRIC + "value.approximate",
                "true or false",
                "text",
                ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "«[»{}, {}]     | an array",
        "«\"text\"»     | text",
        "«-12.50»       | a number",
        "«null»         | null",
        "«false»        | false"
      })
  void marksADocumentThatIsNoObject(String document, String actual) {
    String hint = actual.equals("null") ? "; what is not known is left out" : "";
    Checked.text(document).finds(wrongType("", "", "an object", actual, hint));
  }

  @Test
  void looksNoFurtherIntoAValueOfAnotherType() {
    Checked.text(Samples.digest("\"source\": «[»{\"url\": 7, \"url\": 7}], \"categories\": [«3»]"))
        .findsRules("wrong-type", "wrong-type");
  }

  @Test
  void suggestsTheNearestOfTheKnownValues() {
    Checked.text(Samples.metric("\"better\": «\"Lower\"»"))
        .finds(
            error(
                    "unknown-value",
                    METRIC + "better",
                    AT_METRIC + "better",
                    "\"Lower\" is not one of lower, higher; did you mean \"lower\"?")
                .expected("one of lower, higher")
                .actual("Lower")
                .suggestion("lower"));
  }

  @Test
  void namesTheKnownValuesWhereNoneIsNear() {
    Checked.text(Samples.metric("\"better\": «\"sideways\"»"))
        .finds(
            error(
                    "unknown-value",
                    METRIC + "better",
                    AT_METRIC + "better",
                    "\"sideways\" is not one of lower, higher")
                .expected("one of lower, higher")
                .actual("sideways"));
  }

  @Test
  void marksTheSecondOfEqualItemsAndEachThatFollows() {
    Checked.text(Samples.digest("\"categories\": [\"a\", \"b\", «\"\\u0061\"»,\n «\"a\"», \"A\"]"))
        .finds(
            repeated("/categories/2", "categories[2]"), repeated("/categories/3", "categories[3]"));
  }

  private static Found repeated(String pointer, String at) {
    return error("repeated-item", pointer, at, "\"a\" stands in this list already");
  }

  @Test
  void marksNegativeAmountsOfAChange() {
    String change = "\"change\": {\"kind\": \"percent\", \"sense\": \"increase\", \"amount\": ";
    Checked.text(
            Samples.metric(
                change + "{\"unit\": \"%\", \"value\": -0, \"min\": «-1e-99», \"max\": 0.0}}"))
        .finds(
            error(
                    "out-of-range",
                    METRIC + "change/amount/min",
                    AT_METRIC + "change.amount.min",
                    "Expected a number of at least 0, but was -1e-99")
                .expected("a number of at least 0")
                .actual("-1e-99"));
  }

  @Test
  void acceptsNegativeFiguresElsewhere() {
    Checked.text(Samples.metric("\"value\": {\"unit\": \"Cel\", \"value\": -40.0}")).findsNothing();
  }
}
