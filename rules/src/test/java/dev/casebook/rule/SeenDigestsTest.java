package dev.casebook.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.DigestIdentity;
import dev.casebook.check.Finding;
import dev.casebook.check.Finding.Region;
import dev.casebook.testing.Growth;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Digests of one run that share series and id. */
class SeenDigestsTest {
  private static final DigestCheck CHECK = DigestCheck.withAllRules();

  @Provide
  Arbitrary<List<DigestIdentity>> runs() {
    return Combinators.combine(
            Arbitraries.of("Notes", "notes", "Note"),
            Arbitraries.of("a", "b", "sa"),
            Arbitraries.integers().between(1, 9))
        .as((series, id, line) -> new DigestIdentity(series, id, new Region(line, 2, line, 5)))
        .list()
        .ofMaxSize(20);
  }

  @Property
  void areFoundFromTheSecondOn(@ForAll("runs") List<DigestIdentity> run) {
    SeenDigests seen = new SeenDigests();
    Map<List<String>, String> first = new HashMap<>();
    for (int i = 0; i < run.size(); i++) {
      DigestIdentity digest = run.get(i);
      String file = "d" + i + ".json";
      String place =
          first.putIfAbsent(
              List.of(digest.series(), digest.id()), file + ':' + digest.region().line());
      List<Finding> found = seen.add(file, Optional.of(digest), List.of());
      if (place == null) {
        assertThat(found).isEmpty();
      } else {
        assertThat(found)
            .containsExactly(
                new Finding(
                    "duplicate-digest",
                    SeenDigests.RULE.severity(),
                    "The series \"%s\" has a digest \"%s\" already, at %s; give one of them another id, or delete one"
                        .formatted(digest.series(), digest.id(), place),
                    file,
                    digest.region(),
                    "/id",
                    "id",
                    Finding.Details.NONE));
      }
    }
  }

  @Test
  void areReportedAmongTheFindingsOfTheDocument() {
    SeenDigests seen = new SeenDigests();
    DigestIdentity digest = new DigestIdentity("S", "a", new Region(3, 2, 3, 5));
    List<Finding> findings = List.of(at(1), at(3), at(4), at(4));
    assertThat(seen.add("a", Optional.of(digest), findings)).isSameAs(findings);
    assertThat(seen.add("b", Optional.of(digest), findings))
        .extracting(Finding::rule, Finding::line)
        .extracting(Object::toString)
        .containsExactly(
            "(\"r\", 1)", "(\"duplicate-digest\", 3)", "(\"r\", 3)", "(\"r\", 4)", "(\"r\", 4)");
    assertThat(seen.add("c", Optional.empty(), findings)).isSameAs(findings);
  }

  /**
   * Of 10,000,000 characters, each takes those of its id, 80 more, and those of a name of its own.
   */
  @ParameterizedTest
  @CsvSource({"0, 116279", "9914, 1000"})
  void areRememberedAsLongAsThereIsRoom(int nameLength, int remembered) {
    SeenDigests seen = new SeenDigests();
    int all = remembered * 2;
    int found = 0;
    for (int i = 0; i < 2 * all; i++) {
      int number = 100_000 + i % all;
      DigestIdentity digest =
          new DigestIdentity("S", Integer.toString(number), new Region(1, 1, 1, 1));
      String file = nameLength == 0 ? "" : number + "-".repeat(nameLength - 6);
      found += seen.add(file, Optional.of(digest), List.of()).size();
    }
    assertThat(found).isBetween(remembered, remembered + 1);
  }

  private static Finding at(int line) {
    return new Finding(
        "r",
        SeenDigests.RULE.severity(),
        "m",
        "f",
        new Region(line, 9, line, 9),
        "",
        "",
        Finding.Details.NONE);
  }

  /** The example of the documentation. */
  @Test
  void areFoundAmongFiles(@TempDir Path folder) throws IOException {
    Path one = Files.writeString(folder.resolve("one.json"), SoundDigest.with("{}"));
    Path other =
        Files.writeString(folder.resolve("other.json"), SoundDigest.with("{\"until\": 1}"));
    List<Finding> all = new ArrayList<>();
    SeenDigests seen = new SeenDigests();
    for (Path file : List.of(one, other)) {
      byte[] json = Files.readAllBytes(file);
      List<Finding> inDocument = CHECK.check(file.toString(), 1, json);
      all.addAll(seen.add(file.toString(), DigestIdentity.of(json), inDocument));
    }
    assertThat(all).extracting(Finding::rule).containsExactly("duplicate-digest", "wrong-type");
    assertThat(all.get(0).file()).isEqualTo(other.toString());
    assertThat(all.get(0).message()).contains("at " + one + ":3;");
  }

  @Test
  void areFoundInAnArchive() throws IOException {
    String line = SoundDigest.with("{}").replace("\n", " ");
    String archive = line + "\n\n\r\n" + line.replace("\"Notes\"", "\"Other\"") + "\n " + line;
    List<Finding> found = new ArrayList<>();
    byte[] bytes = archive.getBytes(StandardCharsets.UTF_8);
    assertThat(CHECK.checkLines("a.jsonl", new ByteArrayInputStream(bytes), found::add))
        .isEqualTo(3);
    assertThat(found)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.line()).isEqualTo(5);
              assertThat(finding.column())
                  .isEqualTo(" {  \"casebook\": \"1.0\", \"id\": ".length());
              assertThat(finding.message()).contains("at a.jsonl:1;");
            });
  }

  @Test
  void areNotLookedForWithoutTheRule() throws IOException {
    byte[] archive =
        (SoundDigest.with("{}").replace("\n", " ") + '\n')
            .repeat(2)
            .getBytes(StandardCharsets.UTF_8);
    DigestCheck others = CHECK.only(rule -> !rule.id().equals("duplicate-digest"));
    List<Finding> found = new ArrayList<>();
    others.checkLines("a.jsonl", new ByteArrayInputStream(archive), found::add);
    assertThat(found).isEmpty();
  }

  /** Of a run of a million digests with long names, only some are remembered. */
  @Test
  void takeBoundedMemory() {
    SeenDigests seen = new SeenDigests();
    Region region = new Region(1, 1, 1, 1);
    int reported = 0;
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 100_000; i++) {
        String series = "s".repeat(400) + i;
        reported +=
            seen.add("f", Optional.of(new DigestIdentity(series, "a", region)), List.of()).size();
      }
    }
    assertThat(reported).isBetween(10_000, 30_000);
  }

  @Test
  void areRememberedUpToAHundredThousand() {
    SeenDigests seen = new SeenDigests();
    Region region = new Region(1, 1, 1, 1);
    int reported = 0;
    for (int i = 0; i < 200_000; i++) {
      String id = "notes-2026-06-%06d".formatted(i % 100_000);
      reported +=
          seen.add("f", Optional.of(new DigestIdentity("Notes", id, region)), List.of()).size();
    }
    assertThat(reported).isEqualTo(100_000);
  }

  @Test
  void areFoundInLinearTime() {
    String line = SoundDigest.with("{}").replace("\n", " ") + '\n';
    Growth.assertLinear(
        200,
        n -> line.repeat(n).getBytes(StandardCharsets.UTF_8),
        bytes -> {
          List<Finding> found = new ArrayList<>();
          try {
            CHECK.checkLines("a.jsonl", new ByteArrayInputStream(bytes), found::add);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
          assertThat(found).hasSizeGreaterThan(100);
        });
  }
}
