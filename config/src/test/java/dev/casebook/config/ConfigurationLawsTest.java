package dev.casebook.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.check.Finding.Region;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a casebook.toml, reading it ends, and findings lie within the text. */
class ConfigurationLawsTest {

  @Provide
  Arbitrary<String> nearlyToml() {
    return Arbitraries.of(
            "[severity]\n",
            "[check]\n",
            "[[suppress]]\n",
            "suppress = [",
            "severity.a = ",
            "rule = ",
            "missing-source",
            "reason",
            "until",
            "at = ",
            "file = ",
            "report = ",
            "=",
            "'",
            "\"",
            "\"\"\"",
            "'''",
            "[",
            "]",
            "{",
            "}",
            ",",
            ".",
            "#",
            "\n",
            "\r\n",
            "\r",
            " ",
            "\t",
            "\\",
            "\\u",
            "\\U0001",
            "1",
            "-",
            "2027-06-30",
            "2027-02-30",
            "10:99",
            "T10:09:08",
            "+01:00",
            "1e9",
            "inf",
            "true",
            "é",
            "😀",
            "“",
            "\u0000",
            "\uFEFF",
            "*",
            "'off'",
            "\"error\"",
            "'a[*].b'")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 5000)
  void readsWhatIsNearlyToml(@ForAll("nearlyToml") String toml) {
    assertWithin(toml);
  }

  @Property
  void readsAnyText(@ForAll String toml) {
    assertWithin(toml);
  }

  private static void assertWithin(String toml) {
    List<Integer> lengths = toml.lines().map(String::length).toList();
    for (Finding finding : Configurations.read(toml).findings()) {
      Region region = finding.region();
      assertThat(region.column()).isBetween(1, 1 + length(lengths, region.line()));
      assertThat(region.endColumn()).isBetween(1, 1 + length(lengths, region.endLine()));
      assertThat(region.endLine()).isGreaterThanOrEqualTo(region.line());
      if (region.line() == region.endLine()) {
        assertThat(region.endColumn()).isGreaterThanOrEqualTo(region.column());
      }
    }
  }

  /** The line behind the last line end is empty. */
  private static int length(List<Integer> lengths, int line) {
    assertThat(line).isBetween(1, lengths.size() + 1);
    return line <= lengths.size() ? lengths.get(line - 1) : 0;
  }
}
