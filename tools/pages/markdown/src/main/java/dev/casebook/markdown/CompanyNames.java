package dev.casebook.markdown;

import dev.casebook.markdown.line.PartialValue;
import dev.casebook.markdown.text.PageFault;
import dev.casebook.markdown.text.Piece;
import dev.casebook.markdown.text.Pieces;
import dev.casebook.markdown.text.Slugs;
import dev.casebook.model.Company;
import dev.casebook.model.constraint.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The companies of a page that is being read: those that it lists, and those that its entries name
 * and whose id follows from the name.
 */
final class CompanyNames {
  private final List<Company> companies = new ArrayList<>();
  private final NameTable names = new NameTable("company");

  void add(Company company) {
    companies.add(company);
    names.add(company.name(), company.id());
    company.aliases().forEach(alias -> names.addAlias(alias, company.id()));
  }

  /** The id of a company that an entry names, which is a new one if no other has the name. */
  String mentioned(List<Piece> pieces, int line) {
    return names.find(pieces, line).orElseGet(() -> derive(Pieces.text(pieces), line));
  }

  private String derive(String name, int line) {
    Optional<String> id = Slugs.of(name).filter(slug -> !names.hasId(slug));
    if (id.isEmpty()) {
      throw new PageFault(
          line,
          "No id of its own follows from the name of the company " + Violation.excerpt(name),
          "list it under ## Companies as **name**, and beneath that its **Id:**");
    }
    PartialValue company = new PartialValue(Company.class, line);
    company.set("id", id.get(), line);
    company.set("name", name, line);
    add(company.build(Company.class));
    return id.get();
  }

  /** The id of a company that is known by now. */
  String known(List<Piece> pieces, int line) {
    return names.read(pieces, line);
  }

  List<Company> all() {
    return companies;
  }
}
