package dev.casebook.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no TOML, each with its place and in words of our own. */
class TomlSyntaxTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a = «off»                       | "off" is no value of TOML; text stands in quotes
          a =«»                           | The value is missing; text stands in quotes
          a = «“off”»                     | "“off”" begins with a typographic quote; text stands in straight ones, " or '
          a = «-»                         | Expected a value, but found "-"
          a = 'x«»¶                     | The text is not closed; expected ' before the end of the line
          a = "x😀«»                      | The text is not closed; expected " before the end of the line
          a = '''x¶«»                   | The text is not closed; expected '''
          a = "😀«\\u0001»"               | The character "\\\\u0001" cannot stand in text as itself
          a = "The "«x» y"                | The text ends before "x"; put text that holds this quote into the other kind of quotes
          a = 'The x'«s» y'               | The text ends before "s"; put text that holds this quote into the other kind of quotes
          a = 1 «b» = 2                   | Nothing may follow here but a comment with #; found "b"
          «=» 1                           | The key is missing before =
          «é» = 1                         | "é" is no key; other than a to z, digits, _ and - stand in straight quotes
          «:» = 1                         | Expected a key or a table in brackets, but found ":"
          a «:» 1                         | Expected = behind the key, but found ":"
          a«»                             | Expected = behind the key, but found the end of the file
          a = [1 «2»]                     | Expected a comma or ] in the list, but found "2"
          a = [1,«»                       | The list is not closed; expected ]
          a = {«»¶b = 1                 | A table in braces stands on one line; expected } before its end
          a = { b = 1 «c» = 2 }           | Expected a key, a comma or } here, but found "c"
          a = { b = 2027-06-30«}»         | A blank is needed between the date and }
          [a«»                            | Expected ] behind the name of the table, but found the end of the file
          [[a«]»¶                       | Expected ]] behind the name of the table, but found "]"
          «[]»                            | The name of the table is missing between the brackets
          a = "«\\\\d»"                   | "\\\\d" begins no character; a backslash is written as \\\\\\\\
          a = "«\\\\u00»zz"               | The escape has too few digits; expected \\\\u and four hexadecimal digits, or \\\\U and eight
          ["«\\\\x»"]                     | "\\\\x" begins no character; a backslash is written as \\\\\\\\
          [a]¶«[a]»                     | "[a]" was given in line 1 already; keep one table, or write each with double brackets if it is a list
          """)
  void saysWhatIsNoToml(String marked, String message) {
    MarkedToml toml = MarkedToml.of(unescape(marked).replace("\\u0001", "\u0001"));
    List<Finding> findings = Configurations.read(toml.text()).findings();
    assertThat(findings).isNotEmpty();
    assertThat(findings.get(0).message()).isEqualTo(unescape(message));
    assertThat(findings.get(0).region()).isEqualTo(toml.region());
  }

  private static String unescape(String text) {
    return text.replace('¶', '\n').replace("\\\\", "\\");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          severity.«a» = 1               | There is no rule "a"
          until = «2027-02-30» # x       | "2027-02-30" is no day; expected one of the calendar, such as 2027-06-30
          until = «2027-6-3»             | "2027-6-3" is no day; expected one of the calendar, such as 2027-06-30
          until = «2027-13-01»           | "2027-13-01" is no day; expected one of the calendar, such as 2027-06-30
          until = «25:00:00»             | "25:00:00" is no time of day
          until = «99999999999999999999» | "99999999999999999999" is not within the range of numbers
          """)
  void goesOnBehindAFaultyValue(String marked, String message) {
    MarkedToml toml = MarkedToml.of(marked + "\n[chek]");
    List<Finding> findings = Configurations.read(toml.text()).findings();
    assertThat(findings.get(0).message()).isEqualTo(message);
    assertThat(findings.get(0).region()).isEqualTo(toml.region());
    assertThat(findings.get(findings.size() - 1).message()).startsWith("There is no section");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          until = «1979-05-27T00:32:00.1979-05-27» | "1979-05-27T00:32:00.1979-05-27" is no time of day
          a = [1, «00:32:00.-05»]                  | "00:32:00.-05" is no time of day
          a = «00:32:00-05-27» # 00:00:00.-1       | "00:32:00-05-27" is no time of day
          """)
  void placesTimesThatTheParserFailsAt(String marked, String message) {
    MarkedToml toml = MarkedToml.of(marked);
    assertThat(Configurations.read(toml.text()).findings())
        .singleElement()
        .returns(message, Finding::message)
        .returns(toml.region(), Finding::region);
  }

  @Test
  void tellsOfAKeyThatStandsTwice() {
    MarkedToml toml =
        MarkedToml.of("[severity]\nmissing-source = 'off'\n«'missing-source'» = 'info'");
    assertThat(Configurations.read(toml.text()).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.region()).isEqualTo(toml.region()))
        .satisfies(finding -> assertThat(finding.message()).endsWith("given in line 2 already"));
  }

  @Test
  void tellsOfRepeatedHeaderAlone() {
    String twice = "[suppress]\nrule = 'a'\n[suppress]\nrule = 'b'\n";
    assertThat(Configurations.read(twice).findings()).extracting(Finding::line).containsExactly(3);
  }

  @Test
  void changesNothingIfItIsNoToml() {
    String toml = "[severity]\nmissing-source = 'off'\na = off";
    assertThat(
            Configurations.read(toml)
                .configuration()
                .severityOf(Configurations.rule("missing-source")))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a=", "[[", "[{a="})
  void takesNoNestingForAnEndlessStack(String opening) {
    assertThat(Configurations.read("a = " + opening.repeat(20_000)).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("more than 64 levels deep"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n"})
  void countsLinesByAnyEnd(String end) {
    String toml = "[severity]" + end + "missing-source = 'off'" + end + "x = 'off'" + end;
    assertThat(Configurations.read(toml).findings()).extracting(Finding::line).containsExactly(3);
  }

  @Test
  void countsAReturnAloneAsTheEndOfALine() {
    assertThat(Configurations.read("# a\rb = off\n").findings().get(0).line()).isEqualTo(1);
    assertThat(Configurations.read("a = 1\r'😀' = 1").findings().get(0).line()).isEqualTo(1);
  }
}
