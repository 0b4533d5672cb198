package dev.casebook.markdown;

import dev.casebook.markdown.text.FrontMatter;
import dev.casebook.markdown.text.PageFault;
import dev.casebook.model.Digest;
import java.util.Objects;

/**
 * A digest as a Markdown page that people read and edit, and that reads back as an equal digest.
 *
 * <p>The page shows the version of the format in its front matter. What can be derived from what
 * people read, such as an id that is the title in lower case, is left out.
 */
public final class DigestMarkdown {

  /** The greatest length of a page that is read, in UTF-16 code units. */
  private static final int MOST_CHARACTERS = 64 * 1024 * 1024;

  private DigestMarkdown() {}

  /**
   * Writes a digest.
   *
   * @param digest any digest
   * @return the page, with a final line end
   */
  public static String write(Digest digest) {
    return new DigestPageWriter(Objects.requireNonNull(digest, "digest must not be null")).write();
  }

  /**
   * Whether a page means to be a digest in this form.
   *
   * @param markdown any text
   * @return true if it has front matter with the key {@code casebook}; it may still have faults
   */
  public static boolean isDigest(String markdown) {
    return FrontMatter.names(
        withoutMark(Objects.requireNonNull(markdown, "markdown must not be null")),
        DigestShape.VERSION);
  }

  /**
   * Reads a digest.
   *
   * @param markdown a page in this form
   * @return the digest
   * @throws DigestMarkdownException if the page breaks the form anywhere; nothing of a page is
   *     passed over
   */
  public static Digest read(String markdown) {
    Objects.requireNonNull(markdown, "markdown must not be null");
    try {
      if (markdown.length() > MOST_CHARACTERS) {
        throw new PageFault(
            1,
            "The page has more than " + MOST_CHARACTERS + " characters",
            "part the digest into several");
      }
      if (!isDigest(markdown)) {
        throw new PageFault(
            1,
            "The page does not begin with the front matter of a digest",
            "begin it with the lines ---, casebook: \"1.0\", ---");
      }
      return new DigestPageReader(FrontMatter.of(withoutMark(markdown))).read();
    } catch (PageFault fault) {
      throw new DigestMarkdownException(fault);
    }
  }

  private static String withoutMark(String markdown) {
    return markdown.startsWith("\uFEFF") ? markdown.substring(1) : markdown;
  }
}
