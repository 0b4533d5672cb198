package dev.casebook.html.view;

import java.util.Set;

/** The file names of a site. */
public final class SiteNames {

  /** The list of all issues. */
  public static final String INDEX = "index.html";

  /** Which qualities are gained at the cost of which. */
  public static final String PATTERNS = "patterns.html";

  /** The case studies by company. */
  public static final String COMPANIES = "companies.html";

  private static final String SUFFIX = ".html";
  private static final Set<String> TAKEN = Set.of(INDEX, PATTERNS, COMPANIES);

  private SiteNames() {}

  /**
   * The page of a digest: its id, or if a page of the site has that name, one that no id can be.
   *
   * @param id the id of a digest
   * @return a file name
   */
  public static String digest(String id) {
    return TAKEN.contains(id + SUFFIX) ? id + "_digest" + SUFFIX : id + SUFFIX;
  }
}
