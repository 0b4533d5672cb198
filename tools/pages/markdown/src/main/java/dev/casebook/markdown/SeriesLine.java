package dev.casebook.markdown;

import dev.casebook.markdown.line.PartialValue;
import dev.casebook.markdown.line.ScalarText;
import dev.casebook.markdown.text.MarkdownText;
import dev.casebook.markdown.text.MarkdownText.Position;
import dev.casebook.markdown.text.PageFault;
import dev.casebook.markdown.text.PageTree;
import dev.casebook.markdown.text.Pieces;
import dev.casebook.markdown.text.Slugs;
import dev.casebook.model.Digest;
import dev.casebook.model.constraint.Violation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** The title of a page: {@code # Series — 2026-03-19}, or {@code 2026-03-19 to 2026-03-25}. */
final class SeriesLine {
  private static final String DASH = " — ";
  private static final String TO = " to ";
  private static final String DAY = "([0-9-]+)";
  private static final Pattern FORM =
      Pattern.compile("(.*)" + DASH + DAY + "(?:" + TO + DAY + ")?", Pattern.DOTALL);

  private SeriesLine() {}

  static String write(Digest digest) {
    String until = digest.until().map(day -> TO + day).orElse("");
    return MarkdownText.of(digest.series(), Position.WITHIN) + DASH + digest.date() + until;
  }

  /** Reads a title into a digest, with the id that follows from it unless there is another. */
  static void read(Node heading, PartialValue digest) {
    int line = PageTree.line(heading);
    String text = Pieces.text(PageTree.pieces(heading));
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new PageFault(
          line,
          "The title " + Violation.excerpt(text) + " does not end in a date",
          "write # Series — 2026-03-19, or # Series — 2026-03-19 to 2026-03-25");
    }
    String series = matcher.group(1);
    LocalDate date = ScalarText.day(matcher.group(2), line);
    digest.set("series", series, line);
    digest.set("date", date, line);
    if (matcher.group(3) != null) {
      digest.set("until", ScalarText.day(matcher.group(3), line), line);
    }
    if (!digest.has("id")) {
      digest.set("id", requiredId(series, date, line), line);
    }
  }

  private static String requiredId(String series, LocalDate date, int line) {
    return id(series, date)
        .orElseThrow(
            () ->
                new PageFault(
                    line,
                    "No id follows from the name of the series",
                    "add id: and one in Latin letters to the front matter"));
  }

  /** The id that a digest has unless it is given another. */
  static Optional<String> id(String series, LocalDate date) {
    return Slugs.of(series).map(slug -> slug + '-' + date);
  }
}
