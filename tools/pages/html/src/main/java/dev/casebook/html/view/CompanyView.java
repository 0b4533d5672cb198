package dev.casebook.html.view;

import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import java.util.List;

/**
 * A company of a digest.
 *
 * @param company the company
 * @param anchor its place in the page
 * @param studies the case studies it took part in
 */
public record CompanyView(Company company, String anchor, List<Ref> studies) {

  /** Copies the list. */
  public CompanyView {
    studies = List.copyOf(studies);
  }

  static CompanyView of(Digest digest, int position, Anchors anchors) {
    Company company = digest.companies().get(position);
    return new CompanyView(
        company, anchors.company(position), anchors.refsToStudiesOf(company.id()));
  }
}
