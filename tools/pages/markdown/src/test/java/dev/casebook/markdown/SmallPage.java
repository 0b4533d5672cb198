package dev.casebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page as a person would write it, to be edited by tests. */
final class SmallPage {
  private static final Path FILE = Path.of("src/test/resources/dev/casebook/markdown/small.md");

  private SmallPage() {}

  static String text() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page with the one place that holds a text holding another. */
  static String with(String before, String after) {
    String page = text();
    assertThat(page.indexOf(before)).as(before).isNotNegative().isEqualTo(page.lastIndexOf(before));
    return page.replace(before, after);
  }

  static Digest edited(String before, String after) {
    return DigestMarkdown.read(with(before, after));
  }

  static CaseStudy studyOf(Digest digest) {
    return digest.caseStudies().get(0);
  }
}
