package dev.casebook.page.tree;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Struck text in Markdown: {@code ~~4~~}. One tilde is none, as in "~5 s and ~6 s". */
final class Strikethrough implements DelimiterProcessor {
  private static final int LENGTH = 2;

  /** The struck words. */
  static final class Struck extends CustomNode {}

  @Override
  public char getOpeningCharacter() {
    return '~';
  }

  @Override
  public char getClosingCharacter() {
    return '~';
  }

  @Override
  public int getMinLength() {
    return LENGTH;
  }

  @Override
  public int process(DelimiterRun opening, DelimiterRun closing) {
    if (opening.length() != LENGTH || closing.length() != LENGTH) {
      return 0;
    }
    Struck struck = new Struck();
    Node first = opening.getOpener();
    Node node = first.getNext();
    while (node != null && node != closing.getCloser()) {
      Node next = node.getNext();
      struck.appendChild(node);
      node = next;
    }
    first.insertAfter(struck);
    return LENGTH;
  }
}
