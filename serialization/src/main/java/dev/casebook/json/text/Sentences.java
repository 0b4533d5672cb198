package dev.casebook.json.text;

import dev.casebook.model.constraint.Violation;
import dev.casebook.model.extension.JsonNumber;
import java.util.Collection;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/** Says what is wrong with a document, in the same words wherever it is found. */
public final class Sentences {

  /** A document without a value. */
  public static final String EMPTY_DOCUMENT = "The document is empty; expected an object";

  /** A value behind the document's value. */
  public static final String TRAILING_CONTENT = "Nothing may follow the end of the document";

  private Sentences() {}

  /**
   * A key that means nothing.
   *
   * @param key the key
   * @param meant the key that was probably meant
   * @return the sentence
   */
  public static String unknownProperty(String key, Optional<String> meant) {
    return "There is no property "
        + Violation.excerpt(key)
        + " here"
        + meant.map(name -> "; did you mean \"" + name + "\"?").orElse("");
  }

  /**
   * A key that stands twice in an object.
   *
   * @param key the key
   * @return the sentence
   */
  public static String duplicateKey(String key) {
    return "The key " + Violation.excerpt(key) + " stands in this object already";
  }

  /**
   * A property that an object must have and lacks.
   *
   * @param name the property's name
   * @return the sentence
   */
  public static String missingProperty(String name) {
    return "The property \"" + name + "\" is missing";
  }

  /**
   * A value of another type than expected.
   *
   * @param expected the type in words
   * @param actual the token that was found
   * @return the sentence
   */
  public static String wrongType(String expected, JsonToken actual) {
    String sentence = "Expected " + expected + ", but found " + inWords(actual);
    return actual == JsonToken.VALUE_NULL ? sentence + "; what is not known is left out" : sentence;
  }

  /**
   * A value that is none of the allowed ones.
   *
   * @param value the value
   * @param allowed the allowed values
   * @param meant the value that was probably meant
   * @return the sentence
   */
  public static String unknownValue(
      String value, Collection<String> allowed, Optional<String> meant) {
    return Violation.excerpt(value)
        + " is not one of "
        + String.join(", ", allowed)
        + meant.map(name -> "; did you mean \"" + name + "\"?").orElse("");
  }

  /**
   * A version of the format that this build does not know.
   *
   * @param version the declared version
   * @param known the versions that it knows
   * @return the sentence
   */
  public static String unsupportedVersion(String version, Collection<String> known) {
    return "The document declares version "
        + Violation.excerpt(version)
        + " of the format; this build knows "
        + String.join(", ", known);
  }

  /**
   * A bound that does not hold.
   *
   * @param expected what the bound asks for
   * @param actual what was found
   * @return the sentence
   */
  public static String bound(String expected, String actual) {
    return "Expected " + expected + ", but was " + actual;
  }

  /**
   * An item that stands twice in a list.
   *
   * @param item the item
   * @return the sentence
   */
  public static String repeatedItem(String item) {
    return Violation.excerpt(item) + " stands in this list already";
  }

  /**
   * A number with too many digits.
   *
   * @return the sentence
   */
  public static String numberTooLong() {
    return "The number has more than "
        + JsonNumber.MAX_DIGITS
        + " digits before or after the decimal point";
  }

  /**
   * A document over the limit.
   *
   * @param maxBytes the limit
   * @return the sentence
   */
  public static String tooLarge(long maxBytes) {
    return "The document is larger than the limit of " + maxBytes + " bytes";
  }

  /**
   * The type of a token, in words.
   *
   * @param token a token that begins a value
   * @return a phrase such as "a number"
   */
  public static String inWords(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      case VALUE_NULL -> "null";
      case VALUE_EMBEDDED_OBJECT -> "a value that JSON does not have, such as binary data";
      default -> throw new IllegalArgumentException("Begins no value: " + token);
    };
  }
}
