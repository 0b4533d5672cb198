package dev.casebook.profile;

import static dev.casebook.profile.transform.Identity.DRAFT_07_DIALECT;
import static dev.casebook.profile.transform.Identity.DRAFT_2020_12;

import dev.casebook.profile.transform.DescribedReferences;
import dev.casebook.profile.transform.EmptyTexts;
import dev.casebook.profile.transform.EndsForPython;
import dev.casebook.profile.transform.ErrorMessages;
import dev.casebook.profile.transform.Identity;
import dev.casebook.profile.transform.KeywordsIntoDescriptions;
import dev.casebook.profile.transform.LeaveOut;
import dev.casebook.profile.transform.LoneReferences;
import dev.casebook.profile.transform.MarkdownDescriptions;
import dev.casebook.profile.transform.MeaningsIntoDescriptions;
import dev.casebook.profile.transform.NullUnions;
import dev.casebook.profile.transform.OlderDefinitions;
import dev.casebook.profile.transform.PairsForMaps;
import dev.casebook.profile.transform.Remarks;
import dev.casebook.profile.transform.RequiredWithNothing;
import dev.casebook.profile.transform.Snippets;
import dev.casebook.profile.transform.Transform;
import dev.casebook.schema.DigestSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** The schema of a digest as some of its readers want it. Each profile is derived from the core. */
public enum SchemaProfile {
  /** 2020-12, in keywords that all tools read alike. */
  CORE,
  /** The core with what editors show: Markdown, meanings of values, snippets, messages. */
  EDITOR,
  /** The core for tools that know no later dialect than draft-07. */
  DRAFT_07,
  /**
   * The core with patterns for Python's {@code re}, whose {@code $} also matches before a last line
   * break.
   */
  PYTHON,
  /** For structured output of OpenAI's models: all is required, what is absent is null. */
  OPENAI,
  /** For structured output of Anthropic's models: a text that is absent is empty. */
  ANTHROPIC,
  /** For structured output of Gemini models: what is absent is left out. */
  GEMINI;

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

  /**
   * The limits that the vendor sets for schemas, with what is counted in this one.
   *
   * @return the limits; none for a profile that is not for structured output
   */
  public List<SchemaLimit> limits() {
    SchemaCounts counts = new SchemaCounts(SchemaJson.tree(schema()));
    return switch (this) {
      case CORE, EDITOR, DRAFT_07, PYTHON -> List.of();
      case OPENAI ->
          List.of(
              new SchemaLimit("properties", counts.properties(), 5000),
              new SchemaLimit("levels of objects and lists", counts.depth(), 10),
              new SchemaLimit("values of enums", counts.enumValues(), 1000),
              new SchemaLimit("characters of names and values", counts.characters(), 120_000),
              new SchemaLimit("optional properties", counts.optional(), 0),
              new SchemaLimit("objects that are not closed", counts.open(), 0),
              unsupported(counts, SupportedKeywords.OPENAI));
      case ANTHROPIC ->
          List.of(
              new SchemaLimit("optional properties", counts.optional(), 24),
              new SchemaLimit("unions", counts.unions(), 16),
              new SchemaLimit("recursive definitions", counts.recursive(), 0),
              new SchemaLimit("lists of at least two items", counts.longLists(), 0),
              new SchemaLimit("objects that are not closed", counts.open(), 0),
              unsupported(counts, SupportedKeywords.ANTHROPIC));
      case GEMINI -> List.of(unsupported(counts, SupportedKeywords.GEMINI));
    };
  }

  private static SchemaLimit unsupported(SchemaCounts counts, Set<String> supported) {
    return new SchemaLimit("keywords that are not supported", counts.unsupported(supported), 0);
  }

  private List<Transform> transforms() {
    return switch (this) {
      case CORE -> List.of();
      case EDITOR ->
          List.of(
              new Identity(DRAFT_2020_12, label()),
              new Remarks(SchemaJson.tree(DigestSchema.remarks())),
              new DescribedReferences(),
              new MarkdownDescriptions(),
              new ErrorMessages(),
              new Snippets());
      case DRAFT_07 -> List.of(new Identity(DRAFT_07_DIALECT, label()), new OlderDefinitions());
      case PYTHON -> List.of(new Identity(DRAFT_2020_12, label()), new EndsForPython());
      case OPENAI ->
          structuredOutput(SupportedKeywords.OPENAI, new RequiredWithNothing(), new NullUnions());
      case ANTHROPIC ->
          structuredOutput(
              SupportedKeywords.ANTHROPIC, new RequiredWithNothing(), new EmptyTexts());
      case GEMINI -> structuredOutput(SupportedKeywords.GEMINI);
    };
  }

  private List<Transform> structuredOutput(Set<String> supported, Transform... absence) {
    List<Transform> transforms = new ArrayList<>();
    transforms.add(new Identity(DRAFT_2020_12, label()));
    transforms.add(new Remarks(SchemaJson.tree(DigestSchema.remarks())));
    transforms.add(new LeaveOut("$schema"));
    transforms.add(new PairsForMaps());
    transforms.add(new MeaningsIntoDescriptions());
    transforms.addAll(List.of(absence));
    transforms.add(new LoneReferences());
    transforms.add(new KeywordsIntoDescriptions(supported));
    return transforms;
  }
}
