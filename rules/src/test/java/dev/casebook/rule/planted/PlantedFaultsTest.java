package dev.casebook.rule.planted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.check.RuleDescription;
import dev.casebook.json.DigestJson;
import dev.casebook.model.Digest;
import dev.casebook.rule.DigestCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A fault that is put into a clean digest is found, at its place, and nothing else. */
class PlantedFaultsTest {
  private static final List<Fault> FAULTS =
      Stream.concat(FaultyMetrics.all().stream(), FaultyStories.all().stream()).toList();
  private static final DigestCheck CHECK =
      DigestCheck.withAllRules().withToday(LocalDate.of(2026, 11, 23));

  @Provide
  Arbitrary<Digest> clean() {
    return CleanDigests.all();
  }

  @Provide
  Arbitrary<Fault> faults() {
    return Arbitraries.of(FAULTS);
  }

  @Example
  void areThereForEveryRuleOfOneDocument() {
    assertThat(FAULTS)
        .extracting(Fault::rule)
        .containsAll(
            CHECK.rules().stream()
                .map(RuleDescription::id)
                .filter(rule -> !rule.equals("duplicate-digest"))
                .toList());
  }

  @Property(tries = 300)
  void areAbsentFromCleanDigests(@ForAll("clean") Digest digest) {
    assertThat(CHECK.check("clean.json", DigestJson.toJson(digest))).isEmpty();
  }

  @Property(tries = 2_000)
  void areFoundAtTheirPlaceAndNothingElse(
      @ForAll("clean") Digest digest, @ForAll("faults") Fault fault, @ForAll byte where) {
    String json = DigestJson.toJson(fault.plant().apply(digest, where & 0xFF));
    Fault.Text place = fault.place().apply(new Fault.Text(json, 0, 0));
    List<Finding> findings = CHECK.check("faulty.json", json);
    assertThat(findings).as("%s%n%s", fault, json).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.rule()).isEqualTo(fault.rule());
    assertThat(List.of(finding.line(), finding.column()))
        .as("%s: %s%n%s", fault, finding, json)
        .isEqualTo(place.lineAndColumn());
    assertThat(finding.region().endColumn() - finding.column())
        .as("%s: %s", fault, finding)
        .isEqualTo(place.length());
  }
}
