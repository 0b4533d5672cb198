package dev.casebook.corpus;

import dev.casebook.json.CasebookModule;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case study with the companies that it names.
 *
 * @param study the case study
 * @param companies its companies
 * @param bytes how long the case study is as compact JSON
 */
record Study(CaseStudy study, List<Company> companies, int bytes) {
  private static final JsonMapper COMPACT =
      JsonMapper.builder().addModule(new CasebookModule()).build();

  static Study of(CaseStudy study, List<Company> companies) {
    return new Study(study, companies, COMPACT.writeValueAsBytes(study).length);
  }
}
