package dev.casebook.prose;

import dev.casebook.prose.word.Candidates;
import dev.casebook.prose.word.Prose;
import java.util.List;
import java.util.Objects;

/** Finds the numbers in English prose, in digits and in words. */
public final class Mentions {
  private Mentions() {}

  /**
   * The numbers of a text.
   *
   * @param prose any text
   * @return what every number in digits is, and the figures in words, in the order of the text,
   *     without overlap; empty if there are none
   */
  public static List<Mention> in(String prose) {
    Prose text = new Prose(Objects.requireNonNull(prose, "prose must not be null"));
    Candidates candidates = new Candidates(text);
    int first = candidates.next(0);
    return first == prose.length()
        ? List.of()
        : List.copyOf(new ProseReader(text, candidates).from(first));
  }
}
