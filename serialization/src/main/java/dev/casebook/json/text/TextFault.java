package dev.casebook.json.text;

import java.io.IOException;

/** Bytes that cannot be read as text: they are no UTF-8, or there are too many. */
public final class TextFault extends IOException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with the bytes. */
  public enum Kind {
    /** They are no UTF-8. */
    ENCODING,
    /** There are more than the limit allows. */
    TOO_LARGE
  }

  private final transient Kind kind;
  private final transient Place place;
  private final transient String sentence;

  TextFault(Kind kind, Place place, String sentence) {
    super(sentence);
    this.kind = kind;
    this.place = place;
    this.sentence = sentence;
  }

  /**
   * What is wrong.
   *
   * @return the kind of fault
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Where it is.
   *
   * @return the place behind the last character that could be read
   */
  public Place place() {
    return place;
  }

  /**
   * What is wrong, for people.
   *
   * @return a sentence
   */
  public String sentence() {
    return sentence;
  }
}
