package dev.casebook.rule.evidence;

import dev.casebook.data.Tolerances;
import dev.casebook.model.Change;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.model.Sense;
import dev.casebook.prose.Mention;
import dev.casebook.prose.Mention.Figure;
import dev.casebook.rule.evidence.Evidence.Outcome;
import dev.casebook.rule.evidence.Evidence.Part;
import dev.casebook.rule.evidence.Evidence.Role;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in a text what it says of the figures of a metric. */
public final class MetricEvidence {
  private static final BigDecimal LEEWAY = Tolerances.of("approximate-in-prose");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST_OPENING = 30;
  private static final String ONE = "1";
  private static final String PERCENT = "%";

  private static final Pattern POINTS = Pattern.compile("(?i)\\bpoints?\\b|\\bpp\\b");
  private static final Pattern TIMES = Pattern.compile("(?i)[x×]$|\\btimes\\b|fold\\b");
  private static final Pattern ARROW = Pattern.compile(" ?(→|[-=]+>) ?");
  private static final Pattern TO = Pattern.compile(" (all the way |up |down )?to ");
  private static final Pattern FROM =
      Pattern.compile("(?i)\\bfrom (about |around |roughly |nearly )?$");

  private final Metric metric;
  private final String text;
  private final List<Figure> figures;
  private final List<Evidence> found = new ArrayList<>();

  private MetricEvidence(Metric metric, String text, List<Figure> figures) {
    this.metric = metric;
    this.text = text;
    this.figures = figures;
  }

  /**
   * What a text says of each figure of a metric.
   *
   * @param metric any metric
   * @param text a text, such as its quote
   * @param mentions the numbers of the text
   * @return one for the value, the baseline and the amount of the change, those that have a number
   */
  public static List<Evidence> of(Metric metric, String text, List<Mention> mentions) {
    List<Figure> figures =
        mentions.stream().filter(Figure.class::isInstance).map(Figure.class::cast).toList();
    return new MetricEvidence(metric, text, figures).read();
  }

  private List<Evidence> read() {
    metric.value().ifPresent(value -> add(Role.VALUE, value));
    metric.baseline().ifPresent(baseline -> add(Role.BASELINE, baseline));
    metric.change().ifPresent(change -> add(Role.CHANGE, change.amount()));
    found.replaceAll(evidence -> evidence.words().isPresent() ? evidence : contradicted(evidence));
    for (int i = 0; i + 1 < figures.size(); i++) {
      if (isStep(figures.get(i), figures.get(i + 1))) {
        compareWithStep(figures.get(i), figures.get(i + 1));
      }
    }
    return List.copyOf(found);
  }

  private void add(Role role, Quantity claimed) {
    if (claimed.value().or(claimed::min).or(claimed::max).isPresent()) {
      found.add(
          figures.stream()
              .filter(figure -> supports(figure, role, claimed))
              .findFirst()
              .map(figure -> Evidence.supported(role, claimed, figure))
              .orElse(Evidence.absent(role, claimed)));
    }
  }

  private boolean supports(Figure figure, Role role, Quantity claimed) {
    FigureMatch match = FigureMatch.of(claimed, figure.quantity(), words(figure));
    Optional<Part> part = match.hasNumber() ? part(match, figure, role) : Optional.of(Part.NUMBER);
    return part.isEmpty()
        || (role == Role.CHANGE
            && (part.get() == Part.NUMBER || part.get() == Part.KIND)
            && isSameRatio(metric.change().orElseThrow(), figure));
  }

  private Optional<Part> part(FigureMatch match, Figure figure, Role role) {
    return role == Role.CHANGE
        ? contradictedByWords(metric.change().orElseThrow(), figure).or(match::contradicted)
        : match.contradicted();
  }

  /** The first figure with the number that says something else, and supports no other figure. */
  private Evidence contradicted(Evidence absent) {
    for (Figure figure : figures) {
      FigureMatch match = FigureMatch.of(absent.claimed(), figure.quantity(), words(figure));
      if (match.hasNumber() && found.stream().noneMatch(other -> isSupportedBy(other, figure))) {
        return Evidence.contradicted(
            absent.role(),
            absent.claimed(),
            part(match, figure, absent.role()).orElseThrow(),
            figure);
      }
    }
    return absent;
  }

  private static boolean isSupportedBy(Evidence evidence, Figure figure) {
    return evidence.outcome() == Outcome.SUPPORTED
        && evidence.words().filter(figure::equals).isPresent();
  }

  private String words(Figure figure) {
    return text.substring(figure.start(), figure.end());
  }

  /** What the words of and around a figure say otherwise of a change with the same number. */
  private Optional<Part> contradictedByWords(Change change, Figure figure) {
    String words = words(figure);
    boolean isOtherKind =
        switch (change.kind()) {
          case FACTOR -> figure.quantity().unit().equals(PERCENT);
          case PERCENT -> POINTS.matcher(words).find() || TIMES.matcher(words).find();
          case POINTS -> TIMES.matcher(words).find();
          case DIFFERENCE -> false;
        };
    return isOtherKind
        ? Optional.of(Part.KIND)
        : isOtherSense(change, figure) ? Optional.of(Part.SENSE) : Optional.empty();
  }

  private boolean isOtherSense(Change change, Figure figure) {
    return Directions.around(text, figure.start(), figure.end())
        .filter(sense -> sense != change.sense())
        .isPresent();
  }

  /** Whether a share, a percentage or a factor says the same as a change of another kind. */
  private boolean isSameRatio(Change change, Figure figure) {
    Quantity stated = figure.quantity();
    Optional<BigDecimal> number = stated.value().filter(value -> value.signum() > 0);
    Optional<BigDecimal> ratio = ratio(change);
    boolean isPercent = stated.unit().equals(PERCENT);
    if (number.isEmpty()
        || ratio.isEmpty()
        || !(isPercent || stated.unit().equals(ONE))
        || POINTS.matcher(words(figure)).find()
        || isOtherSense(change, figure)) {
      return false;
    }
    BigDecimal part = isPercent ? number.get().divide(HUNDRED) : number.get();
    Stream<BigDecimal> ratios =
        isPercent
            ? Stream.of(part, BigDecimal.ONE.add(part), BigDecimal.ONE.subtract(part))
            : Stream.of(part);
    return ratios.anyMatch(each -> isNear(each, ratio.get()));
  }

  /** The figure after over the figure before, or its inverse. */
  private static Optional<BigDecimal> ratio(Change change) {
    Optional<BigDecimal> amount = change.amount().value();
    return switch (change.kind()) {
      case FACTOR -> amount;
      case PERCENT ->
          amount
              .map(percent -> percent.divide(HUNDRED))
              .map(
                  part ->
                      change.sense() == Sense.INCREASE
                          ? BigDecimal.ONE.add(part)
                          : BigDecimal.ONE.subtract(part));
      case POINTS, DIFFERENCE -> Optional.empty();
    };
  }

  /** Whether a ratio or its inverse is near another: twice as fast is half the time. */
  private static boolean isNear(BigDecimal ratio, BigDecimal other) {
    if (ratio.signum() <= 0 || other.signum() <= 0) {
      return false;
    }
    BigDecimal room = ratio.multiply(LEEWAY);
    BigDecimal inverse = BigDecimal.ONE.divide(other, MathContext.DECIMAL64);
    return ratio.subtract(other).abs().compareTo(room) <= 0
        || ratio.subtract(inverse).abs().compareTo(room) <= 0;
  }

  /** Whether a text goes from one figure to the next: from 4% to 22%, 900 ms -> 45 ms. */
  private boolean isStep(Figure before, Figure after) {
    if (!FigureMatch.isSameKind(before.quantity(), after.quantity())) {
      return false;
    }
    String between = text.substring(before.end(), after.start());
    return ARROW.matcher(between).matches()
        || (TO.matcher(between).matches() && FROM.matcher(openingOf(before)).find());
  }

  private String openingOf(Figure figure) {
    return text.substring(Math.max(0, figure.start() - LONGEST_OPENING), figure.start());
  }

  private void compareWithStep(Figure before, Figure after) {
    boolean valueFirst = has(Role.VALUE, before);
    boolean valueLast = has(Role.VALUE, after);
    boolean baselineFirst = has(Role.BASELINE, before);
    boolean baselineLast = has(Role.BASELINE, after);
    if (valueFirst
        && !valueLast
        && (baselineLast || metric.baseline().isEmpty())
        && !baselineFirst) {
      contradict(Role.VALUE, Part.ORDER, before);
    } else if (baselineFirst && !valueLast) {
      contradictIfAbsent(Role.VALUE, after);
    } else if (valueLast && !baselineFirst) {
      contradictIfAbsent(Role.BASELINE, before);
    } else if (baselineLast && metric.value().isEmpty()) {
      contradict(Role.BASELINE, Part.ORDER, after);
    }
  }

  private boolean has(Role role, Figure figure) {
    return of(role)
        .filter(
            evidence ->
                FigureMatch.of(evidence.claimed(), figure.quantity(), words(figure)).hasNumber())
        .isPresent();
  }

  private void contradictIfAbsent(Role role, Figure figure) {
    if (of(role).filter(evidence -> evidence.outcome() == Outcome.ABSENT).isPresent()
        && FigureMatch.isSameKind(of(role).orElseThrow().claimed(), figure.quantity())) {
      contradict(role, Part.NUMBER, figure);
    }
  }

  private void contradict(Role role, Part part, Figure figure) {
    found.replaceAll(
        evidence ->
            evidence.role() == role
                ? Evidence.contradicted(role, evidence.claimed(), part, figure)
                : evidence);
  }

  private Optional<Evidence> of(Role role) {
    return found.stream().filter(evidence -> evidence.role() == role).findFirst();
  }
}
