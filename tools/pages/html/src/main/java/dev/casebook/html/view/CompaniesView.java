package dev.casebook.html.view;

import dev.casebook.html.chart.Bargain;
import dev.casebook.html.chart.Ledger;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The case studies and the trade-offs of each company.
 *
 * @param companies the companies, by name
 */
public record CompaniesView(List<Entry> companies) {

  /** Copies the list. */
  public CompaniesView {
    companies = List.copyOf(companies);
  }

  /**
   * What a company has in the digests.
   *
   * @param company the company, as the newest digest has it
   * @param stories the case studies it took part in, the newest first
   * @param pairs the qualities that it gained and paid
   */
  public record Entry(Company company, List<Story> stories, List<Ledger.Pair> pairs) {

    /** Copies the lists. */
    public Entry {
      stories = List.copyOf(stories);
      pairs = List.copyOf(pairs);
    }

    String count() {
      return Words.count(stories.size(), "case study", "case studies");
    }
  }

  /**
   * The companies of digests.
   *
   * @param digests digests, the newest first
   * @return what the page shows
   */
  public static CompaniesView of(List<Digest> digests) {
    Map<String, Company> companies = new LinkedHashMap<>();
    Map<String, List<Story>> stories = new LinkedHashMap<>();
    Map<String, List<Bargain>> bargains = new LinkedHashMap<>();
    Stories all = new Stories();
    for (Digest digest : digests) {
      digest.companies().forEach(company -> companies.putIfAbsent(company.id(), company));
      for (int at = 0; at < digest.caseStudies().size(); at++) {
        Story story = all.of(digest, at);
        takingPart(story.study())
            .forEach(id -> stories.computeIfAbsent(id, key -> new ArrayList<>()).add(story));
      }
      for (Bargain bargain : Bargain.of(digest)) {
        String id = bargain.caseStudy().company();
        bargains.computeIfAbsent(id, key -> new ArrayList<>()).add(bargain);
      }
    }
    return new CompaniesView(
        companies.values().stream()
            .sorted(
                Comparator.comparing(Company::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Company::id))
            .map(
                company ->
                    new Entry(
                        company,
                        stories.getOrDefault(company.id(), List.of()),
                        Ledger.pairs(bargains.getOrDefault(company.id(), List.of()).stream())))
            .toList());
  }

  static Set<String> takingPart(CaseStudy study) {
    Set<String> ids = new LinkedHashSet<>(List.of(study.company()));
    ids.addAll(study.partners());
    return ids;
  }
}
