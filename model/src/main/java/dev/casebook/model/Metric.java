package dev.casebook.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.casebook.model.constraint.Text;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A figure that a case study reports: its value, the baseline it is held against, and the change
 * that the source claims.
 */
@Value.Immutable
@JsonPropertyOrder({
  "name",
  "subject",
  "statistic",
  "value",
  "baseline",
  "comparedTo",
  "change",
  "better",
  "quote"
})
public interface Metric extends MapperForm {

  /** What the figure is, such as "container start time". */
  @Text
  String name();

  /** What was measured, such as "15-20 GB images, lazy loading". */
  Optional<@Text String> subject();

  /** Which statistic of the measured values the figure is. */
  Optional<Statistic> statistic();

  /** The figure reported. */
  Optional<Quantity> value();

  /** The figure it is held against. */
  Optional<Quantity> baseline();

  /** What the baseline is, such as "full image pull". */
  Optional<@Text String> comparedTo();

  /** The change as the source claims it. */
  Optional<Change> change();

  /** Which direction of the figure is the better one. */
  Optional<Direction> better();

  /** Words of the case study's own text that hold the figure. */
  Optional<@Text String> quote();

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Metric read(Object json) {
    throw MapperForm.unread(Metric.class, json);
  }

  /**
   * Starts a metric.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds metrics; it can be used again after {@code build()}. */
  final class Builder extends MetricBuilder {
    Builder() {}
  }
}
