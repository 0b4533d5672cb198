package dev.casebook.config.toml;

import dev.casebook.check.Finding.Region;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** A value of a TOML file with its key and the places of both. */
public final class TomlNode {
  private final TomlSource source;
  private final String name;
  private final Object value;
  private final int depth;
  private final TomlPlace key;
  private final TomlPlace place;

  private TomlNode(
      TomlSource source, String name, Object value, int depth, TomlPlace key, TomlPlace place) {
    this.source = source;
    this.name = name;
    this.value = value;
    this.depth = depth;
    this.key = key;
    this.place = place;
  }

  static TomlNode root(TomlSource source, TomlTable table) {
    TomlPlace start = TomlPlace.of(source.region(new TomlScanner.Span(0, 0)));
    return new TomlNode(source, "", table, 0, start, start);
  }

  /**
   * The key.
   *
   * @return the last part of a dotted key; empty for an item of a list
   */
  public String name() {
    return name;
  }

  /**
   * Where the key is.
   *
   * @return its last part; for an item of a list the item, for a table with a header the header
   */
  public TomlPlace key() {
    return key;
  }

  /**
   * Where the value is.
   *
   * @return the value as it is written, quotes and brackets included; the key of a table that has
   *     none
   */
  public TomlPlace place() {
    return place;
  }

  /**
   * What the value is.
   *
   * @return its kind
   */
  public TomlKind kind() {
    if (value instanceof String) {
      return TomlKind.TEXT;
    } else if (value instanceof Number) {
      return TomlKind.NUMBER;
    } else if (value instanceof Boolean) {
      return TomlKind.BOOLEAN;
    } else if (value instanceof LocalDate) {
      return TomlKind.DATE;
    } else if (value instanceof Temporal) {
      return TomlKind.TIME;
    }
    return value instanceof TomlArray ? TomlKind.LIST : TomlKind.TABLE;
  }

  /**
   * The value of a text.
   *
   * @return the text
   */
  public String text() {
    return (String) value;
  }

  /**
   * The value of a date.
   *
   * @return the day
   */
  public LocalDate date() {
    return (LocalDate) value;
  }

  /**
   * What a table holds.
   *
   * @return its entries, in the order of the text
   */
  public List<TomlNode> entries() {
    TomlTable table = (TomlTable) value;
    List<TomlNode> entries = new ArrayList<>();
    for (String child : table.keySet()) {
      List<String> path = List.of(child);
      TomlPosition position = Objects.requireNonNull(table.inputPositionOf(path));
      entries.add(entry(child, Objects.requireNonNull(table.get(path)), position));
    }
    return List.copyOf(entries);
  }

  private TomlNode entry(String child, Object held, TomlPosition position) {
    int offset = source.offset(position);
    boolean isBlock = held instanceof TomlTable && !source.isInlineTable(offset);
    boolean hasHeader = source.isHeader(offset);
    Region written =
        isBlock || hasHeader ? source.tablePart(offset, child, depth) : source.lastPart(offset);
    TomlPlace childKey = place.key(child, written);
    TomlPlace childPlace = isBlock || hasHeader ? childKey : childKey.at(source.value(offset));
    return new TomlNode(source, child, held, depth + 1, childKey, childPlace);
  }

  /**
   * What a list holds.
   *
   * @return its items
   */
  public List<TomlNode> items() {
    TomlArray list = (TomlArray) value;
    List<TomlNode> items = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      TomlPlace item = place.item(i, source.item(source.offset(list.inputPositionOf(i)), list, i));
      items.add(new TomlNode(source, "", list.get(i), depth, item, item));
    }
    return List.copyOf(items);
  }
}
