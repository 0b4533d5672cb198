package dev.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding.Region;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A checked document, with the places where findings are expected. */
record Checked(List<Finding> findings, List<Region> marks) {
  private static final String FILE = "digest.json";
  private static final StructureCheck CHECK = StructureCheck.ofDigests();

  /** Checks a digest whose faults are marked «so». */
  static Checked text(String marked) {
    return text(CHECK, marked);
  }

  /** The findings in a text and in its bytes are the same, so that a test needs to say it once. */
  static Checked text(StructureCheck check, String marked) {
    MarkedText document = MarkedText.of(marked);
    List<Finding> findings = check.check(FILE, document.text());
    List<Finding> inBytes = inBytes(check, document.text().getBytes(StandardCharsets.UTF_8));
    assertThat(inBytes).isEqualTo(findings);
    return new Checked(findings, document.marks());
  }

  static Checked bytes(byte[] document, Region... places) {
    return new Checked(inBytes(CHECK, document), List.of(places));
  }

  private static List<Finding> inBytes(StructureCheck check, byte[] document) {
    try {
      return check.check(FILE, new ByteArrayInputStream(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Exactly these findings are in the document, each at the mark of the same number. */
  void finds(Found... expected) {
    assertThat(expected).as("a mark for each finding").hasSameSizeAs(marks);
    List<Finding> placed = new ArrayList<>();
    for (int i = 0; i < expected.length; i++) {
      placed.add(expected[i].in(FILE, marks.get(i)));
    }
    assertThat(findings).isEqualTo(placed);
  }

  void findsNothing() {
    finds();
  }

  /** Findings of these rules are at the marks, in this order. */
  void findsRules(String... rules) {
    assertThat(findings).extracting(Finding::rule).containsExactly(rules);
    assertThat(findings).extracting(Finding::region).isEqualTo(marks);
  }
}
