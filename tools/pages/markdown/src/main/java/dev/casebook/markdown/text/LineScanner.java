package dev.casebook.markdown.text;

/** Goes through the lines of a text, whatever ends them. */
final class LineScanner {
  private final String text;
  private int position;
  private int number;

  LineScanner(String text) {
    this.text = text;
  }

  boolean hasNext() {
    return position < text.length();
  }

  /** The next line without its end; an empty one behind the last. */
  String next() {
    int end = position;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    String line = text.substring(position, end);
    position = Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
    number++;
    return line;
  }

  /** The number of the line that was returned last, from 1. */
  int number() {
    return number;
  }

  /** The text behind the line that was returned last. */
  String rest() {
    return text.substring(position);
  }
}
