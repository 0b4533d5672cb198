package dev.casebook.markdown.line;

import dev.casebook.markdown.text.PageFault;
import dev.casebook.markdown.text.Piece;
import dev.casebook.markdown.text.Piece.Kind;
import dev.casebook.markdown.text.PieceCursor;
import dev.casebook.markdown.text.Pieces;
import dev.casebook.model.Direction;
import dev.casebook.model.Statistic;
import java.util.List;
import java.util.Optional;

/** Reads the line of a metric. */
final class MetricReader {
  private static final String FIX =
      "write **name** (*subject*, statistic): 21 s · against at most 6 min (*what that is*) ·"
          + " decrease by 20 (factor) · lower is better, without what is not known";

  private final PartialValue draft;
  private final int line;

  MetricReader(PartialValue draft) {
    this.draft = draft;
    this.line = draft.line();
  }

  void read(List<Piece> pieces) {
    PieceCursor cursor = new PieceCursor(pieces);
    Piece name =
        cursor
            .take(Kind.STRONG)
            .filter(piece -> piece.url() == null)
            .orElseThrow(() -> fault("The metric does not begin with its name in bold"));
    draft.set("name", name.text(), line);
    if (cursor.skip(" (")) {
      readQualifiers(cursor);
    }
    if (cursor.rest().isEmpty()) {
      return;
    }
    if (!cursor.skip(": ")) {
      throw fault("There is no colon between the name of the metric and its figures");
    }
    Pieces.parts(cursor.rest()).forEach(this::readPart);
  }

  private void readQualifiers(PieceCursor cursor) {
    Optional<Piece> subject = cursor.take(Kind.EMPHASIS);
    subject.ifPresent(piece -> draft.set("subject", piece.text(), line));
    if (subject.isPresent() && cursor.skip(")")) {
      return;
    }
    if (subject.isPresent() && !cursor.skip(", ")) {
      throw fault("The subject of the metric is followed by something unknown");
    }
    String statistic =
        cursor
            .until(")")
            .orElseThrow(() -> fault("The parenthesis behind the name of the metric is odd"));
    draft.set("statistic", ScalarText.constant(Statistic.class, statistic, line), line);
  }

  private void readPart(List<Piece> part) {
    PieceCursor cursor = new PieceCursor(part);
    if (cursor.skip(MetricLine.AGAINST)) {
      readBaseline(cursor);
      return;
    }
    String text = Pieces.text(part);
    if (text.endsWith(MetricLine.IS_BETTER)) {
      String better = text.substring(0, text.length() - MetricLine.IS_BETTER.length());
      draft.set("better", ScalarText.constant(Direction.class, better, line), line);
    } else if (ChangePhrase.isMeant(text)) {
      draft.set("change", ChangePhrase.read(text, line), line);
    } else {
      draft.set("value", QuantityPhrase.read(text, line), line);
    }
  }

  private void readBaseline(PieceCursor cursor) {
    List<Piece> rest = cursor.rest();
    int italic = 0;
    while (italic < rest.size() && rest.get(italic).kind() != Kind.EMPHASIS) {
      italic++;
    }
    String figure = Pieces.text(rest.subList(0, italic));
    if (italic == rest.size()) {
      draft.set("baseline", QuantityPhrase.read(figure, line), line);
      return;
    }
    draft.set("comparedTo", rest.get(italic).text(), line);
    String behind = Pieces.text(rest.subList(italic + 1, rest.size()));
    boolean both = figure.endsWith(" (") && behind.equals(")");
    if (both) {
      String quantity = figure.substring(0, figure.length() - 2);
      draft.set("baseline", QuantityPhrase.read(quantity, line), line);
    } else if (!figure.isEmpty() || !behind.isEmpty()) {
      throw fault("What the metric is held against is not clear");
    }
  }

  private PageFault fault(String reason) {
    return new PageFault(line, reason, FIX);
  }
}
