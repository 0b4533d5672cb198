package dev.casebook.rule.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
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
          WOULD YOU LIKE ME TO go on?             | WOULD YOU LIKE ME TO
          (Let me know if you need more.)         | Let me know if you
          As an AI language model I cannot        | As an AI language model
          Sure, here it is                        | Sure, here
          """)
  void areFoundWhateverTheirCase(String text, String phrase) {
    assertThat(firstIn(text))
        .contains(
            new AssistantPhrases.Phrase(
                text.indexOf(phrase), text.indexOf(phrase) + phrase.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hi have created",
        "They say they have created a service.",
        "Would you like me too?",
        "I hav",
        "éi have created",
        "The helper says what it is, here and there."
      })
  void areNotSeenInOtherWords(String text) {
    assertThat(firstIn(text)).isEmpty();
  }

  private static Optional<AssistantPhrases.Phrase> firstIn(String text) {
    return IntStream.range(0, text.length())
        .mapToObj(index -> AssistantPhrases.at(text, index))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
