package dev.casebook.rule.story;

import java.util.List;
import java.util.Optional;

/** What writing assistants say to their users, and nobody says in a case study. */
final class AssistantPhrases {
  private static final int ASCII = 128;

  /** In lower case, with straight apostrophes. */
  private static final List<String> PHRASES =
      List.of(
          "i have created",
          "i've created",
          "i have generated",
          "i've generated",
          "i have compiled",
          "i've compiled",
          "i have prepared",
          "i've prepared",
          "i have summarized",
          "i've summarized",
          "i have updated the",
          "i've updated the",
          "i hope this helps",
          "i cannot browse",
          "i can't browse",
          "i don't have access to",
          "i do not have access to",
          "if you'd like, i can",
          "if you would like, i can",
          "is there anything else",
          "would you like me to",
          "do you want me to",
          "let me know if you",
          "as an ai language model",
          "as a large language model, i",
          "as an ai assistant, i",
          "my knowledge cutoff",
          "my training data",
          "here is the summary",
          "here's the summary",
          "here is the digest",
          "here's the digest",
          "here is the updated",
          "here's the updated",
          "here is your",
          "here's your",
          "feel free to ask",
          "happy to help",
          "sure, here",
          "sure! here",
          "certainly, here",
          "certainly! here",
          "of course, here",
          "of course! here");

  private static final PhraseSieve SIEVE = new PhraseSieve(PHRASES);

  private AssistantPhrases() {}

  /**
   * A phrase in a text.
   *
   * @param start the index of its first character
   * @param end the index behind its last character
   */
  record Phrase(int start, int end) {}

  /**
   * The next place where a phrase may begin, as {@link dev.casebook.rule.JoinedTexts.Scan} has it.
   */
  static int next(byte[] characters, int from) {
    return SIEVE.next(characters, from);
  }

  /** The phrase that begins at an index of a text. */
  static Optional<Phrase> at(String text, int index) {
    if (index == 0 || !Character.isLetterOrDigit(text.charAt(index - 1))) {
      for (String phrase : PHRASES) {
        if (stands(phrase, text, index)) {
          return Optional.of(new Phrase(index, index + phrase.length()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isLetter(char ascii) {
    int lower = ascii | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  private static char folded(char c) {
    return c == '\u2019' ? '\'' : c < ASCII && isLetter(c) ? (char) (c | 0x20) : c;
  }

  private static boolean stands(String phrase, String text, int start) {
    int end = start + phrase.length();
    if (end > text.length()) {
      return false;
    }
    for (int i = 0; i < phrase.length(); i++) {
      if (folded(text.charAt(start + i)) != phrase.charAt(i)) {
        return false;
      }
    }
    return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
  }
}
