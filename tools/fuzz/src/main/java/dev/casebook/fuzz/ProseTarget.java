package dev.casebook.fuzz;

import dev.casebook.prose.Mention;
import dev.casebook.prose.Mentions;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Bytes as prose with figures. */
public final class ProseTarget {
  private static final String BEFORE = "Nothing to count here. ";

  private ProseTarget() {}

  public static void fuzzerTestOneInput(byte[] prose) {
    String text = new String(prose, StandardCharsets.UTF_8);
    List<Mention> mentions = Mentions.in(text);
    int behind = 0;
    for (Mention mention : mentions) {
      Law.holds(
          mention.start() >= behind
              && mention.start() < mention.end()
              && mention.end() <= text.length(),
          "Mentions stand in order within the text: " + mention);
      behind = mention.end();
    }
    Law.equal(Mentions.in(text), mentions, "The same text gives the same mentions");
    Law.equal(
        Mentions.in(BEFORE + "\n\n" + text).stream()
            .map(mention -> mention.moved(-BEFORE.length() - 2))
            .toList(),
        mentions,
        "A paragraph before it changes nothing");
  }
}
