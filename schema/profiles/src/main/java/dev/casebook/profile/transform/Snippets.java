package dev.casebook.profile.transform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Offers objects to start from: what is required, and what is usual beside it. */
public final class Snippets implements Transform {
  private static final List<Usual> FIGURES =
      List.of(
          new Usual("figure", "value"),
          new Usual("range", "min", "max"),
          new Usual("at most", "max"),
          new Usual("at least", "min"));

  private static final Map<String, List<Usual>> USUAL =
      Map.of(
          "Metric",
          List.of(
              new Usual("metric", "value", "quote"),
              new Usual(
                  "metric with change", "value", "baseline", "comparedTo", "change", "quote")),
          "Quantity",
          FIGURES,
          "ChangeAmount",
          FIGURES,
          "CaseStudy",
          List.of(new Usual("case study"), new Usual("case study with figures", "metrics")));

  /**
   * Properties that usually come together.
   *
   * @param label what the snippet is called
   * @param properties what is set beside the required properties
   */
  record Usual(String label, List<String> properties) {
    Usual(String label, String... properties) {
      this(label, List.of(properties));
    }
  }

  /** A transform without state. */
  public Snippets() {}

  @Override
  public void apply(ObjectNode schema) {
    Subschemas.each(
        schema,
        each -> {
          if (each.has("title")) {
            Keywords.introduce(each, "defaultSnippets", snippets(schema, each));
          }
        });
  }

  private static ArrayNode snippets(ObjectNode root, ObjectNode type) {
    ArrayNode snippets = root.arrayNode();
    for (Usual usual : usual(type)) {
      ObjectNode snippet = snippets.addObject();
      snippet.put("label", usual.label());
      snippet.set(Keywords.DESCRIPTION, type.path(Keywords.DESCRIPTION));
      snippet.set("body", new SnippetBody(root).of(type, usual.properties()));
    }
    return snippets;
  }

  /** What is usual for a type; what comes first is used where the type is within another. */
  static List<Usual> usual(JsonNode type) {
    String title = type.path("title").stringValue();
    return USUAL.getOrDefault(title, List.of(new Usual(words(title))));
  }

  private static String words(String title) {
    return title.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
