package dev.casebook.markdown;

import dev.casebook.markdown.text.PageFault;

/**
 * A page that is no digest in its Markdown form: what is wrong first, where, and what to do about
 * it.
 */
public final class DigestMarkdownException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The line at fault. */
  private final int line;

  /** What is wrong. */
  private final String reason;

  /** What to do. */
  private final String fix;

  DigestMarkdownException(PageFault fault) {
    super("line " + fault.line() + ": " + fault.reason() + "; " + fault.fix());
    this.line = fault.line();
    this.reason = fault.reason();
    this.fix = fault.fix();
  }

  /**
   * The line at fault.
   *
   * @return the line, from 1
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
   * @return an imperative, such as "write key: value, one a line"
   */
  public String fix() {
    return fix;
  }
}
