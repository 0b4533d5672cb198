package dev.casebook.page;

/** A page holds no digest that could be read. The message says what is wrong and what to do. */
public final class NoDigestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The name that was given with the page. */
  private final String page;

  /** The line of the fault, or 0. */
  private final int line;

  NoDigestException(String page, int line, String sentence) {
    super(sentence);
    this.page = page;
    this.line = line;
  }

  /**
   * Which page it is.
   *
   * @return the name that was given with the page
   */
  public String page() {
    return page;
  }

  /**
   * Where the fault is.
   *
   * @return the line from 1; 0 if it concerns the whole page
   */
  public int line() {
    return line;
  }
}
