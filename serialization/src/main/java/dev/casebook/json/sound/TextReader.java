package dev.casebook.json.sound;

import dev.casebook.model.constraint.Constraint;
import dev.casebook.model.constraint.Property;
import java.util.ArrayList;
import java.util.List;

/** Reads texts; the bounds of most are looked at in their bytes. */
final class TextReader implements ValueReader {
  private final Property property;
  private final Constraint.Search[] forms;
  private final Constraint[] others;
  private int min;
  private int max = Integer.MAX_VALUE;

  TextReader(Property property) {
    this.property = property;
    List<Constraint.Search> searches = new ArrayList<>();
    List<Constraint> rest = new ArrayList<>();
    for (Constraint constraint : property.constraints()) {
      if (constraint instanceof Constraint.Length length) {
        min = Math.max(min, length.min());
        max = Math.min(max, length.max());
      } else if (constraint instanceof Constraint.Matches form) {
        searches.add(form.search());
      } else if (!(constraint instanceof Constraint.WellFormed)) {
        rest.add(constraint);
      }
    }
    forms = searches.toArray(Constraint.Search[]::new);
    others = rest.toArray(Constraint[]::new);
  }

  @Override
  public Object read(JsonBytes json) {
    TextBytes text = json.text();
    if (!text.isPlain()) {
      String value = text.value();
      NotSound.unless(property.itemHolds(value));
      return value;
    }
    NotSound.unless(holds(text, json));
    return json.isKeeping() ? text.value() : NOTHING;
  }

  /** A plain text has as many characters as bytes, and no surrogates. */
  private boolean holds(TextBytes text, JsonBytes json) {
    int length = text.end() - text.start();
    if (length < min || length > max) {
      return false;
    }
    for (Constraint.Search form : forms) {
      if (!form.testPlain(json.bytes(), text.start(), text.end())) {
        return false;
      }
    }
    for (Constraint other : others) {
      if (!other.holds(text.value())) {
        return false;
      }
    }
    return true;
  }
}
