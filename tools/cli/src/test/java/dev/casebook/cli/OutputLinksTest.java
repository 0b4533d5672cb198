package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.casebook.json.DigestJson;
import dev.casebook.model.extension.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  static Stream<Writing> writingsOfFolders() {
    return writings().filter(writing -> writing.words().contains("--output=@/output"));
  }

  @ParameterizedTest
  @MethodSource("writingsOfFolders")
  void refusesAFolderThatIsALinkThatLeadsOutOrNowhere(Writing writing) throws IOException {
    Path page = Documents.write(folder.resolve("outside/" + writing.file()), OWN);
    Path work = Files.createDirectory(folder.resolve("work"));
    Path link = work.resolve("output");
    for (Path target : List.of(page.getParent(), Path.of("../outside"), link, Path.of("."))) {
      boolean within = target.equals(Path.of("."));
      Files.createSymbolicLink(link, target);

      CommandRun run =
          CommandRun.of(
              writing.words().stream()
                  .map(word -> word.replace("@/output", link.toString()))
                  .map(word -> word.replace("@", folder.toString()))
                  .toArray());

      assertThat(run.code()).isEqualTo(within ? 0 : 2);
      assertThat(run.err().contains("casebook: " + link + ": is a link out of its folder; "))
          .isNotEqualTo(within);
      assertThat(Files.exists(work.resolve(writing.file()))).isEqualTo(within);
      assertThat(page).hasContent(OWN);
      assertThat(page.getParent().toFile().list())
          .containsExactlyInAnyOrder("file.txt", writing.file());
      Files.delete(link);
    }
  }

  /** A relative path is within the working folder, which may be a stranger's. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "render week.json --overwrite --output=link",
        "render week.json --overwrite --output=link/deeper",
        "render week.json --overwrite --output=output/../link/deeper",
        "import week-1.md --overwrite --output=link/deeper",
        "schema --output=link/s.json",
        "schema --output=link/deeper/s.json",
        "check --report=json=link/r.json week.json"
      })
  void refusesALinkInARelativePath(String words) throws Exception {
    Files.createDirectory(folder.resolve("outside/deeper"));
    Path work = Files.createDirectory(folder.resolve("work"));
    Files.createDirectory(work.resolve("output"));
    Files.createSymbolicLink(work.resolve("link"), Path.of("../outside"));
    Files.copy(folder.resolve("week.json"), work.resolve("week.json"));
    Files.copy(folder.resolve("week-1.md"), work.resolve("week-1.md"));

    Process run =
        CommandRun.process(List.of(), (Object[]) words.split(" "))
            .directory(work.toFile())
            .redirectErrorStream(true)
            .start();

    assertThat(run.inputReader().lines().reduce("", (before, line) -> line))
        .endsWith("link: is a link out of its folder; name what it points to, or remove the link");
    assertThat(run.waitFor()).isEqualTo(2);
    assertThat(folder.resolve("outside").toFile().list())
        .containsExactlyInAnyOrder("file.txt", "deeper");
    assertThat(folder.resolve("outside/deeper")).isEmptyDirectory();
  }

  @Test
  void writesToADeviceThatIsLinkedTo() throws IOException {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.isWritable(device), "there is no /dev/null");
    Path link = Files.createSymbolicLink(output.resolve("r.json"), device);

    CommandRun run = CommandRun.of("check", "--report=json=" + link, folder.resolve("week.json"));

    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --report=json=/dev/fd/3 @/week.json",
        "check --report=text=/dev/null --report=json=/dev/fd/3 @/week.json",
        "schema --output=/dev/fd/3"
      })
  void writesToAPipeWithoutAName(String words) throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/fd")), "there is no /dev/fd");
    ProcessBuilder command =
        CommandRun.process(List.of(), (Object[]) words.replace("@", "" + folder).split(" "));
    List<String> shell = new ArrayList<>(List.of("sh", "-c", "\"$0\" \"$@\" 3>&1 >&2 | cat"));
    shell.addAll(command.command());

    Process run = command.command(shell).redirectError(folder.resolve("err.txt").toFile()).start();
    String written = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(run.waitFor()).isZero();
    assertThat(DigestJson.readValue(written)).isInstanceOf(JsonObject.class);
    assertThat(folder.resolve("err.txt")).isEmptyFile();
  }

  @ParameterizedTest
  @MethodSource("writings")
  void namesAnOutputThatIsOnAFullDisk(Writing writing) throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.isWritable(full), "there is no /dev/full");
    Path link = Files.createSymbolicLink(output.resolve(writing.file()), full);

    CommandRun run = writing.in(folder);

    assertThat(run.err()).endsWith("casebook: " + link + ": No space left on device\n");
    assertThat(run.code()).isEqualTo(2);
  }
}
