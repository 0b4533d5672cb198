package dev.casebook.agreement.document;

import java.util.Locale;

/**
 * What can be wrong with a document as JSON, whatever a schema says. Parsers differ here, and a
 * schema cannot mend that.
 */
public enum JsonFault {
  /** It is no UTF-8. */
  NOT_UTF8("bytes that are no UTF-8"),
  /** It does not follow the grammar of RFC 8259. */
  SYNTAX("not the grammar of RFC 8259"),
  /** More than 64 arrays and objects are open at once. */
  TOO_DEEP("more than 64 levels"),
  /** A number has more than 100 digits on one side of the decimal point. */
  TOO_MANY_DIGITS("a number with more than 100 digits before or after the point"),
  /** An escape stands for half of a surrogate pair. */
  LONE_SURROGATE("an escape that is half of a surrogate pair"),
  /** An object has a key twice, however it is spelt. */
  DUPLICATE_KEY("a key that an object has twice"),
  /** It begins with a byte order mark, and is well formed behind it. Ours pass over the mark. */
  BYTE_ORDER_MARK("a byte order mark before well-formed JSON");

  private final String meaning;

  JsonFault(String meaning) {
    this.meaning = meaning;
  }

  /**
   * What the fault is.
   *
   * @return a phrase
   */
  public String meaning() {
    return meaning;
  }

  /**
   * The name in records and on the page.
   *
   * @return the name in kebab-case
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
