package dev.casebook.markdown;

import dev.casebook.markdown.line.PartialValue;
import dev.casebook.markdown.line.ScalarText;
import dev.casebook.markdown.text.FrontMatter;
import dev.casebook.markdown.text.PageFault;
import dev.casebook.model.FormatVersion;
import dev.casebook.model.constraint.EnumNames;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.Violation;
import java.util.List;
import java.util.stream.Collectors;

/** Reads what the front matter tells of a digest. */
final class FrontMatterReader {
  private FrontMatterReader() {}

  static void read(FrontMatter frontMatter, PartialValue digest) {
    List<Property> known = DigestShape.frontMatter();
    frontMatter
        .entries()
        .forEach(
            (key, entry) -> {
              Property property =
                  known.stream()
                      .filter(each -> each.name().equals(key))
                      .findFirst()
                      .orElseThrow(() -> unknown(key, entry.line(), known));
              digest.set(key, value(property, entry), entry.line());
            });
  }

  private static Object value(Property property, FrontMatter.Entry entry) {
    if (property.type() == FormatVersion.class) {
      return version(entry);
    }
    return property.type().isEnum()
        ? ScalarText.constant(property.type(), entry.value(), entry.line())
        : entry.value();
  }

  private static Object version(FrontMatter.Entry entry) {
    EnumNames versions = EnumNames.of(FormatVersion.class);
    return versions
        .constant(entry.value())
        .orElseThrow(
            () ->
                new PageFault(
                    entry.line(),
                    "The page declares version "
                        + Violation.excerpt(entry.value())
                        + " of the format",
                    "write one that this build knows: " + String.join(", ", versions.all())));
  }

  private static PageFault unknown(String key, int line, List<Property> known) {
    return new PageFault(
        line,
        "There is no key " + Violation.excerpt(key) + " in the front matter of a digest",
        "write one of " + known.stream().map(Property::name).collect(Collectors.joining(", ")));
  }
}
