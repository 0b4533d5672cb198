package dev.casebook.html.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void isolatesTextOnlyWhereItCouldTurnItsNeighbours() {
    assertThat(Words.isolated("Harbour Notes")).isEqualTo("Harbour Notes");
    assertThat(Words.isolated("\u05d0")).isEqualTo("\u2068\u05d0\u2069");
    assertThat(Words.isolated("a\u202eb")).isEqualTo("\u2068a\u202eb\u202c\u2069");
  }
}
