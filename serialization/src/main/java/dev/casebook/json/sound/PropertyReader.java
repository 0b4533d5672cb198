package dev.casebook.json.sound;

import dev.casebook.model.constraint.Constraint;
import dev.casebook.model.constraint.Property;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Reads what stands at a property: a value, a list or a map, with the bounds of the whole. */
final class PropertyReader implements ValueReader {
  private final Property property;
  private final ValueReader values;

  /** Whether more than the number of items is looked at. */
  private final boolean looksAtItems;

  PropertyReader(Property property) {
    this.property = property;
    this.values = ValueReader.of(property);
    this.looksAtItems =
        property.collectionConstraints().stream()
            .anyMatch(constraint -> !(constraint instanceof Constraint.ItemCount));
  }

  boolean isRequired() {
    return property.required();
  }

  @Override
  public Object read(JsonBytes json) {
    return switch (property.form()) {
      case SINGLE, OPTIONAL -> values.read(json);
      case LIST -> list(json);
      case MAP -> map(json);
    };
  }

  private List<?> list(JsonBytes json) {
    boolean before = json.keep(json.isKeeping() || looksAtItems);
    List<?> items = json.isKeeping() ? kept(json) : counted(json);
    json.keep(before);
    NotSound.unless(property.wholeHolds(items));
    return items;
  }

  private List<Object> kept(JsonBytes json) {
    List<Object> items = new ArrayList<>();
    json.open('[');
    for (boolean more = json.hasFirst(']'); more; more = json.hasNext(']')) {
      items.add(values.read(json));
    }
    return items;
  }

  private List<Object> counted(JsonBytes json) {
    int count = 0;
    json.open('[');
    for (boolean more = json.hasFirst(']'); more; more = json.hasNext(']')) {
      values.read(json);
      count++;
    }
    return Collections.nCopies(count, NOTHING);
  }

  private Map<String, ?> map(JsonBytes json) {
    Map<String, ?> members = ((AnyReader) values).members(json, property::keyHolds);
    NotSound.unless(property.wholeHolds(members));
    return members;
  }
}
