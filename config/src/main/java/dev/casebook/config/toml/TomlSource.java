package dev.casebook.config.toml;

import dev.casebook.check.Finding.Region;
import dev.casebook.config.toml.TomlScanner.Span;
import java.util.List;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** The text of a TOML file, in which the parser's positions become regions. Immutable. */
final class TomlSource {
  private final String text;
  private final SourceIndex index;
  private final TomlScanner scanner;

  TomlSource(String text) {
    this.text = text;
    this.index = new SourceIndex(text);
    this.scanner = new TomlScanner(text);
  }

  String text() {
    return text;
  }

  TomlScanner scanner() {
    return scanner;
  }

  int offset(TomlPosition position) {
    return index.offset(position.line(), position.column());
  }

  Region region(Span span) {
    return index.region(span.from(), span.to());
  }

  boolean isHeader(int offset) {
    return scanner.isHeader(offset);
  }

  boolean isInlineTable(int offset) {
    int value = scanner.valueOf(offset).from();
    return !isHeader(offset) && value < text.length() && text.charAt(value) == '{';
  }

  Region value(int keyOffset) {
    return region(scanner.valueOf(keyOffset));
  }

  /** The part of a dotted key or header that names a value: the last. */
  Region lastPart(int offset) {
    List<Span> parts = scanner.keyParts(offset);
    return region(parts.isEmpty() ? new Span(offset, offset) : parts.get(parts.size() - 1));
  }

  /**
   * The part of a dotted key or header that names a table. A header spells out the whole way, so
   * that the depth tells the part; elsewhere it is the first of that name.
   */
  Region tablePart(int offset, String name, int depth) {
    List<Span> parts = scanner.keyParts(offset);
    if (isHeader(offset) && depth < parts.size()) {
      return region(parts.get(depth));
    }
    return parts.stream()
        .filter(part -> unquoted(part).equals(name))
        .findFirst()
        .map(this::region)
        .orElseGet(() -> lastPart(offset));
  }

  private String unquoted(Span part) {
    int quote = part.to() - part.from() >= 2 && scanner.isQuote(part.from()) ? 1 : 0;
    return text.substring(part.from() + quote, part.to() - quote);
  }

  /** An item of a list, or the header of a table with double brackets. */
  Region item(int offset, TomlArray list, int position) {
    int from = scanner.itemAt(offset);
    boolean isHeader = isHeader(from) && list.get(position) instanceof TomlTable;
    return region(isHeader ? scanner.header(from) : scanner.valueAt(from));
  }
}
