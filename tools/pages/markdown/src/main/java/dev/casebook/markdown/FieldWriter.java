package dev.casebook.markdown;

import dev.casebook.markdown.line.Labels;
import dev.casebook.markdown.line.LineForm;
import dev.casebook.markdown.line.ScalarText;
import dev.casebook.markdown.text.JsonText;
import dev.casebook.markdown.text.MarkdownPage;
import dev.casebook.markdown.text.MarkdownText;
import dev.casebook.markdown.text.MarkdownText.Position;
import dev.casebook.markdown.text.Pieces;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import dev.casebook.model.extension.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the properties of a value as a list: {@code - **Label:** what there is to tell}. */
final class FieldWriter {

  /** The property that stands in a block quote, without a label. */
  static final String QUOTE = "quote";

  private final MarkdownPage page;
  private final NameTable companies;
  private final NameTable studies;

  FieldWriter(MarkdownPage page, NameTable companies, NameTable studies) {
    this.page = page;
    this.companies = companies;
    this.studies = studies;
  }

  /** Writes the properties that are present and told nowhere else. */
  void fields(int depth, Object value, Set<String> told) {
    for (Property property : TypeShape.of(TypeShape.typeOf(value)).properties()) {
      if (!told.contains(property.name())) {
        field(depth, property, value);
      }
    }
  }

  private void field(int depth, Property property, Object owner) {
    List<Object> items = new ArrayList<>();
    property.each(owner, items::add);
    if (items.isEmpty() || items.get(0).equals(property.defaultValue())) {
      return;
    }
    String label = "**" + Labels.of(property) + ":**";
    switch (property.form()) {
      case MAP -> {
        page.item(depth, List.of(label));
        page.beneathItem(depth, JsonText.block(members(property, owner)));
      }
      case LIST -> list(depth, label, property, items);
      case SINGLE, OPTIONAL -> one(depth, label, property, items.get(0));
    }
  }

  /** The members of a map from names to custom data. */
  static Map<String, JsonValue> members(Property property, Object owner) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    if (property.get(owner) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> members.put((String) key, (JsonValue) value));
    }
    return members;
  }

  private void list(int depth, String label, Property property, List<Object> items) {
    if (!Labels.isNested(property)) {
      page.item(
          depth,
          List.of(
              items.stream()
                  .map(item -> inline(property, item, Position.PART))
                  .collect(Collectors.joining(Pieces.SEPARATOR, label + ' ', ""))));
      return;
    }
    page.item(depth, List.of(label));
    items.forEach(item -> nested(depth + 1, property, item));
  }

  private void nested(int depth, Property property, Object item) {
    if (Labels.isProse(property)) {
      page.item(depth, MarkdownText.lines((String) item, Position.LINE_START));
    } else {
      value(depth, "", item);
    }
  }

  private void one(int depth, String label, Property property, Object item) {
    if (TypeShape.isValueType(property.type())) {
      value(depth, label + ' ', item);
    } else if (Labels.isProse(property)) {
      List<String> lines = MarkdownText.lines((String) item, Position.WITHIN);
      lines.set(0, label + ' ' + lines.get(0));
      page.item(depth, lines);
    } else {
      page.item(depth, List.of(label + ' ' + inline(property, item, Position.WITHIN)));
    }
  }

  /** Writes a value as an item of a list. */
  void value(int depth, String before, Object value) {
    LineForm form = LineForm.of(TypeShape.typeOf(value));
    page.item(depth, List.of(before + form.write(value)));
    beneath(depth, value, form.properties());
  }

  /** Writes what the line of an item does not tell, its quote first. */
  void beneath(int depth, Object value, Set<String> told) {
    Set<String> others = new HashSet<>(told);
    for (Property property : TypeShape.of(TypeShape.typeOf(value)).properties()) {
      if (property.name().equals(QUOTE)) {
        others.add(QUOTE);
        property.each(value, quote -> page.beneathItem(depth, List.of(quote((String) quote))));
      }
    }
    fields(depth + 1, value, others);
  }

  private static String quote(String words) {
    return "> " + MarkdownText.of(words, Position.LINE_START);
  }

  private String inline(Property property, Object item, Position position) {
    if (Labels.namesCompanies(property)) {
      return companies.write((String) item);
    }
    if (Labels.namesStudies(property)) {
      return studies.write((String) item);
    }
    return ScalarText.write(property, item, position);
  }
}
