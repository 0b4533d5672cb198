package dev.casebook.markdown.line;

import dev.casebook.model.constraint.Constraint;
import dev.casebook.model.constraint.Patterns;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a property is called on a page, and which kind of text it holds. */
public final class Labels {
  private static final Map<String, String> OWN =
      Map.of("tradeoffs", "Trade-offs", "homepage", "Home page");

  private static final Set<String> COMPANIES = Set.of("company", "partners", "companies");
  private static final Set<String> STUDIES = Set.of("caseStudies");

  private Labels() {}

  /**
   * The words of a property's name: "Compared to" for {@code comparedTo}.
   *
   * @param property a property
   * @return its label
   */
  public static String of(Property property) {
    String words = property.name().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    return OWN.getOrDefault(
        property.name(), Character.toUpperCase(words.charAt(0)) + words.substring(1));
  }

  /**
   * Whether the texts of a property are the ids of companies.
   *
   * @param property a property
   * @return true for those that refer to companies
   */
  public static boolean namesCompanies(Property property) {
    return property.type() == String.class && COMPANIES.contains(property.name());
  }

  /**
   * Whether the texts of a property are the ids of case studies.
   *
   * @param property a property
   * @return true for those that refer to case studies
   */
  public static boolean namesStudies(Property property) {
    return property.type() == String.class && STUDIES.contains(property.name());
  }

  /**
   * Whether a property holds running text, which may have paragraphs.
   *
   * @param property a property
   * @return true for text that no pattern limits
   */
  public static boolean isProse(Property property) {
    return property.type() == String.class
        && property.constraints().stream().noneMatch(Constraint.Matches.class::isInstance);
  }

  static boolean isAddress(Property property) {
    return property.constraints().stream()
        .anyMatch(
            bound ->
                bound instanceof Constraint.Matches matches
                    && matches.regexp().equals(Patterns.WEB_ADDRESS));
  }

  /**
   * Whether the items of a list stand in a list of their own, not in one line.
   *
   * @param property a list
   * @return true for values and running text
   */
  public static boolean isNested(Property property) {
    return TypeShape.isValueType(property.type()) || isProse(property);
  }
}
