package dev.casebook.page;

import dev.casebook.page.entry.Header;
import dev.casebook.page.tree.RichText;
import java.util.ArrayList;
import java.util.List;

/** An entry of a section: its header, and the paragraphs below. */
final class Entry {
  private final Header header;
  private final int line;
  private final List<RichText> body = new ArrayList<>();
  private int endLine;

  Entry(Header header, int line, int endLine) {
    this.header = header;
    this.line = line;
    this.endLine = endLine;
    if (!header.body().isBlank()) {
      body.add(header.body());
    }
  }

  void add(RichText paragraph, int lastLine) {
    body.add(paragraph);
    endLine = lastLine;
  }

  Header header() {
    return header;
  }

  int line() {
    return line;
  }

  int endLine() {
    return endLine;
  }

  List<RichText> body() {
    return body;
  }
}
