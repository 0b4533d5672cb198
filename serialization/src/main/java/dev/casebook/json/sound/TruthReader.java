package dev.casebook.json.sound;

/** Reads true and false. */
final class TruthReader implements ValueReader {
  @Override
  public Object read(JsonBytes json) {
    boolean truth = json.peek() == 't';
    json.literal(truth ? "true" : "false");
    return truth;
  }
}
