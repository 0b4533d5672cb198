package dev.casebook.rule.story;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.data.DataFile;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import java.util.BitSet;
import java.util.Locale;

/** Characters that hide in a text, or reorder it. */
public final class HiddenCharacter implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "hidden-character",
          Severity.WARNING,
          "A text holds a character that cannot be seen, or that reorders what is seen.",
          "Readers see another text than programs do: a search does not find the name, and a"
              + " sentence can be read as its opposite. Delete the character; most often it was"
              + " copied from a page. The data file `hidden-characters` lists them, without those"
              + " that scripts and emoji need; of a text the first is reported.",
          """
          { "title": "Plans in minu\\u200btes" }""",
          """
          { "title": "Plans in minutes" }""");

  private static final int HEX = 16;
  private static final int BLACK_FLAG = 0x1F3F4;
  private static final int FIRST_TAG = 0xE0020;
  private static final int CANCEL_TAG = 0xE007F;
  private static final int LEAST_TAGS = 3;
  private static final int MOST_TAGS = 7;

  private static final BitSet HIDDEN = new BitSet();
  private static final BitSet REORDERING = new BitSet();
  private static final int FIRST;

  static {
    for (var row : DataFile.rows("hidden-characters", "characters", "effect")) {
      String[] range = row.get(0).replace("U+", "").split("\\.\\.", -1);
      int first = Integer.parseInt(range[0], HEX);
      int end = Integer.parseInt(range[range.length - 1], HEX) + 1;
      HIDDEN.set(first, end);
      if (row.get(1).equals("reorders")) {
        REORDERING.set(first, end);
      }
    }
    FIRST = HIDDEN.nextSetBit(0);
  }

  /** Made once, by the registry of rules. */
  public HiddenCharacter() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    for (At<String> text : digest.texts()) {
      int index = indexIn(text.value());
      if (index >= 0) {
        int character = text.value().codePointAt(index);
        problems.add(
            text.path().span(index, index + Character.charCount(character)),
            "The text holds U+%04X (%s), which %s; delete it"
                .formatted(
                    character,
                    String.valueOf(Character.getName(character)).toLowerCase(Locale.ROOT),
                    REORDERING.get(character) ? "reorders what is seen" : "cannot be seen"));
      }
    }
  }

  /** The index of the first hidden character, or -1 if there is none. */
  static int indexIn(String text) {
    int i = 0;
    while (i < text.length()) {
      int c = text.charAt(i) < FIRST ? 0 : text.codePointAt(i);
      if (HIDDEN.get(c)) {
        return i;
      }
      i += Character.charCount(c);
      if (c == BLACK_FLAG) {
        i = endOfFlag(text, i);
      }
    }
    return -1;
  }

  /** The index after the tags that make a flag of a black one, if there are such tags. */
  private static int endOfFlag(String text, int from) {
    int tags = 0;
    int i = from;
    while (i < text.length() && isLetterOrDigit(text.codePointAt(i)) && tags < MOST_TAGS) {
      tags++;
      i += 2;
    }
    boolean isFlag = tags >= LEAST_TAGS && i < text.length() && text.codePointAt(i) == CANCEL_TAG;
    return isFlag ? i + 2 : from;
  }

  private static boolean isLetterOrDigit(int tag) {
    int ascii = tag - FIRST_TAG + ' ';
    return (ascii >= '0' && ascii <= '9') || (ascii >= 'a' && ascii <= 'z');
  }
}
