package dev.casebook.markdown;

import dev.casebook.model.Digest;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which part of a page tells which property of a digest. */
final class DigestShape {

  /** The key of the front matter that makes a page a digest. */
  static final String VERSION = "casebook";

  static final String SIGNAL = "Signal of the Day";
  static final String STUDIES = "Deep Dives";
  static final String PATTERNS = "Patterns Across Companies";
  static final String CATEGORIES = "Categories";
  static final String COMPANIES = "Companies";
  static final String EXTENSIONS = "Extensions";

  static final List<String> SECTIONS =
      List.of(SIGNAL, STUDIES, PATTERNS, CATEGORIES, COMPANIES, EXTENSIONS);

  private static final Set<String> IN_TITLE = Set.of("series", "date", "until");

  private static final Set<String> IN_SECTIONS =
      Set.of("signal", "caseStudies", "patterns", "categories", "companies", "extensions");

  private DigestShape() {}

  /** The properties of the front matter: texts and names for machines. */
  static List<Property> frontMatter() {
    return TypeShape.of(Digest.class).properties().stream()
        .filter(DigestShape::isInFrontMatter)
        .toList();
  }

  /** The properties that are not in the list under the title. */
  static Set<String> toldOutsideOfList() {
    return TypeShape.of(Digest.class).properties().stream()
        .filter(
            property ->
                isInFrontMatter(property)
                    || IN_TITLE.contains(property.name())
                    || IN_SECTIONS.contains(property.name()))
        .map(Property::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isInFrontMatter(Property property) {
    boolean one =
        property.form() == Property.Form.SINGLE || property.form() == Property.Form.OPTIONAL;
    boolean name = property.type() == String.class || property.type().isEnum();
    return one && name && !IN_TITLE.contains(property.name());
  }
}
