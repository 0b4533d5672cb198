package dev.casebook.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.casebook.model.constraint.Slug;
import dev.casebook.model.constraint.Text;
import dev.casebook.model.constraint.Unique;
import java.util.List;
import org.immutables.value.Value;

/** A statement drawn from case studies, with what it rests on. */
@Value.Immutable
@JsonPropertyOrder({"statement", "companies", "caseStudies"})
public interface Insight extends MapperForm {

  /** The insight in a sentence or two. */
  @Text
  String statement();

  /** The ids of the companies it speaks of. */
  @Unique
  List<@Slug String> companies();

  /** The ids of the case studies it is drawn from. */
  @Unique
  List<@Slug String> caseStudies();

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Insight read(Object json) {
    throw MapperForm.unread(Insight.class, json);
  }

  /**
   * Starts an insight.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds insights; it can be used again after {@code build()}. */
  final class Builder extends InsightBuilder {
    Builder() {}
  }
}
