package dev.casebook.markdown.line;

import dev.casebook.markdown.text.MarkdownText;
import dev.casebook.markdown.text.MarkdownText.Position;
import dev.casebook.markdown.text.Piece;
import dev.casebook.markdown.text.Pieces;
import dev.casebook.model.Direction;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.model.Statistic;
import dev.casebook.model.constraint.EnumNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A metric: {@code **start time** (*lazy loading*, p95): 21 s · against at most 6 min (*full pull*)
 * · decrease by 20 (factor) · lower is better}.
 */
final class MetricLine implements LineForm {
  static final String AGAINST = "against ";
  static final String IS_BETTER = " is better";

  @Override
  public Set<String> properties() {
    return Set.of(
        "name", "subject", "statistic", "value", "baseline", "comparedTo", "change", "better");
  }

  @Override
  public String write(Object value) {
    Metric metric = (Metric) value;
    List<String> figures = figures(metric);
    return "**"
        + MarkdownText.of(metric.name(), Position.WITHIN)
        + "**"
        + qualifiers(metric)
        + (figures.isEmpty() ? "" : ": ")
        + String.join(Pieces.SEPARATOR, figures);
  }

  private static String qualifiers(Metric metric) {
    List<String> qualifiers = new ArrayList<>();
    metric.subject().ifPresent(subject -> qualifiers.add(italic(subject)));
    metric.statistic().ifPresent(each -> qualifiers.add(EnumNames.of(Statistic.class).name(each)));
    return qualifiers.isEmpty()
        ? ""
        : qualifiers.stream().collect(Collectors.joining(", ", " (", ")"));
  }

  private static List<String> figures(Metric metric) {
    List<String> figures = new ArrayList<>();
    metric.value().ifPresent(value -> figures.add(quantity(value)));
    if (metric.baseline().isPresent() || metric.comparedTo().isPresent()) {
      figures.add(AGAINST + baseline(metric));
    }
    metric
        .change()
        .ifPresent(
            change -> figures.add(MarkdownText.of(ChangePhrase.write(change), Position.WITHIN)));
    metric
        .better()
        .ifPresent(better -> figures.add(EnumNames.of(Direction.class).name(better) + IS_BETTER));
    return figures;
  }

  private static String baseline(Metric metric) {
    String figure = metric.baseline().map(MetricLine::quantity).orElse("");
    String what = metric.comparedTo().map(MetricLine::italic).orElse("");
    return figure.isEmpty() || what.isEmpty() ? figure + what : figure + " (" + what + ')';
  }

  private static String quantity(Quantity quantity) {
    return MarkdownText.of(QuantityPhrase.write(quantity), Position.WITHIN);
  }

  private static String italic(String text) {
    return '*' + MarkdownText.of(text, Position.WITHIN) + '*';
  }

  @Override
  public void read(PartialValue draft, List<Piece> line) {
    new MetricReader(draft).read(line);
  }
}
