package dev.casebook.html.view;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Digest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The places in a digest's page. A case study has its id as anchor; all other anchors hold an
 * underscore, which no id does. An id that is there again gets a number.
 */
final class Anchors {
  private static final String COMPANY = "company_";

  private final Digest digest;
  private final List<String> studies;
  private final List<String> companies;
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /** By the id of a company, the positions of the case studies that it took part in. */
  private final Map<String, List<Integer>> positions = new HashMap<>();

  Anchors(Digest digest) {
    this.digest = digest;
    digest.caseStudies().forEach(study -> titles.putIfAbsent(study.id(), study.title()));
    digest.companies().forEach(company -> names.putIfAbsent(company.id(), company.name()));
    for (int at = 0; at < digest.caseStudies().size(); at++) {
      for (String id : CompaniesView.takingPart(digest.caseStudies().get(at))) {
        positions.computeIfAbsent(id, key -> new ArrayList<>()).add(at);
      }
    }
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
    String title = titles.get(id);
    return title == null ? Ref.unknown(id) : Ref.to(title, "#" + id);
  }

  /** The first company with that id. */
  Ref refToCompany(String id) {
    String name = names.get(id);
    return name == null ? Ref.unknown(id) : Ref.to(name, "#" + COMPANY + id);
  }

  /** The name of the first company with that id, or the id. */
  String companyName(String id) {
    return names.getOrDefault(id, id);
  }

  /** The case studies that a company took part in. */
  List<Ref> refsToStudiesOf(String company) {
    return positions.getOrDefault(company, List.of()).stream().map(this::refToStudy).toList();
  }
}
