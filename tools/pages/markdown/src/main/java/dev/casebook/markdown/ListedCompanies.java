package dev.casebook.markdown;

import dev.casebook.markdown.text.Slugs;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The companies that a page must list: all up to the last that does not follow from the entries.
 *
 * <p>A company follows from the entries if it has nothing but a name and the id that is derived
 * from it, and if no other company could be meant. Those that follow are added in the order in
 * which the entries name them.
 */
final class ListedCompanies {
  private final Digest digest;
  private final NameTable names = new NameTable("company");
  private final Map<String, Integer> count = new HashMap<>();
  private final Map<String, Integer> firstMention = new HashMap<>();

  ListedCompanies(Digest digest) {
    this.digest = digest;
    for (Company company : digest.companies()) {
      names.add(company.name(), company.id());
      count.merge(company.id(), 1, Integer::sum);
      for (String alias : company.aliases()) {
        names.addAlias(alias, company.id());
      }
    }
    for (CaseStudy study : digest.caseStudies()) {
      Stream.concat(Stream.of(study.company()), study.partners().stream())
          .forEach(id -> firstMention.putIfAbsent(id, firstMention.size()));
    }
  }

  NameTable names() {
    return names;
  }

  List<Company> listed() {
    List<Company> companies = digest.companies();
    int listed = companies.size();
    int next = Integer.MAX_VALUE;
    while (listed > 0 && follows(companies.get(listed - 1))) {
      int mention = firstMention.getOrDefault(companies.get(listed - 1).id(), Integer.MAX_VALUE);
      if (mention >= next) {
        break;
      }
      next = mention;
      listed--;
    }
    return companies.subList(0, listed);
  }

  private boolean follows(Company company) {
    String name = company.name();
    return company.equals(Company.of(company.id(), name))
        && Slugs.of(name).equals(Optional.of(company.id()))
        && count.getOrDefault(company.id(), 0) == 1
        && names.ids(name).size() == 1
        && !names.isAlias(name);
  }
}
