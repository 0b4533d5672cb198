package dev.casebook.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.casebook.model.constraint.Text;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A decision, with what it gained and what it cost. */
@Value.Immutable
@JsonPropertyOrder({"decision", "gains", "costs", "condition", "quote"})
public interface Tradeoff extends MapperForm {

  /** What was chosen, in a line. */
  @Text
  String decision();

  /** What the decision bought. */
  @NotEmpty
  List<Effect> gains();

  /** What it was bought with. */
  @NotEmpty
  List<Effect> costs();

  /** When the price is worth paying. */
  Optional<@Text String> condition();

  /** Words of the case study's own text that state the trade-off. */
  Optional<@Text String> quote();

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Tradeoff read(Object json) {
    throw MapperForm.unread(Tradeoff.class, json);
  }

  /**
   * Starts a trade-off.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds trade-offs; it can be used again after {@code build()}. */
  final class Builder extends TradeoffBuilder {
    Builder() {}
  }
}
