package dev.casebook.corpus;

import java.nio.charset.StandardCharsets;

/** A fault of structure, as people make them; every checker of the schema must find it. */
public enum Fault {

  /** A misspelt key. */
  UNKNOWN_KEY("\"summary\":", "\"sumary\":"),

  /** A language that is none. */
  UNKNOWN_VALUE("\"series\":\"", "\"language\":\"?\",\"series\":\""),

  /** A number among texts. */
  WRONG_TYPE("\"topics\":[", "\"topics\":[7,"),

  /** A date in another form. */
  NO_DAY("\"date\":\"20", "\"date\":\"20/"),

  /** A URL with a misspelt scheme. */
  NO_URL("\"url\":\"https:", "\"url\":\"htp:");

  private final String right;
  private final String wrong;

  Fault(String right, String wrong) {
    this.right = right;
    this.wrong = wrong;
  }

  /**
   * The same document with this fault in it.
   *
   * @param json a digest as compact JSON, in UTF-8
   * @param times how often
   * @return another document
   * @throws IllegalStateException if there are not so many places for it
   */
  public byte[] in(byte[] json, int times) {
    String text = new String(json, StandardCharsets.UTF_8);
    StringBuilder faulty = new StringBuilder(text.length() + times * wrong.length());
    int copied = 0;
    for (int i = 0; i < times; i++) {
      int at = text.indexOf(right, copied);
      if (at < 0) {
        throw new IllegalStateException("There are only " + i + " places for " + this);
      }
      faulty.append(text, copied, at).append(wrong);
      copied = at + right.length();
    }
    return faulty.append(text, copied, text.length()).toString().getBytes(StandardCharsets.UTF_8);
  }
}
