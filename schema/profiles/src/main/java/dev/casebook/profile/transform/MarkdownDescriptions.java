package dev.casebook.profile.transform;

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
    BoundsInWords.sentence(schema, keyword -> true)
        .ifPresent(bounds -> text.append("\n\n*").append(escaped(bounds)).append('*'));
    if (schema.has("default")) {
      text.append("\n\n`").append(schema.path("default").asString()).append("` if absent.");
    }
    return text.toString();
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
  }
}
