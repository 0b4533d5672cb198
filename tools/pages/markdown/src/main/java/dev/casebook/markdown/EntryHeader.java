package dev.casebook.markdown;

import dev.casebook.markdown.line.LineForm;
import dev.casebook.markdown.line.PartialValue;
import dev.casebook.markdown.line.SourceLine;
import dev.casebook.markdown.line.SourceReader;
import dev.casebook.markdown.text.MarkdownText;
import dev.casebook.markdown.text.MarkdownText.Position;
import dev.casebook.markdown.text.PageFault;
import dev.casebook.markdown.text.Piece;
import dev.casebook.markdown.text.Piece.Kind;
import dev.casebook.markdown.text.Pieces;
import dev.casebook.markdown.text.WebLink;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Source;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The line that a case study begins with: {@code **[Title](url)** · Company · [Publisher](url)}.
 *
 * <p>It tells the first source too, unless that has a title of its own: a page without a title is
 * linked to by its publisher, or else by its address.
 */
final class EntryHeader {
  private static final String FIX = "write **[Title](url)** · Company · [Publisher](url)";

  private EntryHeader() {}

  static String write(CaseStudy study, NameTable companies) {
    Optional<Source> source = source(study);
    String title =
        source
            .filter(each -> each.title().isPresent())
            .map(each -> WebLink.of(study.title(), each.url()))
            .orElseGet(() -> MarkdownText.of(study.title(), Position.WITHIN));
    List<String> parts = new ArrayList<>();
    parts.add("**" + title + "**");
    parts.add(companies.write(study.company()));
    source
        .filter(each -> each.title().isEmpty() && each.publisher().isEmpty())
        .ifPresent(each -> parts.add(SourceLine.AT + WebLink.of(each.url())));
    source.map(SourceLine::behindTitle).ifPresent(parts::addAll);
    return String.join(Pieces.SEPARATOR, parts);
  }

  /** The source that the header tells; the others stand in a list. */
  static Optional<Source> source(CaseStudy study) {
    return study.sources().stream()
        .limit(1)
        .filter(source -> source.title().map(study.title()::equals).orElse(true))
        .filter(EntryHeader::isTold)
        .findFirst();
  }

  /** Whether a line can tell all that is known of a source. */
  private static boolean isTold(Source source) {
    for (Property property : TypeShape.of(Source.class).properties()) {
      boolean[] present = {false};
      property.each(source, value -> present[0] = true);
      if (present[0] && !LineForm.of(Source.class).properties().contains(property.name())) {
        return false;
      }
    }
    return true;
  }

  static boolean isMeant(List<Piece> pieces) {
    return !pieces.isEmpty() && pieces.get(0).kind() == Kind.STRONG;
  }

  /** Reads a header into the draft of its case study, and returns the source that it tells. */
  static Optional<Source> read(PartialValue study, List<Piece> pieces, CompanyNames companies) {
    List<List<Piece>> parts = Pieces.parts(pieces);
    Piece title = pieces.get(0);
    if (parts.get(0).size() != 1) {
      throw new PageFault(study.line(), "The title of the entry is not all there is in bold", FIX);
    }
    if (parts.size() < 2) {
      throw new PageFault(study.line(), "The entry names no company", FIX);
    }
    study.set("title", title.text(), study.line());
    study.set("company", companies.mentioned(parts.get(1), study.line()), study.line());
    PartialValue source = new PartialValue(Source.class, study.line());
    SourceReader reader = new SourceReader(source);
    if (title.url() != null) {
      reader.title(title);
    }
    parts.subList(2, parts.size()).forEach(reader::part);
    if (reader.isEmpty() && parts.size() == 2) {
      return Optional.empty();
    }
    reader.finish();
    return Optional.of(source.build(Source.class));
  }
}
