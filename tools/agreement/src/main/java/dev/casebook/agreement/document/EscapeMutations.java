package dev.casebook.agreement.document;

import static dev.casebook.agreement.document.Mutation.either;
import static dev.casebook.agreement.document.Mutation.invalid;
import static dev.casebook.agreement.document.Mutation.valid;

import dev.casebook.agreement.document.Mutation.Change;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.util.RawValue;

/** Changes of how texts are spelt in JSON: escapes, and the halves of surrogate pairs. */
final class EscapeMutations {
  private static final List<String> WRONG =
      List.of("\\x41", "\\u12g", "\\u{41}", "\\'", "\\U0041", "\\a", "\\0", "\t", "\n", "\0");
  private static final List<String> PAIRS =
      List.of(
          "\\ud83d\\ude00", "\\uD83D\\uDE00", "\\uD800\\uDC00", "\\udbff\\udfff", "\\ud83D\\uDe00");
  private static final List<String> BROKEN_PAIRS =
      List.of(
          "\\ude00\\ud83d",
          "\\ud83d\\ud83d\\ude00",
          "\\ud83d",
          "\\udfff",
          "\\ud83d\\\\ude00",
          "\\ud83d \\ude00",
          "\\ud83d\\u0041");
  private static final List<String> ODD =
      List.of(
          "\\u0000", "\\u001f", "\\u007f", "\\u0085", "\\u2028", "\\u2029", "\\ufeff", "\\ufffe",
          "\\uffff", "\\ufdd0", "\\ufffd", "\\u200b", "\\u0300", "\\u202e", "\\b", "\\f", "\\/",
          "\\n", "\\r", "\\t", "\\\\", "\\\"");

  static final List<Mutation> ALL =
      List.of(
          valid("escape-some", ShapeMutations.at(Slot::isText, EscapeMutations::respell)),
          invalid("wrong-escape", within(WRONG)),
          either("escaped-pair", within(PAIRS)),
          invalid("broken-pair", within(BROKEN_PAIRS)),
          either("odd-character", within(ODD)));

  private EscapeMutations() {}

  /** Puts a piece of JSON into a text. */
  private static Change within(List<String> pieces) {
    return ShapeMutations.at(
        Slot::isText,
        (slot, random) -> {
          String text = slot.value().stringValue();
          int at =
              text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
          set(
              slot,
              spelt(text.substring(0, at))
                  + TextMutations.any(pieces, random)
                  + spelt(text.substring(at)));
        });
  }

  private static void respell(Slot slot, Random random) {
    StringBuilder literal = new StringBuilder();
    String text = slot.value().stringValue();
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean half = Character.isSurrogate(character);
      // Half of a pair as an escape and half as it is would be two lone surrogates in UTF-8.
      literal.append(
          half || random.nextInt(3) == 0
              ? escape(character, random)
              : spelt(String.valueOf(character)));
    }
    set(slot, literal.toString());
  }

  private static String escape(char character, Random random) {
    if (character == '/' && random.nextBoolean()) {
      return "\\/";
    }
    String hex = String.format(Locale.ROOT, "%04x", (int) character);
    return "\\u" + (random.nextBoolean() ? hex : hex.toUpperCase(Locale.ROOT));
  }

  private static String spelt(String text) {
    String literal = JsonNodeFactory.instance.stringNode(text).toString();
    return literal.substring(1, literal.length() - 1);
  }

  private static void set(Slot slot, String literal) {
    slot.set(JsonNodeFactory.instance.rawValueNode(new RawValue('"' + literal + '"')));
  }
}
