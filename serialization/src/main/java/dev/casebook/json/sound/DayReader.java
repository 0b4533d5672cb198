package dev.casebook.json.sound;

import dev.casebook.model.constraint.Constraint;
import dev.casebook.model.constraint.Patterns;
import dev.casebook.model.constraint.Property;
import java.time.LocalDate;

/** Reads days. */
final class DayReader implements ValueReader {
  private static final Constraint.Search IS_DAY = Patterns.search(Patterns.DAY);
  private static final int MONTH = 5;
  private static final int DAY_OF_MONTH = 8;

  private final Property property;

  DayReader(Property property) {
    this.property = property;
  }

  @Override
  public Object read(JsonBytes json) {
    TextBytes text = json.text();
    NotSound.unless(text.isPlain() && IS_DAY.testPlain(json.bytes(), text.start(), text.end()));
    LocalDate day =
        LocalDate.of(
            number(json, text.start(), 4),
            number(json, text.start() + MONTH, 2),
            number(json, text.start() + DAY_OF_MONTH, 2));
    NotSound.unless(property.itemHolds(day));
    return day;
  }

  private static int number(JsonBytes json, int from, int digits) {
    int number = 0;
    for (int i = from; i < from + digits; i++) {
      number = number * 10 + json.bytes()[i] - '0';
    }
    return number;
  }
}
