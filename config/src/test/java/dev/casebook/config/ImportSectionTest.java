package dev.casebook.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.casebook.check.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of sections for an import of pages. */
class ImportSectionTest {
  @Test
  void namesSectionsInTheOrderOfTheFile() {
    assertThat(
            Configurations.sound(
                    """
                    [import.sections]
                    "War Room" = "stories"
                    Lessons = "patterns"
                    """)
                .importSections())
        .containsExactly(entry("War Room", "stories"), entry("Lessons", "patterns"));
    assertThat(Configuration.none().importSections()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [import]¶section = 1                    | /import/section    | There is no key "section" in [import]; did you mean "sections"?
          [import]¶sections = ["a"]               | /import/sections   | Expected a table such as [import.sections], but found a list
          import = 1                              | /import            | Expected a table such as [import], but found a number
          [import.sections]¶A = "storie"          | /import/sections/A | "storie" is not one of signal, stories, threads, patterns, categories; did you mean "stories"?
          [import.sections]¶A = true              | /import/sections/A | Expected text such as "stories", but found true or false
          [import.sections]¶"#" = "stories"       | /import/sections/# | The name of a section needs a letter or a digit
          [imports]                               | /imports           | There is no section "imports"; did you mean "import"?
          """)
  void findsWhatIsWrong(String toml, String pointer, String message) {
    List<Finding> findings = Configurations.read(toml.replace('¶', '\n')).findings();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).pointer()).isEqualTo(pointer);
    assertThat(findings.get(0).message()).isEqualTo(message);
    assertThat(findings.get(0).rule()).isEqualTo("bad-configuration");
  }

  @Test
  void keepsWhatIsRightBesideWhatIsWrong() {
    assertThat(
            Configurations.read("[import.sections]\nA = \"story\"\nB = \"stories\"\n")
                .configuration()
                .importSections())
        .containsExactly(entry("B", "stories"));
  }

  @Test
  void findsANameThatIsTooLong() {
    assertThat(
            Configurations.read("[import.sections]\n" + "a".repeat(61) + " = \"stories\"")
                .findings())
        .singleElement()
        .satisfies(found -> assertThat(found.message()).contains("more than 60 characters"));
  }
}
