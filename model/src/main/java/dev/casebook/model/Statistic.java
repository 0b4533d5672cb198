package dev.casebook.model;

/** Which statistic of the measured values a figure is. */
public enum Statistic implements MapperForm {
  /** The arithmetic mean. */
  MEAN,
  /** The middle value. */
  MEDIAN,
  /** The 50th percentile. */
  P50,
  /** The 75th percentile. */
  P75,
  /** The 90th percentile. */
  P90,
  /** The 95th percentile. */
  P95,
  /** The 99th percentile. */
  P99,
  /** The 99.9th percentile. */
  P999,
  /** The smallest value. */
  MIN,
  /** The largest value. */
  MAX,
  /** The sum of all values. */
  TOTAL,
  /** How many there are. */
  COUNT,
  /** A part of the whole. */
  SHARE
}
