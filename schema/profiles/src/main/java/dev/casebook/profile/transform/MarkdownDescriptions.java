package dev.casebook.profile.transform;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Tells in Markdown, where an editor shows it, what a property is and which bounds it has. */
public record MarkdownDescriptions() implements Transform {

  @Override
  public void apply(ObjectNode schema) {
    Subschemas.each(
        schema,
        each -> {
          if (each.has(Keywords.DESCRIPTION)) {
            Keywords.introduce(each, "markdownDescription", markdown(each));
          }
        });
  }

  private static String markdown(ObjectNode schema) {
    StringBuilder text = new StringBuilder(escaped(schema.path(Keywords.DESCRIPTION).asString()));
    List<String> bounds = BoundsInWords.of(schema, keyword -> true);
    if (!bounds.isEmpty()) {
      String joined = escaped(String.join("; ", bounds));
      text.append("\n\n*")
          .append(joined.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(joined.substring(1))
          .append(".*");
    }
    if (schema.has("default")) {
      text.append("\n\n`").append(schema.path("default").asString()).append("` if absent.");
    }
    return text.toString();
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
  }
}
