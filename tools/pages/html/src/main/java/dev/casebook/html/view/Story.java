package dev.casebook.html.view;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Digest;

/**
 * A case study as another page of the site refers to it.
 *
 * @param digest the digest it stands in
 * @param study the case study
 * @param href its place
 * @param company the name of the company whose story it is
 */
public record Story(Digest digest, CaseStudy study, String href, String company) {}
