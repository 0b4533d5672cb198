package dev.casebook.html;

import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The texts of a digest, found by the shape of its types, as a page should show them. */
final class DigestTexts {

  /** Addresses, which are links, and what is no text for readers. */
  private static final Set<String> ADDRESSES = Set.of("url", "archive", "homepage");

  private static final Set<String> NO_TEXT =
      Set.of("$schema", "casebook", "id", "language", "unit", "extensions");

  /** Properties that name a company or a case study by its id. */
  private static final Set<String> REFERENCES =
      Set.of("company", "partners", "companies", "caseStudies");

  private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r]+");

  private final List<String> texts = new ArrayList<>();
  private final List<String> addresses = new ArrayList<>();
  private final Digest digest;

  private DigestTexts(Digest digest) {
    this.digest = digest;
    collect(digest);
  }

  static List<String> of(Digest digest) {
    return new DigestTexts(digest).texts;
  }

  static List<String> addressesOf(Digest digest) {
    return new DigestTexts(digest).addresses;
  }

  /** A text as it comes out of a page: white space collapsed, what is never seen as symbols. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().map(DigestTexts::shown).forEach(shown::appendCodePoint);
    return collapsed(shown.toString());
  }

  /** A text with single spaces for white space, as a browser shows it. */
  static String collapsed(String text) {
    return SPACE.matcher(text).replaceAll(" ").replaceAll("^ | $", "");
  }

  private static int shown(int codePoint) {
    boolean isSpace = codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    if (codePoint < 0x20 && !isSpace) {
      return 0x2400 + codePoint;
    }
    if (codePoint == 0x7f) {
      return 0x2421;
    }
    if (codePoint == 0x85 || codePoint == 0x2028 || codePoint == 0x2029) {
      return 0x2424;
    }
    boolean isNone =
        (codePoint >= 0x80 && codePoint < 0xa0)
            || (codePoint >= 0xfdd0 && codePoint <= 0xfdef)
            || codePoint % 0x10000 >= 0xfffe;
    return isNone ? 0xfffd : codePoint;
  }

  private void collect(Object owner) {
    for (Property property : TypeShape.of(TypeShape.typeOf(owner)).properties()) {
      property.each(owner, value -> collect(property, value));
    }
  }

  private void collect(Property property, Object value) {
    String name = property.name();
    if (ADDRESSES.contains(name)) {
      addresses.add((String) value);
    } else if (value instanceof String text && !NO_TEXT.contains(name)) {
      texts.add(REFERENCES.contains(name) ? named(text) : text);
    } else if (TypeShape.isValueType(property.type())) {
      collect(value);
    }
  }

  private String named(String id) {
    return digest
        .company(id)
        .map(Company::name)
        .or(() -> digest.caseStudy(id).map(study -> study.title()))
        .orElse(id);
  }
}
