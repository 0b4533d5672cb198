package dev.casebook.html.view;

import dev.casebook.model.Insight;
import java.util.List;

/**
 * An insight, with what it rests on.
 *
 * @param statement the insight
 * @param companies the companies it speaks of
 * @param studies the case studies it is drawn from
 */
public record InsightView(String statement, List<Ref> companies, List<Ref> studies) {

  /** Copies the lists. */
  public InsightView {
    companies = List.copyOf(companies);
    studies = List.copyOf(studies);
  }

  static InsightView of(Insight insight, Anchors anchors) {
    return new InsightView(
        insight.statement(),
        insight.companies().stream().map(anchors::refToCompany).toList(),
        insight.caseStudies().stream().map(anchors::refToStudy).toList());
  }
}
