package dev.casebook.rule.evidence;

import dev.casebook.data.Tolerances;
import dev.casebook.model.Change;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.model.Sense;
import dev.casebook.prose.FigureOrder;
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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in a text what it says of the figures of a metric. */
public final class MetricEvidence {
  private static final BigDecimal LEEWAY = Tolerances.of("approximate-in-prose");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String ONE = "1";
  private static final String PERCENT = "%";

  private static final Pattern ANNOTATION = Pattern.compile("\\{[^}]*\\}");
  private static final Pattern POINTS = Pattern.compile("(?i)\\bpoints?\\b|\\bpp\\b");
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
      Figure first = figures.get(i);
      Figure second = figures.get(i + 1);
      if (FigureMatch.isSameKind(first.quantity(), second.quantity())) {
        FigureOrder.of(text, 0, first, second)
            .ifPresent(
                order -> {
                  boolean isBack = order == FigureOrder.LATER_FIRST;
                  compareWithStep(isBack ? second : first, isBack ? first : second);
                });
      }
    }
    of(Role.CHANGE)
        .filter(evidence -> evidence.outcome() == Outcome.ABSENT)
        .filter(evidence -> found.stream().anyMatch(other -> other.outcome() == Outcome.SUPPORTED))
        .ifPresent(evidence -> compareWithChange(evidence.claimed()));
    return List.copyOf(found);
  }

  /**
   * The one change that a text tells of beside what it supports is meant to be that of the metric.
   */
  private void compareWithChange(Quantity claimed) {
    List<Figure> changes =
        figures.stream()
            .filter(this::isFree)
            .filter(figure -> FigureMatch.isSameKind(claimed, figure.quantity()))
            .filter(figure -> Directions.around(text, figure.start(), figure.end()).isPresent())
            .toList();
    if (changes.size() == 1) {
      contradict(Role.CHANGE, Part.NUMBER, changes.get(0));
    }
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
            && isSameRatio(metric.change().orElseThrow(), figure)
            && !isOtherSense(metric.change().orElseThrow(), figure));
  }

  private Optional<Part> part(FigureMatch match, Figure figure, Role role) {
    return role == Role.CHANGE
        ? contradictedByWords(metric.change().orElseThrow(), figure).or(match::contradicted)
        : match.contradicted();
  }

  /** The first figure with the number that says something else, and supports no other figure. */
  private Evidence contradicted(Evidence absent) {
    List<Figure> free = figures.stream().filter(this::isFree).toList();
    for (Figure figure : free) {
      FigureMatch match = FigureMatch.of(absent.claimed(), figure.quantity(), words(figure));
      if (match.hasNumber()) {
        return contradicted(absent, part(match, figure, absent.role()).orElseThrow(), figure);
      }
    }
    for (Figure figure : free) {
      if (absent.role() == Role.CHANGE && isSameRatio(metric.change().orElseThrow(), figure)) {
        return contradicted(absent, Part.SENSE, figure);
      }
      if (hasDigits(figure, absent.claimed())) {
        return contradicted(absent, Part.DIGITS, figure);
      }
    }
    return absent;
  }

  private static Evidence contradicted(Evidence absent, Part part, Figure figure) {
    return Evidence.contradicted(absent.role(), absent.claimed(), part, figure);
  }

  /** Whether a figure of the same kind is written with the digits of another number. */
  private boolean hasDigits(Figure figure, Quantity claimed) {
    return FigureMatch.isSameKind(claimed, figure.quantity())
        && annotations(claimed).equals(annotations(figure.quantity()))
        && Numeral.in(words(figure)).stream()
            .map(Numeral::value)
            .anyMatch(
                digits ->
                    Stream.of(claimed.value(), claimed.min(), claimed.max())
                        .flatMap(Optional::stream)
                        .anyMatch(number -> number.compareTo(digits) == 0));
  }

  private static List<String> annotations(Quantity quantity) {
    return ANNOTATION.matcher(quantity.unit()).results().map(MatchResult::group).toList();
  }

  /** Whether a figure supports none of the metric. */
  private boolean isFree(Figure figure) {
    return found.stream()
        .filter(evidence -> evidence.outcome() == Outcome.SUPPORTED)
        .noneMatch(evidence -> evidence.words().filter(figure::equals).isPresent());
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
          case PERCENT -> POINTS.matcher(words).find() || FigureMatch.isMultiple(words);
          case POINTS, DIFFERENCE -> FigureMatch.isMultiple(words);
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
    Optional<BigDecimal> number = number(stated).filter(value -> value.signum() > 0);
    Optional<BigDecimal> ratio = ratio(change);
    boolean isPercent = stated.unit().equals(PERCENT);
    boolean isExact = stated.value().isPresent();
    if (number.isEmpty()
        || isExact != change.amount().value().isPresent()
        || ratio.isEmpty()
        || !(isPercent || stated.unit().equals(ONE))
        || POINTS.matcher(words(figure)).find()) {
      return false;
    }
    BigDecimal part = isPercent ? number.get().divide(HUNDRED) : number.get();
    Stream<BigDecimal> ratios =
        isPercent
            ? Stream.of(part, BigDecimal.ONE.add(part), BigDecimal.ONE.subtract(part))
            : Stream.of(part);
    return ratios.anyMatch(each -> isNear(each, ratio.get()));
  }

  /** A figure, or the one end of a bound. */
  private static Optional<BigDecimal> number(Quantity quantity) {
    return quantity.min().isPresent() && quantity.max().isPresent()
        ? Optional.empty()
        : quantity.value().or(quantity::min).or(quantity::max);
  }

  /** The figure after over the figure before, or its inverse. */
  private static Optional<BigDecimal> ratio(Change change) {
    Optional<BigDecimal> amount = number(change.amount());
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
      contradictUnlessElsewhere(Role.VALUE, before, after);
    } else if (valueLast && !baselineFirst) {
      contradictUnlessElsewhere(Role.BASELINE, after, before);
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

  /** The text has a figure of a role, where the metric has none of the text, or its other one. */
  private void contradictUnlessElsewhere(Role role, Figure other, Figure stated) {
    boolean isNowhereElse =
        stated.quantity().value().isPresent()
            && of(role)
                .filter(evidence -> evidence.outcome() == Outcome.ABSENT || has(role, other))
                .filter(evidence -> FigureMatch.isSameKind(evidence.claimed(), stated.quantity()))
                .isPresent();
    if (isNowhereElse) {
      contradict(role, Part.NUMBER, stated);
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
