package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of no input is more read than its limit asks for, in whatever form it comes. */
class InputLimitsTest {
  private static final int BUFFERS = 1 << 18;

  @TempDir private Path folder;

  /** Blanks without end, counted. */
  private static final class Blanks extends InputStream {
    private long count;

    @Override
    public int read() {
      count++;
      return ' ';
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      Arrays.fill(target, offset, offset + length, (byte) ' ');
      count += length;
      return length;
    }
  }

  private static CommandRun withBlanks(Blanks blanks, Object... words) {
    InputStream before = System.in;
    System.setIn(blanks);
    try {
      return CommandRun.of(words);
    } finally {
      System.setIn(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "rdjsonl"})
  void standardInputIsReadToTheLimit(String report) {
    Blanks blanks = new Blanks();

    CommandRun run = withBlanks(blanks, "check", "--max-bytes=1000", "--report", report, "-");

    assertThat(run.out()).contains("The document is larger than the limit of 1000 bytes");
    assertThat(run.code()).isEqualTo(1);
    assertThat(blanks.count).isLessThan(BUFFERS);
  }

  @Test
  void aPageIsReadToTheLimit() {
    Blanks blanks = new Blanks();

    CommandRun run = withBlanks(blanks, "import", "--max-bytes=1000", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("The page has more than 1,000 bytes");
    assertThat(blanks.count).isLessThan(BUFFERS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"format", "render"})
  void aDocumentIsReadToTheLimit(String command) {
    Blanks blanks = new Blanks();

    CommandRun run = withBlanks(blanks, command, "-");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("The document is larger than the limit of 67108864 bytes");
    assertThat(blanks.count).isLessThan((64 << 20) + BUFFERS);
  }

  /** A file that takes no place on disk. */
  private Path sparse(String name) throws IOException {
    Path file = folder.resolve(name);
    try (RandomAccessFile empty = new RandomAccessFile(file.toFile(), "rw")) {
      empty.setLength(1L << 36);
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "rdjsonl", "sarif"})
  void aHugeFileIsReadToTheLimit(String report) throws IOException {
    CommandRun run = CommandRun.of("check", "--report", report, sparse("huge.json"));

    assertThat(run.out()).contains("a control character stands between values");
    assertThat(run.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"format", "render", "import"})
  void aHugeFileIsNoFaultOfMemory(String command) throws IOException {
    CommandRun run = CommandRun.of(command, sparse("huge.txt"));

    assertThat(run.code()).isNotZero();
    assertThat(run.err()).contains("huge.txt").doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bomb.json.gz", "bomb.jsonl.gz"})
  void aPackedFileIsUnpackedToTheLimit(String name) throws IOException {
    Path file = folder.resolve(name);
    byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 64; i++) {
        out.write(blanks);
      }
    }

    CommandRun run = CommandRun.of("check", "--max-bytes=1000", file);

    assertThat(run.out())
        .contains(name + ":1:1001: error: The document is larger than the limit of 1000 bytes");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void aConfigurationIsReadToItsLimit() throws IOException {
    Path config = sparse("casebook.toml");
    Path input = Documents.write(folder.resolve("a.json"), Documents.CANONICAL);

    CommandRun run = CommandRun.of("check", "--config", config, input);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("casebook.toml:1:262145: error: ", "[bad-configuration]");
  }

  @Test
  void aFolderPassesOverWhatIsNoFile() throws Exception {
    Documents.write(folder.resolve("a.json"), Documents.CANONICAL);
    Path pipe = folder.resolve("pipe.json");
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeThat(made.waitFor()).as("named pipes").isZero();
    Path link = Files.createSymbolicLink(folder.resolve("zero.json"), Path.of("/dev/zero"));

    for (String command : new String[] {"check", "format", "render"}) {
      CommandRun run =
          command.equals("render")
              ? CommandRun.of(command, folder, "--output", folder.resolve("out"))
              : CommandRun.of(command, folder);

      assertThat(run.code()).isZero();
      assertThat(run.err().lines())
          .containsExactlyInAnyOrder(
              "casebook: "
                  + pipe
                  + ": is a pipe, socket or device, and is passed over; name it to read it",
              "casebook: "
                  + link
                  + ": is a pipe, socket or device, and is passed over; name it to read it");
    }
  }

  @Test
  void aPathThatIsTooLongIsReported() throws Exception {
    Documents.write(folder.resolve("a.json"), Documents.CANONICAL);
    String deep = ("d".repeat(200) + "/").repeat(25);
    Process made =
        new ProcessBuilder(
                "python3",
                "-c",
                "import os,sys\nfor d in sys.argv[1].split('/')[:-1]:\n os.mkdir(d)\n os.chdir(d)\n"
                    + "open('b.json','w').write('{')",
                deep)
            .directory(folder.toFile())
            .start();
    assumeThat(made.waitFor()).as("a deep folder").isZero();

    CommandRun run = CommandRun.of("check", folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("File name too long");
    assertThat(
            new ProcessBuilder("rm", "-rf", folder.resolve("d".repeat(200)).toString())
                .start()
                .waitFor())
        .isZero();
  }

  @Test
  void aLoopOfLinksIsReported() throws IOException {
    Documents.write(folder.resolve("a.json"), Documents.CANONICAL);
    Files.createSymbolicLink(folder.resolve("loop.json"), Path.of("loop.json"));
    Files.createSymbolicLink(folder.resolve("up"), Path.of("."));

    CommandRun run = CommandRun.of("check", folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines())
        .hasSize(2)
        .anyMatch(line -> line.contains("loop.json: "))
        .contains(
            "casebook: "
                + folder.resolve("up")
                + ": is a link to a folder, and is passed over; name it to read it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "format", "render --output=out"})
  void anEmptyNameIsNotTheWorkingFolder(String command) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.add("");

    CommandRun run = CommandRun.of(words.toArray());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("a name is empty; expected a file or a folder");
  }

  /** Java cannot make such a name; a shell and a pull request can. */
  @ParameterizedTest
  @ValueSource(strings = {"check", "format --check", "render --output=.", "import"})
  void aNameThatIsNoTextIsReportedAndTheRestIsRead(String command) throws Exception {
    Files.writeString(folder.resolve("b.md"), "# Notes");
    Files.writeString(folder.resolve("b.json"), "{");
    String make =
        "for name in json md; do : > \"$(printf 'a\\377\\033[31m').$name\" || exit 1; done";
    Process shell = new ProcessBuilder("sh", "-c", make).directory(folder.toFile()).start();
    assumeThat(shell.waitFor()).isZero();
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.replaceAll(word -> word.equals("--output=.") ? "--output=" + folder : word);
    words.add(folder.toString());

    CommandRun run = CommandRun.of(words.toArray());

    assertThat(run.err()).contains("\\u001b[31m", ": the locale's encoding has no such name");
    assertThat(run.err() + run.out()).contains("b.").doesNotContain("\033", "Exception");
    assertThat(run.code()).isEqualTo(2);
  }
}
