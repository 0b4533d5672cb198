package dev.casebook.markdown.line;

import dev.casebook.markdown.text.Piece;
import dev.casebook.markdown.text.Pieces;
import dev.casebook.markdown.text.WebLink;
import dev.casebook.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A source: {@code [Title](url) · [Publisher](url) · published 2026-03-19 · accessed 2026-03-21 ·
 * archived <url>}. Without a title it begins with {@code at <url>}.
 */
public final class SourceLine implements LineForm {
  /** What stands before the address of a page without a title. */
  public static final String AT = "at ";

  static final String PUBLISHED = "published ";
  static final String ACCESSED = "accessed ";
  static final String ARCHIVED = "archived ";

  @Override
  public Set<String> properties() {
    return Set.of("url", "title", "publisher", "published", "accessed", "archive");
  }

  @Override
  public String write(Object value) {
    Source source = (Source) value;
    List<String> parts = new ArrayList<>();
    parts.add(
        source
            .title()
            .map(title -> WebLink.of(title, source.url()))
            .orElseGet(() -> AT + WebLink.of(source.url())));
    parts.addAll(behindTitle(source));
    return String.join(Pieces.SEPARATOR, parts);
  }

  /**
   * What stands behind the title of a source, or behind the company of an entry.
   *
   * @param source a source
   * @return the parts, in Markdown
   */
  public static List<String> behindTitle(Source source) {
    List<String> parts = new ArrayList<>();
    source.publisher().ifPresent(name -> parts.add(WebLink.of(name, source.url())));
    source.published().ifPresent(day -> parts.add(PUBLISHED + day));
    source.accessed().ifPresent(day -> parts.add(ACCESSED + day));
    source.archive().ifPresent(url -> parts.add(ARCHIVED + WebLink.of(url)));
    return parts;
  }

  @Override
  public void read(PartialValue draft, List<Piece> line) {
    List<List<Piece>> parts = Pieces.parts(line);
    SourceReader reader = new SourceReader(draft);
    List<Piece> first = parts.get(0);
    if (first.size() == 1 && first.get(0).kind() == Piece.Kind.LINK) {
      reader.title(first.get(0));
    } else {
      reader.part(first);
    }
    parts.subList(1, parts.size()).forEach(reader::part);
    reader.finish();
  }
}
