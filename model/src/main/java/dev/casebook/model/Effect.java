package dev.casebook.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.casebook.model.constraint.Text;
import org.immutables.value.Value;

/** One side of a trade-off: a quality that got better or worse. */
@Value.Immutable
@JsonPropertyOrder({"quality", "statement"})
public interface Effect extends MapperForm {

  /** The quality that is affected. */
  Quality quality();

  /** What happens to it, such as "tail latency while a partition splits". */
  @Text
  String statement();

  /**
   * An effect on a quality.
   *
   * @param quality the quality that is affected
   * @param statement what happens to it, 1 to 500 characters
   * @return the effect
   * @throws dev.casebook.model.constraint.InvalidValueException if a bound is broken
   */
  static Effect of(Quality quality, String statement) {
    return builder().quality(quality).statement(statement).build();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Effect read(Object json) {
    throw MapperForm.unread(Effect.class, json);
  }

  /**
   * Starts an effect.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds effects; it can be used again after {@code build()}. */
  final class Builder extends EffectBuilder {
    Builder() {}
  }
}
