package dev.casebook.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A part of a document as it is written, from which parts can be taken out. Of a key that stands
 * twice in an object, the first counts.
 */
final class DocumentNode {
  private final String pointer;
  private final JsonToken kind;
  private final String spelling;
  private final Map<String, DocumentNode> members = new LinkedHashMap<>();
  private final List<DocumentNode> items = new ArrayList<>();
  private boolean removed;

  private DocumentNode(String pointer, JsonToken kind, String spelling) {
    this.pointer = pointer;
    this.kind = kind;
    this.spelling = spelling;
  }

  /** Reads the value at the parser's current token. */
  static DocumentNode read(JsonParser parser, String pointer) {
    JsonToken kind = parser.currentToken();
    DocumentNode node =
        new DocumentNode(pointer, kind, kind.isScalarValue() ? parser.getString() : "");
    if (kind == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        parser.nextToken();
        DocumentNode member =
            read(parser, pointer + '/' + key.replace("~", "~0").replace("/", "~1"));
        node.members.putIfAbsent(key, member);
      }
    } else if (kind == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        node.items.add(read(parser, pointer + '/' + node.items.size()));
      }
    }
    return node;
  }

  String pointer() {
    return pointer;
  }

  void remove() {
    removed = true;
  }

  Map<String, DocumentNode> members() {
    return members;
  }

  List<DocumentNode> items() {
    return items;
  }

  boolean isList() {
    return kind == JsonToken.START_ARRAY;
  }

  boolean isRemoved() {
    return removed;
  }

  Optional<String> text() {
    return kind == JsonToken.VALUE_STRING ? Optional.of(spelling) : Optional.empty();
  }

  /** What a pointer leads to in the document without the parts that were taken out. */
  DocumentNode follow(String path) {
    DocumentNode node = this;
    String[] steps = path.split("/", -1);
    for (int i = 1; i < steps.length; i++) {
      node = node.child(steps[i].replace("~1", "/").replace("~0", "~"));
    }
    return node;
  }

  private DocumentNode child(String step) {
    @Nullable DocumentNode child =
        isList()
            ? items.stream()
                .filter(item -> !item.removed)
                .skip(Integer.parseInt(step))
                .findFirst()
                .orElse(null)
            : members.get(step);
    if (child == null) {
      throw new IllegalArgumentException("Nothing at " + step + " in " + pointer);
    }
    return child;
  }

  /** Writes what was not taken out. */
  void write(JsonGenerator json) {
    switch (kind) {
      case START_OBJECT -> {
        json.writeStartObject();
        members.forEach(
            (key, member) -> {
              if (!member.removed) {
                json.writeName(key);
                member.write(json);
              }
            });
        json.writeEndObject();
      }
      case START_ARRAY -> {
        json.writeStartArray();
        items.stream().filter(item -> !item.removed).forEach(item -> item.write(json));
        json.writeEndArray();
      }
      case VALUE_STRING -> json.writeString(spelling);
      default -> json.writeRawValue(spelling);
    }
  }
}
