package dev.casebook.page.tree;

/**
 * What a reader of pages did beside reading.
 *
 * @param line the first line it concerns, from 1
 * @param endLine the last line it concerns
 * @param leftOut whether the lines hold text that is not in the tree; else it was guessed at
 * @param subject what it is about, such as "shortcode"
 * @param sentence what was done, and why
 */
public record Remark(int line, int endLine, boolean leftOut, String subject, String sentence) {

  /**
   * Text that is not in the tree.
   *
   * @param line its first line
   * @param endLine its last line
   * @param subject what it is
   * @param sentence why it is left out
   * @return the remark
   */
  static Remark leftOut(int line, int endLine, String subject, String sentence) {
    return new Remark(line, Math.max(line, endLine), true, subject, sentence);
  }

  /**
   * Text that was read in another way than it is written.
   *
   * @param line its line
   * @param subject what it is
   * @param sentence how it was read, and why
   * @return the remark
   */
  static Remark guessed(int line, String subject, String sentence) {
    return new Remark(line, line, false, subject, sentence);
  }
}
