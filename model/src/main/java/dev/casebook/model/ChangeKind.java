package dev.casebook.model;

/** How a change is expressed. */
public enum ChangeKind implements MapperForm {
  /** A multiple, such as 20 times; its unit is {@code 1}. */
  FACTOR,
  /** Percent of the baseline; its unit is {@code %}. */
  PERCENT,
  /** Percentage points, for a change of a share; its unit is {@code %}. */
  POINTS,
  /** A difference in the unit of the metric. */
  DIFFERENCE
}
