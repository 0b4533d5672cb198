package dev.casebook.model;

/** Whether a figure went up or down. */
public enum Sense implements MapperForm {
  /** It went up. */
  INCREASE,
  /** It went down. */
  DECREASE
}
