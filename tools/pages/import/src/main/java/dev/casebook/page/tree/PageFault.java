package dev.casebook.page.tree;

/** Bytes that hold no page that could be read. */
public final class PageFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * A fault of the whole page, or of one of its lines.
   *
   * @param line the line from 1; 0 for the whole page
   * @param sentence what is wrong and what to do
   */
  public PageFault(int line, String sentence) {
    super(sentence);
    this.line = line;
  }

  /**
   * Where it is.
   *
   * @return the line from 1; 0 for the whole page
   */
  public int line() {
    return line;
  }
}
