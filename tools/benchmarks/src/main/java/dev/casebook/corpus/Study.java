package dev.casebook.corpus;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import java.util.List;

/**
 * A case study with the companies that it names.
 *
 * @param study the case study
 * @param companies its companies
 */
record Study(CaseStudy study, List<Company> companies) {}
