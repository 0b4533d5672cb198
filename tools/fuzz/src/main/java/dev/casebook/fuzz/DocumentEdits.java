package dev.casebook.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes a sound document and changes some of its parts, then some of its characters. */
final class DocumentEdits {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final List<String> BASES = bases();
  private static final List<String> WORDS = Words.ofSchema();
  private static final List<String> PIECES =
      List.of(
          "{", "}", "[", "]", ",", ":", "\"", "\\", "\r\n", "\r", "\uFEFF", "\u0000", "//", "\t");

  private final FuzzedDataProvider data;

  DocumentEdits(FuzzedDataProvider data) {
    this.data = data;
  }

  private static List<String> bases() {
    return Repository.conformanceDocuments().stream()
        .map(DocumentEdits::text)
        .filter(DocumentEdits::isObject)
        .toList();
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isObject(String json) {
    try {
      return MAPPER.readTree(json) instanceof ObjectNode;
    } catch (JacksonException | NumberFormatException noJson) {
      return false;
    }
  }

  byte[] document() {
    JsonNode root = MAPPER.readTree(data.pickValue(BASES));
    int edits = data.consumeInt(0, 6);
    for (int i = 0; i < edits; i++) {
      List<JsonNode> containers = new ArrayList<>();
      collect(root, containers);
      edit(data.pickValue(containers), containers);
    }
    boolean indented = data.consumeBoolean();
    String text =
        indented
            ? MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root)
            : root.toString();
    int splices = data.consumeInt(0, 3) - 1;
    for (int i = 0; i < splices; i++) {
      text = splice(text);
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainer()) {
      containers.add(node);
      node.forEach(part -> collect(part, containers));
    }
  }

  private void edit(JsonNode container, List<JsonNode> all) {
    JsonNode value = data.consumeBoolean() ? OddValues.next(data) : data.pickValue(all).deepCopy();
    if (container instanceof ArrayNode array) {
      int index = data.consumeInt(0, array.size());
      if (data.consumeBoolean() && index < array.size()) {
        array.set(index, value);
      } else {
        array.insert(index, value);
      }
    } else if (container instanceof ObjectNode object) {
      List<String> names = List.copyOf(object.propertyNames());
      switch (names.isEmpty() ? 0 : data.consumeInt(0, 3)) {
        case 0 -> object.set(data.pickValue(WORDS), value);
        case 1 -> object.remove(data.pickValue(names));
        default -> object.set(data.pickValue(names), value);
      }
    }
  }

  /** Puts something into the text, which makes duplicate keys and broken syntax too. */
  private String splice(String text) {
    int from = data.consumeInt(0, text.length());
    int to = Math.min(text.length(), from + data.consumeInt(0, 20));
    String piece =
        data.consumeBoolean()
            ? data.pickValue(PIECES)
            : "\"" + data.pickValue(WORDS) + "\": " + OddValues.next(data) + ",";
    return text.substring(0, from) + piece + text.substring(to);
  }
}
