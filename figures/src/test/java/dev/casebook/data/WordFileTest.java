package dev.casebook.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFileTest {
  private static final Path FOLDER = Path.of("src/main/resources/dev/casebook/data");

  @Test
  void givesTheWordsOfAListWithWhatTheyMean() {
    WordFile words = WordFile.named("prose-words");
    assertThat(words.list("cardinals")).hasSize(28).containsEntry("twelve", "12");
    assertThat(words.list("months")).containsEntry("may", "").doesNotContainKey("[months]");
  }

  @Test
  void saysWhatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> WordFile.named("no-words"))
        .withMessageContaining("no-words is missing");
    WordFile words = WordFile.named("prose-words");
    assertThatIllegalStateException()
        .isThrownBy(() -> words.list("no-list"))
        .withMessageContaining("no list no-list");
  }

  @ParameterizedTest
  @ValueSource(strings = {"prose-words", "unit-words"})
  void hasEachListOnceAndEachWordOnceInIt(String name) throws IOException {
    List<String> lines = Files.readAllLines(FOLDER.resolve(name + ".txt"));
    Set<String> known = new HashSet<>();
    String list = "";
    for (String line : lines) {
      if (line.startsWith("[")) {
        list = line;
        assertThat(known.add(line)).as(line).isTrue();
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        assertThat(known.add(list + line.split("\t", -1)[0])).as(list + line).isTrue();
        assertThat(line).doesNotEndWith("\t").doesNotContain("  ");
      }
    }
  }
}
