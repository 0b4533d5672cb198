package dev.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Memory does not grow with the document. */
class MemoryTest {
  private static final int STUDIES = 100_000;
  private static final String STUDY =
      """
      {"id": "soci", "title": "T", "company": "aws", "partners": ["a", "b"],
       "summary": "%s",
       "metrics": [{"name": "n", "value": {"value": 21.50, "unit": "s"}, "better": "lower"}],
       "tradeoffs": [{"decision": "d", "gains": [{"quality": "safety", "statement": "s"}],
                      "costs": [{"quality": "security", "statement": "s"}]}],
       "extensions": {"x-a": [{"b": [1, null, true]}]}},
      """
          .formatted("Images of 15-20 GB took up to 6 minutes to pull. ".repeat(5));

  @Test
  void checksSixtyMegabytesInAHeapOfTwentyFour() throws IOException, InterruptedException {
    assertThat((long) STUDY.length() * STUDIES).isGreaterThan(60_000_000);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx24m",
                "-cp",
                System.getProperty("java.class.path"),
                MemoryTest.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int line = 2 + STUDIES * (int) STUDY.lines().count();
    assertThat(output)
        .isEqualToIgnoringNewLines(
            "huge.json:"
                + line
                + ":2: error: There is no property \"titel\" here; did you mean \"title\"?"
                + " [unknown-property] at caseStudies[last].titel");
    assertThat(process.waitFor()).isZero();
  }

  /** Checks a digest of many case studies, of which the last has a fault. */
  public static void main(String[] args) throws IOException {
    String rest = Samples.onlyStudy("\n");
    int start = rest.indexOf('\n') - 1;
    InputStream document =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    bytes(rest.substring(0, start) + '\n'),
                    new Repeated(STUDY, STUDIES),
                    bytes(
                        "{\"titel\": 1, \"title\": \"T\", \"id\": \"last\", \"company\": \"aws\","),
                    bytes("\"summary\": \"S\"}]}"))));
    StructureCheck check =
        StructureCheck.ofDigests().withLimits(new CheckLimits(Long.MAX_VALUE, 10));
    check
        .check("huge.json", document)
        .forEach(finding -> System.out.println(finding + " at " + finding.at()));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
