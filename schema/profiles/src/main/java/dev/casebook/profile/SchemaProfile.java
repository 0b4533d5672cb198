package dev.casebook.profile;

import static dev.casebook.profile.transform.Identity.DRAFT_07_DIALECT;
import static dev.casebook.profile.transform.Identity.DRAFT_2020_12;

import dev.casebook.profile.transform.ErrorMessages;
import dev.casebook.profile.transform.Identity;
import dev.casebook.profile.transform.MarkdownDescriptions;
import dev.casebook.profile.transform.OlderDefinitions;
import dev.casebook.profile.transform.Remarks;
import dev.casebook.profile.transform.Snippets;
import dev.casebook.profile.transform.Transform;
import dev.casebook.schema.DigestSchema;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** The schema of a digest as some of its readers want it. Each profile is derived from the core. */
public enum SchemaProfile {
  /** 2020-12, in keywords that all tools read alike. */
  CORE,
  /** The core with what editors show: Markdown, meanings of values, snippets, messages. */
  EDITOR,
  /** The core for tools that know no later dialect than draft-07. */
  DRAFT_07;

  /**
   * The name of this profile.
   *
   * @return the name in lower case, such as {@code draft-07}
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The schema.
   *
   * @return a JSON document with a final line end
   */
  public String schema() {
    ObjectNode schema = SchemaJson.tree(DigestSchema.json());
    transforms().forEach(transform -> transform.apply(schema));
    return SchemaJson.text(schema);
  }

  private List<Transform> transforms() {
    return switch (this) {
      case CORE -> List.of();
      case EDITOR ->
          List.of(
              new Identity(DRAFT_2020_12, label()),
              new Remarks(SchemaJson.tree(DigestSchema.remarks())),
              new MarkdownDescriptions(),
              new ErrorMessages(),
              new Snippets());
      case DRAFT_07 -> List.of(new Identity(DRAFT_07_DIALECT, label()), new OlderDefinitions());
    };
  }
}
