package dev.casebook.json.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFileTest {
  private static final String OLD = "old\0content\r\n";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeOldContent() throws IOException {
    file = Files.writeString(folder.resolve("file"), OLD);
  }

  @ParameterizedTest
  @MethodSource
  void failingContentLeavesTheFileAsItWas(Throwable failure) {
    AtomicFile.Content half =
        out -> {
          out.write(new byte[100_000]);
          if (failure instanceof IOException checked) {
            throw checked;
          }
          throw (RuntimeException) failure;
        };

    assertThatThrownBy(() -> AtomicFile.write(file, half)).isSameAs(failure);
    assertThat(file).hasBinaryContent(OLD.getBytes(StandardCharsets.UTF_8));
    assertThat(names()).containsExactly("file");

    assertThatThrownBy(() -> AtomicFile.write(folder.resolve("new"), half)).isSameAs(failure);
    assertThat(names()).containsExactly("file");
  }

  static Stream<Throwable> failingContentLeavesTheFileAsItWas() {
    return Stream.of(new IOException("disk full"), new IllegalStateException("no content"));
  }

  @Test
  void theOldContentStandsUntilAllIsWritten() throws IOException {
    AtomicFile.write(
        file,
        out -> {
          out.write(1);
          assertThat(file).hasContent(OLD);
        });

    assertThat(file).hasBinaryContent(new byte[] {1});
    assertThat(names()).containsExactly("file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-r-----", "r--r--r--", "rwxrwxrwx"})
  void keepsPermissions(String permissions) throws IOException {
    assumePosix();
    Set<PosixFilePermission> kept = PosixFilePermissions.fromString(permissions);
    Files.setPosixFilePermissions(file, kept);
    AtomicFile.write(file, content("new"));

    assertThat(file).hasContent("new");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(kept);
  }

  @Test
  void aNewFileHasTheUsualPermissions() throws IOException {
    assumePosix();
    Path usual = Files.createFile(folder.resolve("usual"));
    Path fresh = folder.resolve("fresh");
    AtomicFile.write(fresh, content("new"));

    assertThat(fresh).hasContent("new");
    assertThat(Files.getPosixFilePermissions(fresh))
        .isEqualTo(Files.getPosixFilePermissions(usual));
  }

  @Test
  void replacesWhatALinkPointsTo() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path link = link(elsewhere.resolve("link"), Path.of("../file"));
    Path chain = link(folder.resolve("chain"), link);
    AtomicFile.write(chain, content("new"));

    assertThat(Files.readSymbolicLink(chain)).isEqualTo(link);
    assertThat(Files.readSymbolicLink(link)).isEqualTo(Path.of("../file"));
    assertThat(file).isRegularFile().hasContent("new");
    assertThat(names()).containsExactly("chain", "elsewhere", "file");
  }

  @Test
  void createsWhatALinkPointsTo() throws IOException {
    Path link = link(folder.resolve("link"), Path.of("chain"));
    link(folder.resolve("chain"), Path.of("missing"));
    AtomicFile.write(link, content("new"));

    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("chain")).isSymbolicLink();
    assertThat(folder.resolve("missing")).isRegularFile().hasContent("new");
  }

  @Test
  void refusesALinkThatPointsToItself() throws IOException {
    Path loop = link(folder.resolve("loop"), Path.of("loop"));

    assertThatThrownBy(() -> AtomicFile.write(loop, content("new")))
        .isInstanceOf(FileSystemException.class);
    assertThat(loop).isSymbolicLink();
    assertThat(names()).containsExactly("file", "loop");
  }

  @Test
  void refusesToReplaceAFolder() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));

    assertThatThrownBy(() -> AtomicFile.write(inner, content("new")))
        .isInstanceOf(IOException.class);
    assertThat(inner).isEmptyDirectory();
    assertThat(names()).containsExactly("file", "inner");
  }

  @ParameterizedTest
  @ValueSource(ints = {04644, 02644, 06755})
  void refusesAFileThatRunsAsItsOwner(int mode) throws IOException {
    assumePosix();
    Files.setAttribute(file, "unix:mode", mode);

    assertRefused("is a setuid or setgid file; take that away from it first (chmod ug-s)");
    assertThat((int) Files.getAttribute(file, "unix:mode") & 07777).isEqualTo(mode);
  }

  @Test
  void refusesToPartHardLinks() throws IOException {
    assumePosix();
    Path other = Files.createLink(folder.resolve("other"), file);

    assertRefused(
        "has 2 names (hard links), and writing it would change one of them; remove the others first");
    Files.delete(other);
    AtomicFile.write(file, content("new"));
    assertThat(file).hasContent("new");
  }

  @Test
  void keepsOwnerGroupAndMode() throws IOException {
    assumePosix();
    assumeThat((int) Files.getAttribute(file, "unix:uid"))
        .as("only root gives files away")
        .isZero();
    Files.setAttribute(file, "unix:uid", 4242);
    Files.setAttribute(file, "unix:gid", 4343);
    Files.setAttribute(file, "unix:mode", 01640);
    AtomicFile.write(file, content("new"));

    assertThat(file).hasContent("new");
    assertThat(Files.readAttributes(file, "unix:uid,gid"))
        .containsEntry("uid", 4242)
        .containsEntry("gid", 4343);
    assertThat((int) Files.getAttribute(file, "unix:mode") & 07777).isEqualTo(01640);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rwxr-xr-x", "rw-r--r-x", "rw-------"})
  void takesExecutionFromAFileThatIsNotToBeExecutable(String permissions) throws IOException {
    assumePosix();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    try (PendingFile pending = PendingFile.notExecutable(file)) {
      pending.commit();
    }

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo(permissions.replace('x', '-'));
  }

  private void assertRefused(String reason) {
    assertThatThrownBy(() -> AtomicFile.write(file, content("new")))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(file + ": " + reason);
    assertThat(file).hasContent(OLD);
    assertThat(names()).noneMatch(name -> name.startsWith("."));
  }

  private void assumePosix() {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
  }

  private static AtomicFile.Content content(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Path link(Path link, Path target) throws IOException {
    try {
      return Files.createSymbolicLink(link, target);
    } catch (FileSystemException | UnsupportedOperationException e) {
      return Assumptions.abort("No symbolic links here: " + e);
    }
  }

  private Stream<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
