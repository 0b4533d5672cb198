package dev.casebook.markdown.line;

import dev.casebook.markdown.text.PageFault;
import dev.casebook.markdown.text.Piece;
import dev.casebook.markdown.text.Piece.Kind;
import dev.casebook.markdown.text.Pieces;
import dev.casebook.model.constraint.Violation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a source, wherever it stands. */
public final class SourceReader {
  private static final String FIX =
      "write [Publisher](url), published 2026-03-19, accessed 2026-03-21, archived <url>, or"
          + " at <url> for a page without a title";

  private final PartialValue draft;
  private @Nullable String url;

  /**
   * Starts a source.
   *
   * @param draft takes what is read
   */
  public SourceReader(PartialValue draft) {
    this.draft = draft;
  }

  /**
   * Takes the title of the page from a link to it.
   *
   * @param link the link
   */
  public void title(Piece link) {
    address(link);
    draft.set("title", link.text(), link.line());
  }

  /**
   * Takes what a part tells.
   *
   * @param part the part
   * @throws PageFault if it tells nothing of a source
   */
  public void part(List<Piece> part) {
    if (part.isEmpty()) {
      throw new PageFault(draft.line(), "Nothing stands between two middle dots", FIX);
    }
    Piece first = part.get(0);
    String text = first.text();
    int line = first.line();
    boolean link = part.size() == 2 && part.get(1).kind() == Kind.LINK;
    if (part.size() == 1 && first.kind() == Kind.LINK) {
      address(first);
      draft.set("publisher", text, line);
    } else if (link && text.equals(SourceLine.AT)) {
      ScalarText.ownAddress(part.get(1));
      address(part.get(1));
    } else if (link && text.equals(SourceLine.ARCHIVED)) {
      draft.set("archive", ScalarText.ownAddress(part.get(1)), line);
    } else if (part.size() == 1 && text.startsWith(SourceLine.PUBLISHED)) {
      day("published", text.substring(SourceLine.PUBLISHED.length()), line);
    } else if (part.size() == 1 && text.startsWith(SourceLine.ACCESSED)) {
      day("accessed", text.substring(SourceLine.ACCESSED.length()), line);
    } else {
      throw new PageFault(
          line, Violation.excerpt(Pieces.shown(part)) + " tells nothing of a source", FIX);
    }
  }

  private void day(String property, String text, int line) {
    draft.set(property, ScalarText.day(text, line), line);
  }

  private void address(Piece link) {
    String found = Objects.requireNonNull(link.url());
    if (url == null) {
      url = found;
      draft.set("url", found, link.line());
    } else if (!url.equals(found)) {
      throw new PageFault(
          link.line(),
          "Title and publisher link to different pages, "
              + (Violation.excerpt(url) + " and " + Violation.excerpt(found)),
          "link both to the page where the story was told, and list others under Sources");
    }
  }

  /**
   * Whether there is no page yet.
   *
   * @return true as long as nothing links to one
   */
  public boolean isEmpty() {
    return url == null;
  }

  /**
   * Ends the source.
   *
   * @throws PageFault if nothing links to a page
   */
  public void finish() {
    if (isEmpty()) {
      throw new PageFault(draft.line(), "The source links to no page", "write [Title](url)");
    }
  }
}
