package dev.casebook.corpus;

import java.nio.charset.StandardCharsets;

/** A fault of structure, as people make them; every checker of the schema must find it. */
enum Fault {
  UNKNOWN_KEY("\"summary\":", "\"sumary\":"),
  UNKNOWN_VALUE("\"series\":\"", "\"language\":\"?\",\"series\":\""),
  WRONG_TYPE("\"topics\":[", "\"topics\":[7,"),
  NO_DAY("\"date\":\"20", "\"date\":\"20/"),
  NO_URL("\"url\":\"https:", "\"url\":\"htp:");

  private final String right;
  private final String wrong;

  Fault(String right, String wrong) {
    this.right = right;
    this.wrong = wrong;
  }

  /** The same document with this fault once. */
  byte[] in(byte[] json) {
    String text = new String(json, StandardCharsets.UTF_8);
    int at = text.indexOf(right);
    if (at < 0) {
      throw new IllegalStateException("No place for " + this + " in " + text);
    }
    String faulty = text.substring(0, at) + wrong + text.substring(at + right.length());
    return faulty.getBytes(StandardCharsets.UTF_8);
  }
}
