package dev.casebook.rule;

import dev.casebook.json.text.JsonTokens;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A part of a document as it is written, from which parts can be taken out. Of a key that stands
 * twice in an object, the first counts.
 */
final class DocumentNode {
  private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

  private final byte[] json;
  private final @Nullable DocumentNode parent;
  private final String step;
  private final JsonToken kind;

  /** Where the part begins in the document: with its key, if it has one. */
  private final int start;

  /** Where the value begins, and where it ends. */
  private final int from;

  private int to;

  private final Map<String, DocumentNode> members;
  private final List<DocumentNode> items;

  /** The items that were not taken out, once they were asked for. */
  private @Nullable List<DocumentNode> kept;

  private boolean removed;

  /** Whether something beneath was taken out, left out or put in. */
  private boolean changed;

  private DocumentNode(
      byte[] json,
      @Nullable DocumentNode parent,
      String step,
      JsonToken kind,
      int start,
      int from) {
    this.json = json;
    this.parent = parent;
    this.step = step;
    this.kind = kind;
    this.start = start;
    this.from = from;
    this.members = kind == JsonToken.START_OBJECT ? new LinkedHashMap<>() : Map.of();
    this.items = kind == JsonToken.START_ARRAY ? new ArrayList<>() : List.of();
  }

  /** Reads a document that is JSON in UTF-8, without a byte order mark. */
  static DocumentNode read(byte[] json) {
    try (JsonParser parser = JsonTokens.parser(json)) {
      JsonToken kind = parser.nextToken();
      int from = begin(parser);
      return new DocumentNode(json, null, "", kind, from, from).readRest(parser);
    }
  }

  private DocumentNode readRest(JsonParser parser) {
    if (kind == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        int first = begin(parser);
        DocumentNode member = child(parser, key, first, parser.nextToken());
        boolean isAgain = members.putIfAbsent(key, member) != null;
        changed |= isAgain || member.changed;
      }
    } else if (kind == JsonToken.START_ARRAY) {
      for (JsonToken next = parser.nextToken();
          next != JsonToken.END_ARRAY;
          next = parser.nextToken()) {
        DocumentNode item = child(parser, Integer.toString(items.size()), begin(parser), next);
        items.add(item);
        changed |= item.changed;
      }
    }
    // A text is read to its end only when that is asked for.
    parser.finishToken();
    to = (int) parser.currentLocation().getByteOffset();
    return this;
  }

  private DocumentNode child(JsonParser parser, String name, int first, JsonToken token) {
    return new DocumentNode(json, this, name, token, first, begin(parser)).readRest(parser);
  }

  private static int begin(JsonParser parser) {
    return (int) parser.currentTokenLocation().getByteOffset();
  }

  /** The pointer of the part in the whole document. */
  String pointer() {
    return parent == null
        ? ""
        : parent.pointer() + '/' + step.replace("~", "~0").replace("/", "~1");
  }

  /** Takes the part out. */
  void remove() {
    removed = true;
    if (parent != null) {
      parent.kept = null;
      parent.change();
    }
  }

  /** Puts a member of another document into an object, in place of one of the same name. */
  void put(String name, DocumentNode member) {
    members.put(name, member);
    change();
  }

  private void change() {
    for (DocumentNode node = this; node != null && !node.changed; node = node.parent) {
      node.changed = true;
    }
  }

  Map<String, DocumentNode> members() {
    return members;
  }

  List<DocumentNode> items() {
    return items;
  }

  boolean isObject() {
    return kind == JsonToken.START_OBJECT;
  }

  boolean isRemoved() {
    return removed;
  }

  /** Whether something beneath was taken out, left out or put in. */
  boolean isChanged() {
    return changed;
  }

  /** The value, if it is a text. */
  Optional<String> text() {
    if (kind != JsonToken.VALUE_STRING) {
      return Optional.empty();
    }
    try (JsonParser parser = JsonTokens.parser(Arrays.copyOfRange(json, from, to))) {
      return Optional.of(parser.nextStringValue());
    }
  }

  /** What a pointer leads to in the document without the parts that were taken out. */
  DocumentNode follow(String path) {
    return find(path).orElseThrow(() -> new IllegalArgumentException("Nothing at " + path));
  }

  /**
   * The same; empty if there is nothing, as where the pointer is meant for a key's second value.
   */
  Optional<DocumentNode> find(String path) {
    @Nullable DocumentNode node = this;
    String[] steps = path.split("/", -1);
    for (int i = 1; i < steps.length && node != null; i++) {
      node = node.childOrNull(steps[i].replace("~1", "/").replace("~0", "~"));
    }
    return Optional.ofNullable(node);
  }

  private @Nullable DocumentNode childOrNull(String name) {
    if (kind != JsonToken.START_ARRAY) {
      return members.get(name);
    }
    int index = INDEX.matcher(name).matches() ? Integer.parseInt(name) : kept().size();
    return index < kept().size() ? kept().get(index) : null;
  }

  /** Found once for all that ask, since thousands of items may be at fault. */
  private List<DocumentNode> kept() {
    if (kept == null) {
      kept = items.stream().filter(item -> !item.removed).toList();
    }
    return kept;
  }

  /** The document without what was taken out. */
  byte[] rest() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(json.length);
    write(out);
    return out.toByteArray();
  }

  private void write(ByteArrayOutputStream out) {
    if (!changed) {
      out.write(json, from, to - from);
      return;
    }
    out.write(json[from]);
    boolean first = true;
    for (DocumentNode part : kind == JsonToken.START_ARRAY ? items : members.values()) {
      if (!part.removed) {
        if (!first) {
          out.write(',');
        }
        first = false;
        out.write(part.json, part.start, part.from - part.start);
        part.write(out);
      }
    }
    out.write(json[to - 1]);
  }
}
