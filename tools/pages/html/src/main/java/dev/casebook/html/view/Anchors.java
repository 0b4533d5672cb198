package dev.casebook.html.view;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The places in a digest's page. A case study has its id as anchor; all other anchors hold an
 * underscore, which no id does. An id that is there again gets a number.
 */
final class Anchors {
  private static final String COMPANY = "company_";

  private final Digest digest;
  private final List<String> studies;
  private final List<String> companies;

  Anchors(Digest digest) {
    this.digest = digest;
    studies = unique(digest.caseStudies().stream().map(CaseStudy::id).toList());
    companies = unique(digest.companies().stream().map(each -> COMPANY + each.id()).toList());
  }

  private static List<String> unique(List<String> ids) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> anchors = new ArrayList<>();
    for (String id : ids) {
      int times = seen.merge(id, 1, Integer::sum);
      anchors.add(times == 1 ? id : id + "_" + times);
    }
    return anchors;
  }

  String study(int position) {
    return studies.get(position);
  }

  String company(int position) {
    return companies.get(position);
  }

  Ref refToStudy(int position) {
    return Ref.to(digest.caseStudies().get(position).title(), "#" + study(position));
  }

  /** The first case study with that id. */
  Ref refToStudy(String id) {
    Optional<CaseStudy> study = digest.caseStudy(id);
    return study.map(found -> Ref.to(found.title(), "#" + id)).orElse(Ref.unknown(id));
  }

  /** The first company with that id. */
  Ref refToCompany(String id) {
    Optional<Company> company = digest.company(id);
    return company.map(found -> Ref.to(found.name(), "#" + COMPANY + id)).orElse(Ref.unknown(id));
  }
}
