package dev.casebook.agreement.judge;

/** What an implementation says of a document. */
public enum Verdict {
  /** It is a digest. */
  ACCEPTED('a', "accepts"),
  /** It is JSON, but no digest. */
  REFUSED('r', "refuses"),
  /** It is no JSON to this implementation. */
  UNREADABLE('u', "cannot read"),
  /** The implementation cannot be asked, since its types do not let the document be said. */
  NOT_APPLICABLE('n', "cannot be asked");

  private final char letter;
  private final String words;

  Verdict(char letter, String words) {
    this.letter = letter;
    this.words = words;
  }

  /**
   * Whether the document is taken for a digest.
   *
   * @return false for all that is refused, whatever the reason
   */
  public boolean isAcceptance() {
    return this == ACCEPTED;
  }

  /**
   * What the implementation does.
   *
   * @return a verb
   */
  public String words() {
    return words;
  }

  static Verdict of(char letter) {
    for (Verdict verdict : values()) {
      if (verdict.letter == letter) {
        return verdict;
      }
    }
    throw new IllegalStateException("A judge answered '" + letter + "', which is no verdict");
  }
}
