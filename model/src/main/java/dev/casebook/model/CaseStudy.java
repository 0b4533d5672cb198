package dev.casebook.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.casebook.model.constraint.ExtensionKey;
import dev.casebook.model.constraint.MaxDepth;
import dev.casebook.model.constraint.Prose;
import dev.casebook.model.constraint.Slug;
import dev.casebook.model.constraint.Text;
import dev.casebook.model.extension.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What a company built, what it cost, and which figures it reports. */
@Value.Immutable
@JsonPropertyOrder({
  "id",
  "title",
  "company",
  "partners",
  "summary",
  "problem",
  "approach",
  "outcome",
  "lessons",
  "tradeoffs",
  "metrics",
  "technologies",
  "topics",
  "sources",
  "extensions"
})
public interface CaseStudy extends MapperForm {

  /** The name of this case study, unique in the digest. */
  @Slug
  String id();

  /** The title of the story. */
  @Text
  String title();

  /** The id of the company whose story it is. */
  @Slug
  String company();

  /** The ids of other companies that took part. */
  List<@Slug String> partners();

  /** The retelling. */
  @Prose
  String summary();

  /** What was wrong or missing before. */
  Optional<@Prose String> problem();

  /** What was built or changed. */
  Optional<@Prose String> approach();

  /** What came of it. */
  Optional<@Prose String> outcome();

  /** What carries over to others. */
  List<@Prose String> lessons();

  /** Decisions with their gains and costs. */
  List<Tradeoff> tradeoffs();

  /** The figures that the story reports. */
  List<Metric> metrics();

  /** Technologies as people write them, such as "Apache Cassandra". */
  List<@Text String> technologies();

  /** Topics to find the story by. */
  List<@Slug String> topics();

  /** Where the story was told. */
  List<Source> sources();

  /** Custom data of the publisher, kept without loss. */
  @MaxDepth(60)
  Map<@ExtensionKey String, JsonValue> extensions();

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static CaseStudy read(Object json) {
    throw MapperForm.unread(CaseStudy.class, json);
  }

  /**
   * Starts a case study.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds case studies; it can be used again after {@code build()}. */
  final class Builder extends CaseStudyBuilder {
    Builder() {}
  }
}
