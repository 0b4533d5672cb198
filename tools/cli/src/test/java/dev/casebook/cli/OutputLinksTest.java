package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A link where a command writes may be a stranger's, and leads to nothing that is overwritten. */
class OutputLinksTest {
  private static final String OWN = "of the user's own";

  @TempDir private Path folder;
  private Path outside;
  private Path output;

  @BeforeEach
  void aDigestAPageAndAFileOutside() throws IOException {
    Documents.write(folder.resolve("week.json"), Documents.CANONICAL);
    CommandRun.of("render", "--to=md", folder.resolve("week.json"), "--output", folder);
    outside = Documents.write(folder.resolve("outside/file.txt"), OWN);
    output = Files.createDirectory(folder.resolve("output"));
  }

  /** A command that writes one file, and the name of that file. */
  record Writing(String file, List<String> words) {
    CommandRun in(Path folder) {
      return CommandRun.of(
          words.stream().map(word -> word.replace("@", folder.toString())).toArray());
    }

    @Override
    public String toString() {
      return String.join(" ", words);
    }
  }

  static Stream<Writing> writings() {
    return Stream.of(
        new Writing(
            "week-1.html", List.of("render", "@/week.json", "--output=@/output", "--overwrite")),
        new Writing(
            "week-1.json", List.of("import", "@/week-1.md", "--output=@/output", "--overwrite")),
        new Writing("s.json", List.of("schema", "--output=@/output/s.json")),
        new Writing("r.json", List.of("check", "--report=json=@/output/r.json", "@/week.json")));
  }

  @ParameterizedTest
  @MethodSource("writings")
  void refusesALinkThatLeadsOut(Writing writing) throws IOException {
    Path link = Files.createSymbolicLink(output.resolve(writing.file()), outside);

    CommandRun run = writing.in(folder);

    assertThat(run.err())
        .endsWith(
            "casebook: "
                + link
                + ": is a link out of its folder; name what it points to, or remove the link\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(outside).hasContent(OWN);
    assertThat(output.toFile().list()).containsExactly(writing.file());
  }

  @ParameterizedTest
  @MethodSource("writings")
  void refusesALinkToWhatIsNotThere(Writing writing) throws IOException {
    Files.delete(outside);
    Files.createSymbolicLink(output.resolve(writing.file()), outside);

    assertThat(writing.in(folder).code()).isEqualTo(2);
    assertThat(outside).doesNotExist();
  }

  @ParameterizedTest
  @MethodSource("writings")
  void keepsALinkWithinTheFolderAndReplacesWhatItPointsTo(Writing writing) throws IOException {
    Path target = Files.writeString(output.resolve("target.txt"), OWN);
    Path link =
        Files.createSymbolicLink(output.resolve(writing.file()), Path.of("../output/target.txt"));

    assertThat(writing.in(folder).code()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(target).content().isNotEqualTo(OWN);
  }

  @Test
  void writesToADeviceThatIsLinkedTo() throws IOException {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.isWritable(device), "there is no /dev/null");
    Path link = Files.createSymbolicLink(output.resolve("r.json"), device);

    CommandRun run = CommandRun.of("check", "--report=json=" + link, folder.resolve("week.json"));

    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
  }
}
