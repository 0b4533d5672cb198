package dev.casebook.config;

import dev.casebook.check.Finding.Region;

/**
 * A text with one place of interest marked «so»; an empty mark is a place with nothing in it.
 *
 * @param text the text without the mark
 * @param region the marked region
 */
record MarkedToml(String text, Region region) {

  static MarkedToml of(String marked) {
    int from = marked.indexOf('«');
    int to = marked.indexOf('»') - 1;
    String text = marked.replace("«", "").replace("»", "");
    return new MarkedToml(
        text, new Region(line(text, from), column(text, from), line(text, to), column(text, to)));
  }

  private static int line(String text, int offset) {
    return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
  }

  private static int column(String text, int offset) {
    return offset - text.lastIndexOf('\n', offset - 1);
  }
}
