package dev.casebook.config.toml;

/** What a value of TOML can be. */
public enum TomlKind {
  /** A string. */
  TEXT("text"),
  /** A whole or decimal number. */
  NUMBER("a number"),
  /** True or false. */
  BOOLEAN("true or false"),
  /** A day without a time. */
  DATE("a date"),
  /** A time, with or without a date. */
  TIME("a time"),
  /** A list in brackets, or tables with double brackets. */
  LIST("a list"),
  /** A table. */
  TABLE("a table");

  private final String phrase;

  TomlKind(String phrase) {
    this.phrase = phrase;
  }

  /**
   * The kind for a message.
   *
   * @return a phrase such as "a number"
   */
  public String phrase() {
    return phrase;
  }
}
