package dev.casebook.page;

import dev.casebook.page.tree.Block;
import java.util.List;
import java.util.regex.Pattern;

/** What a generator of text says to its user, before a digest or behind it. */
final class Chatter {
  /** Said behind a line, these are no part of a digest. */
  private static final Pattern OFFER =
      Pattern.compile(
          "\\A[^\\p{L}]*(?:I (?:can|could|have|will|am)\\b|I['’](?:ve|ll|m|d)\\b|We can\\b|Shall I\\b|Should I\\b"
              + "|Would you\\b|Do you want\\b|Let me know\\b|If you['’]?d? (?:would )?(?:like|want|wish|need)\\b|Feel free\\b"
              + "|Happy to\\b|Just say\\b|Want me to\\b|Need (?:anything|something)\\b"
              + "|如果您?你?需要|如需|需要我|我可以|我已|希望这)",
          Pattern.CASE_INSENSITIVE);

  /** Said anywhere, these are none either. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\b(?:would you like me to|do you want me to|let me know if you|is there anything else"
              + "|I hope this helps|if you(?:['’]d| would) like, I can|I can also (?:create|write|export|turn|make)"
              + "|(?:sure|certainly|of course|absolutely)[,!] here(?: is|['’]s| are)"
              + "|here(?: is|['’]s) (?:the|your|today['’]s) (?:\\w+ )?(?:digest|summary|issue|report)"
              + "|I(?: have|['’]ve) (?:created|compiled|prepared|generated|summari[sz]ed|written|saved))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 1_500;

  private Chatter() {}

  static boolean is(Block block, boolean behindLine) {
    String text = block.text().raw();
    return text.length() <= LONGEST
        && (PLAIN.matcher(text).find() || (behindLine && OFFER.matcher(text).find()));
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
