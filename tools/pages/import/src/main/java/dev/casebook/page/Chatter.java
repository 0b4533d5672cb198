package dev.casebook.page;

import dev.casebook.data.AssistantPhrases;
import dev.casebook.page.tree.Block;
import java.util.List;

/** What a generator of text says to its user, before a digest or behind it. */
final class Chatter {
  private static final int LONGEST = 1_500;

  private Chatter() {}

  static boolean is(Block block, boolean behindLine) {
    String text = block.text().raw();
    return text.length() <= LONGEST
        && (AssistantPhrases.isIn(text) || (behindLine && AssistantPhrases.isClosing(text)));
  }

  /** How many of the blocks at the end are chatter, lines between parts included. */
  static int atEnd(List<Block> blocks) {
    int first = blocks.size();
    for (int i = blocks.size() - 1; i >= 0; i--) {
      boolean behindLine = i > 0 && blocks.get(i - 1) instanceof Block.Rule;
      if (is(blocks.get(i), behindLine || first < blocks.size())) {
        first = i;
      } else if (!(blocks.get(i) instanceof Block.Rule)) {
        break;
      }
    }
    return blocks.size() - first;
  }
}
