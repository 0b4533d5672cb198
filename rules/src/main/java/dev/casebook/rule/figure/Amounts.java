package dev.casebook.rule.figure;

import dev.casebook.model.Change;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.unit.QuantityText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The figures that metrics hold. */
final class Amounts {
  private Amounts() {}

  static boolean isEmpty(Quantity quantity) {
    return quantity.value().isEmpty() && quantity.min().isEmpty() && quantity.max().isEmpty();
  }

  /** Value, baseline and the amount of the change, those that hold a number. */
  static List<Quantity> of(Metric metric) {
    List<Quantity> amounts = new ArrayList<>();
    add(metric.value(), amounts);
    add(metric.baseline(), amounts);
    add(metric.change().map(Change::amount), amounts);
    return amounts;
  }

  private static void add(Optional<Quantity> quantity, List<Quantity> amounts) {
    if (quantity.isPresent() && !isEmpty(quantity.get())) {
      amounts.add(quantity.get());
    }
  }

  /** All figures of a metric, such as "4 min, 3 h". */
  static String inWords(Metric metric) {
    return of(metric).stream().map(QuantityText::of).collect(Collectors.joining(", "));
  }
}
