package dev.casebook.rule.evidence;

import dev.casebook.model.Quantity;
import dev.casebook.prose.Mention;
import java.util.Optional;

/**
 * What a text says of one figure of a metric.
 *
 * @param role which figure of the metric it is
 * @param claimed the figure as the metric has it
 * @param outcome whether the text supports it
 * @param part what the text says otherwise; empty unless it contradicts the figure
 * @param words where the text says it; empty if the figure is not in the text
 */
public record Evidence(
    Role role,
    Quantity claimed,
    Outcome outcome,
    Optional<Part> part,
    Optional<Mention.Figure> words) {

  /** A figure of a metric. */
  public enum Role {
    /** The value. */
    VALUE,
    /** The baseline. */
    BASELINE,
    /** The amount of the change. */
    CHANGE
  }

  /** Whether a text supports a figure. */
  public enum Outcome {
    /** It says the same, in this or in another notation. */
    SUPPORTED,
    /** It has the number, and says something else of it, or has another number in its place. */
    CONTRADICTED,
    /** It does not have the number. */
    ABSENT
  }

  /** A part of a figure that a text can contradict. */
  public enum Part {
    /** The number: the text goes from one figure to another, and this is neither. */
    NUMBER,
    /** The number: the text has its digits as a part of another one, such as 2 in 2 million. */
    DIGITS,
    /** What the number measures, or the size of its unit. */
    UNIT,
    /** Whether the figure is exact, at least so much or at most so much. */
    BOUND,
    /** Whether the figure is approximate. */
    APPROXIMATION,
    /** Whether a change is a factor, in percent or in percentage points. */
    KIND,
    /** Whether a change went up or down. */
    SENSE,
    /** Which figure was before and which is after. */
    ORDER
  }

  static Evidence absent(Role role, Quantity claimed) {
    return new Evidence(role, claimed, Outcome.ABSENT, Optional.empty(), Optional.empty());
  }

  static Evidence supported(Role role, Quantity claimed, Mention.Figure words) {
    return new Evidence(role, claimed, Outcome.SUPPORTED, Optional.empty(), Optional.of(words));
  }

  static Evidence contradicted(Role role, Quantity claimed, Part part, Mention.Figure words) {
    return new Evidence(role, claimed, Outcome.CONTRADICTED, Optional.of(part), Optional.of(words));
  }
}
