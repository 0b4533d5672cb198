package dev.casebook.model;

/** A kind of organisation. */
public enum CompanyKind implements MapperForm {
  /** A business. */
  COMPANY,
  /** A foundation or other body that stewards projects. */
  FOUNDATION,
  /** A government body or agency. */
  GOVERNMENT,
  /** A university or research institute. */
  UNIVERSITY,
  /** A magazine, blog or conference that tells stories of others. */
  PUBLICATION,
  /** An open group of people, such as the maintainers of a project. */
  COMMUNITY,
  /** A single person. */
  PERSON
}
