package dev.casebook.html;

import java.io.Serial;

/** Says that two digests of a site have the same id, and so the same file name. */
public final class DuplicateDigestException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  /** The id that is there twice. */
  private final String id;

  DuplicateDigestException(String id) {
    super(
        "Two digests have the id '"
            + id
            + "', expected ids that differ, since pages are named by them");
    this.id = id;
  }

  /**
   * The id that is there twice.
   *
   * @return the id of a digest
   */
  public String id() {
    return id;
  }
}
