package dev.casebook.rule.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.CheckLimits;
import dev.casebook.check.Finding;
import dev.casebook.rule.DigestCheck;
import dev.casebook.rule.SoundDigest;
import dev.casebook.testing.Growth;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that name the same thing twice. */
class RepeatedEntryTest {
  private static final DigestCheck CHECK =
      DigestCheck.withAllRules().only(rule -> rule.id().equals("repeated-entry"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"technologies": ["Go", "go"]}                 | /caseStudies/0/technologies/1
          {"technologies": ["Go", " GO "]}               | /caseStudies/0/technologies/1
          {"technologies": ["a\u2019b", "A'B"]}          | /caseStudies/0/technologies/1
          {"technologies": ["a b", "a\\u00a0 b"]}        | /caseStudies/0/technologies/1
          {"technologies": ["a-b", "a\u2013b"]}          | /caseStudies/0/technologies/1
          {"technologies": ["ab", "a\u200Bb"]}           | /caseStudies/0/technologies/1
          {"technologies": ["\u00E9", "e\u0301"]}        | /caseStudies/0/technologies/1
          {"technologies": ["\u03A3", "\u03C3"]}         | /caseStudies/0/technologies/1
          {"technologies": ["C", "C++", "C#", "c#"]}     | /caseStudies/0/technologies/3
          {"topics": ["a", "b", "a"]}                    | /caseStudies/0/topics/2
          {"partners": ["a", "a"]}                       | /caseStudies/0/partners/1
          {"categories": ["Data", "data"]}               | /categories/1
          {"companies": [{"id": "acme", "name": "A", "aliases": ["B", "b"]}]} | /companies/0/aliases/1
          {"technologies": ["Go", "Gó", "C", "C++"]}     |
          {"technologies": ["\u03A3", "\u03C2"]}         |
          {"technologies": ["stra\u00DFe", "STRASSE"]}   |
          {"technologies": ["Go"], "topics": ["go"]}     |
          {"lessons": ["Wait.", "Wait."]}                |
          {"companies": [{"id": "acme", "name": "A", "aliases": ["A"]}]} |
          """)
  void isReportedWhereItIsSecond(String example, String pointer) {
    assertThat(CHECK.check("d", SoundDigest.with(example)))
        .extracting(Finding::pointer)
        .isEqualTo(pointer == null ? List.of() : List.of(pointer));
  }

  @Test
  void namesTheFirstSpelling() {
    assertThat(CHECK.check("d", SoundDigest.with("{\"technologies\": [\"Go\", \"GO\", \"go\"]}")))
        .extracting(Finding::message)
        .containsExactly(
            "\"Go\" is in this list already; delete one",
            "\"Go\" is in this list already; delete one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"categories": ["A", "A"]}                                          | /categories/1 repeated-item
          {"categories": ["A", "A", "a"]}                                     | /categories/1 repeated-item, /categories/2 repeated-entry
          {"technologies": [1, "A", "a"]}                                     | /caseStudies/0/technologies/0 wrong-type, /caseStudies/0/technologies/2 repeated-entry
          {"technologies": ["", ""]}                                          | /caseStudies/0/technologies/0 too-short, /caseStudies/0/technologies/1 too-short
          {"signal": {"statement": "S", "companies": ["acme", "acme"]}}       | /signal/companies/1 repeated-item
          """)
  void isNotReportedTwice(String example, String findings) {
    assertThat(CHECK.check("d", SoundDigest.with(example)))
        .extracting(finding -> finding.pointer() + " " + finding.rule())
        .containsExactly(findings.split(", "));
  }

  @Provide
  Arbitrary<List<String>> entries() {
    return Arbitraries.of("a", "A", "b", "B", "b-", "b\u2013", "\u00E9", "e\u0301", "\u0130", "i")
        .list()
        .ofMaxSize(12);
  }

  @Property
  void isEachThatDoesNotAddToTheDifferentOnes(@ForAll("entries") List<String> entries) {
    Set<String> different = new HashSet<>();
    entries.forEach(
        entry ->
            different.add(
                entry
                    .replace("\u2013", "-")
                    .replace("e\u0301", "\u00E9")
                    .replace("\u0130", "i")
                    .toLowerCase(Locale.ROOT)));
    assertThat(CHECK.check("d", SoundDigest.with(technologies(entries))))
        .hasSize(entries.size() - different.size());
  }

  @Test
  void isLookedForInLinearTime() {
    DigestCheck check = CHECK.withLimits(new CheckLimits(1 << 26, 200_000));
    Growth.assertLinear(
        25_000,
        n -> SoundDigest.with(technologies(numbered(n, i -> "T" + i))),
        json -> assertThat(check.check("d", json)).isEmpty());
    Growth.assertLinear(
        25_000,
        n -> SoundDigest.with(technologies(numbered(n, i -> "Go"))),
        json -> assertThat(check.check("d", json)).hasSizeGreaterThan(20_000));
    Growth.assertLinear(
        25_000,
        n -> SoundDigest.with(technologies(numbered(n / 100, i -> "\u03A3".repeat(400) + i))),
        json -> assertThat(check.check("d", json)).isEmpty());
  }

  private static List<String> numbered(int n, IntFunction<String> entry) {
    return IntStream.range(0, n).mapToObj(entry).toList();
  }

  private static String technologies(List<String> entries) {
    return entries.stream()
        .map(entry -> '"' + entry + '"')
        .collect(Collectors.joining(",", "{\"technologies\": [", "]}"));
  }
}
