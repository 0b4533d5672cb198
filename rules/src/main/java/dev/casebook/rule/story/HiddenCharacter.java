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
          "A text holds a character that cannot be seen, or that reorders what is " + "seen.",
          "Readers see another text than programs do: names are not found, and what "
              + "looks harmless need not be. Delete the character. The data file "
              + "`hidden-characters` lists them; of a text the first is reported.",
          """
          { "title": "Plans in minu\\u200btes" }""",
          """
          { "title": "Plans in minutes" }""");

  private static final BitSet REORDER = new BitSet();
  private static final BitSet HIDE = new BitSet();
  private static final int FIRST;
  private static final int HEX = 16;

  /** The emoji before the tag characters of a flag. */
  private static final int BLACK_FLAG = 0x1F3F4;

  private static final int FIRST_TAG = 0xE0020;
  private static final int LAST_TAG = 0xE007F;

  static {
    for (var row : DataFile.rows("hidden-characters", "characters", "effect")) {
      String[] range = row.get(0).replace("U+", "").split("\\.\\.", -1);
      (row.get(1).equals("reorder") ? REORDER : HIDE)
          .set(Integer.parseInt(range[0], HEX), Integer.parseInt(range[range.length - 1], HEX) + 1);
    }
    FIRST = Math.min(REORDER.nextSetBit(0), HIDE.nextSetBit(0));
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
      int index = indexOfHidden(text.value());
      if (index >= 0) {
        int character = text.value().codePointAt(index);
        problems.add(
            text.path().span(index, index + Character.charCount(character)),
            "The text holds U+%04X (%s), which %s; delete it"
                .formatted(
                    character,
                    String.valueOf(Character.getName(character)).toLowerCase(Locale.ROOT),
                    REORDER.get(character) ? "reorders what readers see" : "readers cannot see"));
      }
    }
  }

  private static int indexOfHidden(String text) {
    boolean isInFlag = false;
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i);
      if (c < FIRST) {
        isInFlag = false;
        continue;
      }
      c = text.codePointAt(i);
      boolean isTag = c >= FIRST_TAG && c <= LAST_TAG;
      isInFlag = c == BLACK_FLAG || (isInFlag && isTag);
      if ((HIDE.get(c) || REORDER.get(c)) && !isInFlag) {
        return i;
      }
      i += Character.charCount(c) - 1;
    }
    return -1;
  }
}
