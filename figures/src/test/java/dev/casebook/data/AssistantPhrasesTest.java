package dev.casebook.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssistantPhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I have created the digest.              | I have created
          Done. I’ve created it.                  | I’ve created
          Done. Iʼve created it.                  | Iʼve created
          WOULD YOU LIKE ME TO go on?             | WOULD YOU LIKE ME TO
          (Let me know if you need more.)         | Let me know if you
          As an AI language model I cannot        | As an AI language model
          Sure, here it is                        | Sure, here
          I can convert this digest into a talk   | I can convert this digest
          I could turn this into a slide deck     | I could turn this into a slide deck
          I can also export it as a PDF           | I can also export it as a PDF
          I'd be happy to summarize the findings  | I'd be happy to summarize the findings
          I can write a short memo about it       | I can write a short memo about it
          I can research on the web how others do | I can research on the web
          I could look for more stories like it   | I could look for more stories
          Let me dig deeper into any of these     | Let me dig deeper into any of these
          What if we turned these findings into   | What if we turned these findings
          How about turning this into a podcast?  | How about turning this into a podcast
          Shall I draft a mail to the team?       | Shall I draft
          Here's your weekly issue                | Here's your
          I have written a summary of it          | I have written a summary
          """)
  void areFoundWhateverTheirCase(String text, String phrase) {
    assertThat(firstIn(text))
        .contains(
            new AssistantPhrases.Phrase(
                text.indexOf(phrase), text.indexOf(phrase) + phrase.length()));
    assertThat(AssistantPhrases.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hi have created",
        "They say they have created a service.",
        "Would you like me too?",
        "I hav",
        "éi have created",
        "The helper says what it is, here and there.",
        "\"I can deploy in minutes\", says an engineer.",
        "What if we turned the cache off?",
        "We can turn this into a service.",
        "\"I have written three such tools before.\"",
        "Should I create a table for each tenant?",
        "Let me know what broke",
        "I can find any of the logs"
      })
  void areNotSeenInOtherWords(String text) {
    assertThat(firstIn(text)).isEmpty();
    assertThat(AssistantPhrases.isIn(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"I can go on.", "🔎 I can also look", "> If you’d like more", "我可以继续"})
  void closeWhatIsDone(String text) {
    assertThat(AssistantPhrases.isClosing(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "—", "Icanteen", "The team can go on", "It says: I can"})
  void doNotCloseWhatGoesOn(String text) {
    assertThat(AssistantPhrases.isClosing(text)).isFalse();
  }

  @Test
  void beginAsTheySay() {
    assertThat(AssistantPhrases.beginnings())
        .hasSizeGreaterThan(100)
        .doesNotHaveDuplicates()
        .allMatch(beginning -> beginning.length() >= 9)
        .allMatch(beginning -> beginning.matches("[a-z][a-z',! -]+"));
  }

  private static Optional<AssistantPhrases.Phrase> firstIn(String text) {
    return IntStream.range(0, text.length())
        .mapToObj(index -> AssistantPhrases.at(text, index))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
