package dev.casebook.html.view;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much there is in digests.
 *
 * @param studies the number of case studies
 * @param companies the number of companies
 * @param metrics the number of figures
 * @param tradeoffs the number of trade-offs
 */
record Counts(long studies, long companies, long metrics, long tradeoffs) {

  static Counts of(Collection<Digest> digests) {
    List<CaseStudy> studies =
        digests.stream().flatMap(digest -> digest.caseStudies().stream()).toList();
    return new Counts(
        studies.size(),
        digests.stream()
            .flatMap(digest -> digest.companies().stream())
            .map(Company::id)
            .distinct()
            .count(),
        studies.stream().mapToLong(study -> study.metrics().size()).sum(),
        studies.stream().mapToLong(study -> study.tradeoffs().size()).sum());
  }

  /** What there is, in words; what there is nothing of is left out. */
  String inWords() {
    return Stream.of(
            words(studies, "case study", "case studies"),
            words(companies, "company", "companies"),
            words(metrics, "figure", "figures"),
            words(tradeoffs, "trade-off", "trade-offs"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private static Optional<String> words(long number, String one, String many) {
    return number == 0 ? Optional.empty() : Optional.of(Words.count(number, one, many));
  }
}
