package dev.casebook.markdown.line;

import dev.casebook.markdown.text.MarkdownText;
import dev.casebook.markdown.text.MarkdownText.Position;
import dev.casebook.markdown.text.PageFault;
import dev.casebook.markdown.text.Piece;
import dev.casebook.markdown.text.Pieces;
import dev.casebook.markdown.text.WebLink;
import dev.casebook.model.constraint.EnumNames;
import dev.casebook.model.constraint.Patterns;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;

/**
 * Values that a few words hold: texts, addresses, names of constants, days, numbers, yes and no.
 */
public final class ScalarText {
  private static final String YES = "yes";
  private static final String NO = "no";

  private ScalarText() {}

  /**
   * A value in words.
   *
   * @param property the property that holds it
   * @param value the value
   * @param position where it stands
   * @return Markdown on one line
   */
  public static String write(Property property, Object value, Position position) {
    if (Labels.isAddress(property)) {
      return WebLink.of((String) value);
    }
    return MarkdownText.of(plain(value), position);
  }

  private static String plain(Object value) {
    if (value instanceof Enum<?> constant) {
      return EnumNames.of(constant.getDeclaringClass()).name(constant);
    }
    if (value instanceof BigDecimal number) {
      return Numerals.write(number);
    }
    if (value instanceof Boolean truth) {
      return truth ? YES : NO;
    }
    return value.toString();
  }

  /**
   * Reads a value.
   *
   * @param property the property that shall hold it
   * @param pieces its words
   * @param line the line they stand on
   * @return the value
   * @throws PageFault if they are none of the property's type
   */
  public static Object read(Property property, List<Piece> pieces, int line) {
    if (Labels.isAddress(property)) {
      return address(pieces);
    }
    String text = Pieces.text(pieces);
    Class<?> type = property.type();
    if (type.isEnum()) {
      return constant(type, text, line);
    }
    if (type == LocalDate.class) {
      return day(text, line);
    }
    if (type == BigDecimal.class) {
      return Numerals.read(text, line);
    }
    if (type == boolean.class) {
      return truth(text, line);
    }
    return text;
  }

  private static String address(List<Piece> pieces) {
    if (pieces.size() == 1 && pieces.get(0).kind() == Piece.Kind.LINK) {
      return ownAddress(pieces.get(0));
    }
    return Pieces.text(pieces);
  }

  /** The address of a link that shows nothing but its address. */
  static String ownAddress(Piece link) {
    String url = Objects.requireNonNull(link.url());
    if (!link.text().equals(url)) {
      throw new PageFault(
          link.line(),
          "The text of the link, " + Violation.excerpt(link.text()) + ", would get lost",
          "write <" + url + ">");
    }
    return url;
  }

  /**
   * Reads the name of a constant.
   *
   * @param type an enum
   * @param name the name
   * @param line the line it stands on
   * @return the constant
   * @throws PageFault if none has that name
   */
  public static Object constant(Class<?> type, String name, int line) {
    EnumNames names = EnumNames.of(type);
    return names
        .constant(name)
        .orElseThrow(
            () ->
                new PageFault(
                    line,
                    Violation.excerpt(name) + " is no name that is known here",
                    "write one of " + String.join(", ", names.all())));
  }

  /**
   * Reads a day.
   *
   * @param text a day as {@code yyyy-mm-dd}
   * @param line the line it stands on
   * @return the day
   * @throws PageFault if it is none
   */
  public static LocalDate day(String text, int line) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new PageFault(
          line, Violation.excerpt(text) + " is no day", "write " + Patterns.inWords(Patterns.DAY));
    }
  }

  private static boolean truth(String text, int line) {
    if (!text.equals(YES) && !text.equals(NO)) {
      throw new PageFault(
          line, Violation.excerpt(text) + " is neither yes nor no", "write one of them");
    }
    return text.equals(YES);
  }
}
