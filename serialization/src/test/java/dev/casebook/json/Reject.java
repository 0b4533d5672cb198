package dev.casebook.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.casebook.model.extension.UnicodeText;
import java.nio.charset.StandardCharsets;

/**
 * A document that is refused.
 *
 * @param marked the document, with {@value #MARK} before the fault
 * @param problem what is wrong
 * @param pointer where it is
 */
record Reject(String marked, String problem, String pointer) {
  private static final String MARK = "▸";

  /** Asserts that the document is refused alike as a string and as bytes. */
  void assertRefused() {
    String text = marked.replace(MARK, "");
    assertFault(catchThrowableOfType(DigestJsonException.class, () -> DigestJson.read(text)));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertFault(catchThrowableOfType(DigestJsonException.class, () -> DigestJson.read(bytes)));
  }

  private void assertFault(DigestJsonException fault) {
    String before = marked.substring(0, marked.indexOf(MARK));
    String[] lines = before.split("\r\n|\r|\n", -1);
    int line = lines.length;
    int column = lines[line - 1].length() + 1;
    assertThat(fault)
        .hasMessage(
            "%d:%d: %s%s",
            line,
            column,
            problem,
            pointer.isEmpty() ? "" : " (at " + UnicodeText.printable(pointer) + ")");
    assertThat(fault.source()).isEmpty();
    assertThat(fault.line()).isEqualTo(line);
    assertThat(fault.column()).isEqualTo(column);
    assertThat(fault.problem()).isEqualTo(problem);
    assertThat(fault.pointer()).isEqualTo(pointer);
  }

  @Override
  public String toString() {
    return problem + " at " + pointer;
  }
}
