package dev.casebook.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.casebook.model.argument.Arguments;
import dev.casebook.model.constraint.Day;
import dev.casebook.model.constraint.ExtensionKey;
import dev.casebook.model.constraint.LanguageTag;
import dev.casebook.model.constraint.MaxDepth;
import dev.casebook.model.constraint.Slug;
import dev.casebook.model.constraint.Text;
import dev.casebook.model.constraint.Unique;
import dev.casebook.model.extension.JsonValue;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dated issue of a series that retells engineering case studies, with the source it was taken
 * from and its leading insight, the signal.
 */
@Value.Immutable
@JsonPropertyOrder({
  "$schema",
  "casebook",
  "id",
  "series",
  "date",
  "until",
  "language",
  "source",
  "signal",
  "companies",
  "caseStudies",
  "patterns",
  "categories",
  "extensions"
})
public interface Digest extends MapperForm {

  /** A hint for editors: where the JSON Schema is; readers ignore it. */
  @JsonProperty(value = "$schema", access = JsonProperty.Access.READ_ONLY)
  Optional<@Text String> schema();

  /** The version of the digest format that this document declares. */
  @JsonProperty(required = true, access = JsonProperty.Access.READ_ONLY)
  @Value.Default
  default FormatVersion casebook() {
    return FormatVersion.V1_0;
  }

  /** The name of this digest, unique within its series. */
  @Slug
  String id();

  /** The series that this digest is an issue of, such as "Engineering @ Scale". */
  @Text
  String series();

  /** The day of this issue, or the first day of the period it covers. */
  @Day
  LocalDate date();

  /** The last day covered, for a weekly or monthly issue. */
  Optional<@Day LocalDate> until();

  /** The language of the texts as a BCP 47 tag. */
  @Value.Default
  default @LanguageTag String language() {
    return "en";
  }

  /** The page that this digest was taken from. */
  Optional<Source> source();

  /** The leading insight of the issue. */
  Optional<Insight> signal();

  /** Every company that is named by id in this digest. */
  @NotEmpty
  List<Company> companies();

  /** The case studies, in the order of the issue. */
  @NotEmpty
  List<CaseStudy> caseStudies();

  /** What recurs across companies. */
  List<Insight> patterns();

  /** The headings that the issue is filed under. */
  @Unique
  List<@Text String> categories();

  /** Custom data of the publisher, kept without loss. */
  @MaxDepth(62)
  Map<@ExtensionKey String, JsonValue> extensions();

  /**
   * The company with the given id.
   *
   * @param id a company id
   * @return the first company with that id, or empty if this digest declares none
   */
  default Optional<Company> company(String id) {
    Arguments.given("id", id);
    return companies().stream().filter(company -> company.id().equals(id)).findFirst();
  }

  /**
   * The case study with the given id.
   *
   * @param id a case study id
   * @return the first case study with that id, or empty if this digest has none
   */
  default Optional<CaseStudy> caseStudy(String id) {
    Arguments.given("id", id);
    return caseStudies().stream().filter(study -> study.id().equals(id)).findFirst();
  }

  /**
   * The case studies that a company took part in, as its own story or as a partner.
   *
   * @param companyId a company id
   * @return the case studies in document order, empty if there are none
   */
  default List<CaseStudy> caseStudiesOf(String companyId) {
    Arguments.given("companyId", companyId);
    return caseStudies().stream()
        .filter(study -> study.company().equals(companyId) || study.partners().contains(companyId))
        .toList();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Digest read(Object json) {
    throw MapperForm.unread(Digest.class, json);
  }

  /**
   * Starts a digest.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds digests; it can be used again after {@code build()}. */
  final class Builder extends DigestBuilder {
    Builder() {}
  }
}
