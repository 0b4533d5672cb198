package dev.casebook.json.sound;

import dev.casebook.model.constraint.EnumNames;
import java.util.List;

/** Reads constants by their JSON names. */
final class EnumReader implements ValueReader {
  private final Names names;
  private final List<? extends Enum<?>> constants;

  EnumReader(Class<?> type) {
    EnumNames known = EnumNames.of(type);
    this.names = new Names(known.all());
    this.constants = known.all().stream().map(name -> known.constant(name).orElseThrow()).toList();
  }

  @Override
  public Object read(JsonBytes json) {
    return constants.get(names.read(json, 0));
  }
}
