package dev.casebook.report;

import dev.casebook.check.Finding;
import dev.casebook.check.Finding.Details;
import dev.casebook.check.Finding.Region;
import dev.casebook.check.Severity;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Findings of any kind, as a check hands them to reports: those of a file together, in order. */
final class FindingArbitraries {
  private FindingArbitraries() {}

  private static Arbitrary<String> text(int most) {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            Arbitraries.of(
                "%",
                ":",
                "::",
                ",",
                "\"",
                "'",
                "<",
                "]]>",
                "&amp;",
                "\r\n",
                "\t",
                "\u0000",
                "\u001b[2J",
                "\u009b",
                "\u007f",
                "\u202e",
                "\u2028",
                "\ud83d",
                "\ude00",
                "😀",
                "ä",
                "\ufffe",
                "\uffff",
                "\\",
                "{0}",
                "](x)",
                "[0]",
                " at "),
            Arbitraries.strings().ofMaxLength(3));
    return pieces.list().ofMaxSize(most).map(list -> String.join("", list));
  }

  static Arbitrary<Finding> findings() {
    Arbitrary<String> rules =
        Arbitraries.of("unknown-company", "lookalike-unit", "syntax", "my-own-rule");
    Arbitrary<String> files =
        Arbitraries.oneOf(
            Arbitraries.of("a.json", "./b c.json", "/d/e.jsonl"), text(6).map(t -> "x" + t));
    Arbitrary<Region> regions =
        Combinators.combine(
                Arbitraries.integers().between(1, 2_000_000),
                Arbitraries.integers().between(1, 200),
                Arbitraries.integers().between(0, 2),
                Arbitraries.integers().between(0, 50))
            .as(
                (line, column, lines, length) ->
                    new Region(line, column, line + lines, column + length));
    return Combinators.combine(
            rules,
            Arbitraries.of(Severity.class),
            text(12).map(text -> text + '.'),
            files,
            regions,
            Arbitraries.oneOf(Arbitraries.of("", "caseStudies[a].title"), text(5)))
        .as(
            (rule, severity, message, file, region, at) ->
                new Finding(rule, severity, message, file, region, "/x", at, Details.NONE));
  }

  static Arbitrary<List<Finding>> runs() {
    return findings()
        .list()
        .ofMaxSize(12)
        .map(
            list ->
                list.stream()
                    .sorted(Comparator.comparing(Finding::file).thenComparing(Finding::region))
                    .toList());
  }
}
