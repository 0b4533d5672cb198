package dev.casebook.model;

/** The direction in which a figure is better. */
public enum Direction implements MapperForm {
  /** The lower the better, as for latency. */
  LOWER,
  /** The higher the better, as for throughput. */
  HIGHER
}
