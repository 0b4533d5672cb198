package dev.casebook.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A version of the digest format. */
public enum FormatVersion implements MapperForm {
  /** The first version. */
  @JsonProperty("1.0")
  V1_0
}
