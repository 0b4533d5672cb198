package dev.casebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.check.Finding.Details;
import dev.casebook.check.Finding.Region;
import dev.casebook.check.Severity;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FingerprintsTest {
  private static final Finding FINDING = finding("a-rule", "A message", "a.json", 1, "x[i]");

  private static Finding finding(String rule, String message, String file, int line, String at) {
    Region region = new Region(line, 1, line, 2);
    String pointer = "/x/" + line;
    return new Finding(rule, Severity.ERROR, message, file, region, pointer, at, Details.NONE);
  }

  private static List<String> fingerprints(List<Finding> findings) {
    Fingerprints fingerprints = new Fingerprints();
    return findings.stream().map(fingerprints::next).toList();
  }

  @Test
  void stayWhenLinesMove() {
    Finding moved = finding("a-rule", "A message", "a.json", 9, "x[i]");

    assertThat(fingerprints(List.of(moved))).isEqualTo(fingerprints(List.of(FINDING)));
  }

  @Test
  void stayWhetherAFolderIsNamedOrNot() {
    Finding here = finding("a-rule", "A message", "./a.json", 1, "x[i]");

    assertThat(fingerprints(List.of(here))).isEqualTo(fingerprints(List.of(FINDING)));
  }

  @Test
  void differByRuleMessageFileAndWay() {
    assertThat(
            Stream.of(
                    FINDING,
                    finding("b-rule", "A message", "a.json", 1, "x[i]"),
                    finding("a-rule", "Another", "a.json", 1, "x[i]"),
                    finding("a-rule", "A message", "b.json", 1, "x[i]"),
                    finding("a-rule", "A message", "a.json", 1, "x[j]"))
                .map(finding -> fingerprints(List.of(finding)))
                .toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void countFindingsThatAreAlike() {
    List<String> alike = fingerprints(List.of(FINDING, FINDING, FINDING));

    assertThat(alike.get(0)).matches("[0-9a-f]{32}:1");
    assertThat(alike.get(1)).isEqualTo(alike.get(0).replace(":1", ":2"));
    assertThat(alike.get(2)).isEqualTo(alike.get(0).replace(":1", ":3"));
  }

  @Provide
  Arbitrary<List<Finding>> runs() {
    return FindingArbitraries.runs();
  }

  @Property
  void areUniqueWithinARun(@ForAll("runs") List<Finding> findings) {
    List<Finding> twice = findings.stream().flatMap(f -> Stream.of(f, f)).toList();

    assertThat(fingerprints(twice)).doesNotHaveDuplicates();
  }

  @Property
  void stayWhenOtherPlacesOfTheFileGetFindings(@ForAll("runs") List<Finding> findings) {
    List<Finding> more = new ArrayList<>();
    for (Finding finding : findings) {
      more.add(finding("other", "Other", finding.file(), 1, "elsewhere"));
      more.add(finding);
    }

    List<String> all = fingerprints(more);

    assertThat(fingerprints(findings))
        .isEqualTo(Stream.iterate(1, i -> i < all.size(), i -> i + 2).map(all::get).toList());
  }

  @ParameterizedTest
  @EnumSource(names = {"SARIF", "GITLAB"})
  void areInTheReport(ReportFormat format) throws IOException {
    String report =
        format.report(
            open -> {
              open.add(FINDING);
              open.end(new Summary(InstantSource.fixed(OddFindings.START)));
            });

    assertThat(report).contains('"' + fingerprints(List.of(FINDING)).get(0) + '"');
  }
}
