package dev.casebook.agreement.document;

import static dev.casebook.agreement.document.Mutation.either;
import static dev.casebook.agreement.document.Mutation.invalid;
import static dev.casebook.agreement.document.Mutation.valid;

import dev.casebook.agreement.document.Mutation.Change;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Custom data with all kinds of keys, values and depths. */
final class ExtensionMutations {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** How many arrays and objects of a document may be open at once. */
  private static final int MAX_DEPTH = 64;

  private static final List<String> GOOD_KEYS =
      List.of(
          "x-",
          "x-a",
          "x- ",
          "x-é😀",
          ".",
          "a.b",
          "é.",
          "\n.",
          "x-~/",
          "x-\n",
          "x-\"\\",
          "..",
          "x-" + "a".repeat(498),
          "x-" + "😀".repeat(498),
          "x-id",
          "\0.");

  private static final List<String> BAD_KEYS =
      List.of(
          "",
          "x",
          "X-a",
          "-x-a",
          " x-a",
          "xa",
          "a",
          "é",
          "ａ．b",
          "a·b",
          "id",
          "a~b/c",
          "a\n",
          "\nx-a",
          "x-" + "a".repeat(499),
          "." + "😀".repeat(500),
          "x‑a");

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "{}",
          "[]",
          "\"\"",
          "0",
          "-1.50e-7",
          "[[[]]]",
          "{\"\": {\"id\": null}}",
          "[null, \"a\\n\\u0000\", {\"casebook\": \"9\"}]");

  static final List<Mutation> ALL =
      List.of(
          valid("extension", put(GOOD_KEYS)),
          invalid("extension-with-bad-key", put(BAD_KEYS)),
          either("deep-extension", deep(depth -> true)),
          valid("deepest-extension", deep(depth -> depth == MAX_DEPTH)),
          invalid("too-deep-extension", deep(depth -> depth == MAX_DEPTH + 1)),
          invalid("extension-elsewhere", ExtensionMutations::putElsewhere),
          invalid("repeated-key-in-extension", (d, r) -> twice(extensions(d, r))));

  private ExtensionMutations() {}

  private static Change put(List<String> keys) {
    return (document, random) -> {
      extensions(document, random).set(TextMutations.any(keys, random), value(random));
      return true;
    };
  }

  private static JsonNode value(Random random) {
    return JSON.rawValueNode(new RawValue(TextMutations.any(VALUES, random)));
  }

  private static ObjectNode extensions(ObjectNode document, Random random) {
    return random.nextBoolean() ? ofDigest(document) : ofCaseStudy(document);
  }

  private static ObjectNode ofDigest(ObjectNode document) {
    return document.withObjectProperty("extensions");
  }

  private static ObjectNode ofCaseStudy(ObjectNode document) {
    return ((ObjectNode) document.path("caseStudies").get(0)).withObjectProperty("extensions");
  }

  private static Change deep(IntPredicate wanted) {
    return (document, random) -> {
      int total =
          random.ints(MAX_DEPTH - 2, MAX_DEPTH + 3).filter(wanted).findFirst().orElseThrow();
      if (random.nextBoolean()) {
        ofDigest(document).set("x-deep", nested(total - 2, random));
      } else {
        ofCaseStudy(document).set("x-deep", nested(total - 4, random));
      }
      return true;
    };
  }

  private static JsonNode nested(int depth, Random random) {
    JsonNode value = JSON.arrayNode();
    for (int i = 1; i < depth; i++) {
      value =
          random.nextBoolean() ? JSON.arrayNode().add(value) : JSON.objectNode().set("k", value);
    }
    return value;
  }

  private static boolean putElsewhere(ObjectNode document, Random random) {
    ArrayNode companies = (ArrayNode) document.get("companies");
    ((ObjectNode) companies.get(0)).putObject("extensions").put("x-a", 1);
    return true;
  }

  private static boolean twice(ObjectNode extensions) {
    String inner = "{\"k\": 1, \"l\": {}, \"\\u006b\": 1}";
    extensions.set("x-twice", JSON.rawValueNode(new RawValue(inner)));
    return true;
  }
}
