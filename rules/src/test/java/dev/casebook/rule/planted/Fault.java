package dev.casebook.rule.planted;

import dev.casebook.model.Digest;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * A fault to be planted in a clean digest.
 *
 * @param rule the rule that must find it, and nothing else may
 * @param variant which of the faults of that rule it is
 * @param plant puts it into the case study with an index, or into the digest
 * @param place tells where it stands in the text
 */
record Fault(
    String rule,
    String variant,
    BiFunction<Digest, Integer, Digest> plant,
    UnaryOperator<Text> place) {

  /** A text with a place in it. */
  record Text(String json, int start, int end) {

    Text last(String words) {
      int found = json.lastIndexOf(words);
      return at(words, found);
    }

    Text only(String words) {
      int found = json.indexOf(words);
      if (found != json.lastIndexOf(words)) {
        throw new IllegalArgumentException(words + " stands there twice");
      }
      return at(words, found);
    }

    /** The same words further on. */
    Text next(String words) {
      return at(words, json.indexOf(words, end));
    }

    /** The same words further up. */
    Text previous(String words) {
      return at(words, json.lastIndexOf(words, start));
    }

    /** What follows, up to the comma that ends the line. */
    Text rest() {
      return new Text(json, end, json.indexOf(",\n", end));
    }

    /** The first characters of the place. */
    Text end(int length) {
      return new Text(json, start, start + length);
    }

    private Text at(String words, int found) {
      if (found < 0) {
        throw new IllegalArgumentException(words + " does not stand there");
      }
      return new Text(json, found, found + words.length());
    }

    /** From 1. */
    List<Integer> lineAndColumn() {
      int line = (int) json.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
      return List.of(line, start - json.lastIndexOf('\n', start - 1));
    }

    int length() {
      return end - start;
    }
  }

  @Override
  public String toString() {
    return rule + ": " + variant;
  }
}
