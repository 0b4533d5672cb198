package dev.casebook.html.chart;

import dev.casebook.model.Change;
import dev.casebook.model.ChangeKind;
import dev.casebook.model.Sense;

/** Changes in words: "20× lower", "up to 30% higher", "3 points lower". */
public final class ChangeLabel {
  private ChangeLabel() {}

  /**
   * A change as its source claims it.
   *
   * @param change any change
   * @return a phrase
   */
  public static String of(Change change) {
    return inWords(change.kind(), change.sense(), QuantityLabel.of(change.amount()));
  }

  static String inWords(ChangeKind kind, Sense sense, String amount) {
    String direction = sense == Sense.INCREASE ? " higher" : " lower";
    return switch (kind) {
      case FACTOR -> amount + "×" + direction;
      case POINTS -> amount.replace("%", "") + " percentage points" + direction;
      case PERCENT, DIFFERENCE -> amount + direction;
    };
  }
}
