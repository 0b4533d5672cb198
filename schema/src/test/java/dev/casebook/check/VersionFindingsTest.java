package dev.casebook.check;

import static dev.casebook.check.Found.error;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document of another version of the format. */
class VersionFindingsTest {

  private static Found unsupported(String version) {
    return error(
            "unsupported-version",
            "/casebook",
            "casebook",
            "The document declares version \"" + version + "\" of the format; this build knows 1.0")
        .expected("one of 1.0")
        .actual(version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.1", "2.0", "1", "1.0 ", "", "v1.0"})
  void tellsWhichVersionsItKnows(String version) {
    Checked.text(Samples.digest("").replace("\"1.0\"", "«\"" + version + "\"»"))
        .finds(unsupported(version));
  }

  @Test
  void tellsNothingElseThoughFaultsComeBeforeAndBehind() {
    Checked.text(
            "\uFEFF{\"colour\": 1, \"colour\": 2, \"id\": 7,\n \"casebook\":\t«\"3.0\"»,"
                + " \"series\": \"\", \"n\": 1e999} {")
        .finds(unsupported("3.0"));
  }

  @Test
  void tellsNothingOfSyntaxBehindTheVersion() {
    Checked.text("{\"casebook\": «\"3.0\"», oops").finds(unsupported("3.0"));
  }

  @Test
  void tellsOfSyntaxBeforeTheVersion() {
    Checked.text("{«o»ops, \"casebook\": \"3.0\"}").findsRules("syntax");
  }

  @Test
  void looksForTheVersionAtTheTopOnly() {
    Checked.text(Samples.extension("x-a", "{\"casebook\": \"3.0\"}")).findsNothing();
    Checked.text(Samples.study("«\"casebook\"»: \"3.0\"")).findsRules("unknown-property");
  }

  @Test
  void treatsAVersionThatIsNoTextAsAnyOtherFault() {
    Checked.text(Samples.digest("«\"colour\"»: 1").replace("\"1.0\"", "«1.0»"))
        .findsRules("wrong-type", "unknown-property");
  }
}
