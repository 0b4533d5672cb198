package dev.casebook.markdown.text;

/** What is wrong with a page, where, and what to do about it. */
public final class PageFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The line at fault. */
  private final int line;

  /** What is wrong. */
  private final String reason;

  /** What to do. */
  private final String fix;

  /**
   * Reports a fault.
   *
   * @param line the line, from 1; 0 for the whole page
   * @param reason what is wrong, a sentence without its period
   * @param fix what to do, an imperative that follows it
   */
  public PageFault(int line, String reason, String fix) {
    super(reason, null, false, false);
    this.line = line;
    this.reason = reason;
    this.fix = fix;
  }

  /**
   * The line at fault.
   *
   * @return the line, from 1; 0 for the whole page
   */
  public int line() {
    return line;
  }

  /**
   * What is wrong.
   *
   * @return a sentence without its period
   */
  public String reason() {
    return reason;
  }

  /**
   * What to do about it.
   *
   * @return an imperative
   */
  public String fix() {
    return fix;
  }
}
