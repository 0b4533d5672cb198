package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of the user's own run, or the command fails. */
class RulePathTest {
  @TempDir private Path folder;

  @BeforeEach
  void jars() throws IOException {
    Files.writeString(folder.resolve("junk.jar"), "no jar");
    Files.createDirectory(folder.resolve("empty"));
    jar("lib/other.jar", "a.txt");
    jar("rules.jar", "META-INF/services/dev.casebook.rule.Rule");
    Documents.write(folder.resolve("classes/META-INF/services/dev.casebook.rule.Rule"), "");
  }

  private void jar(String name, String entry) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.putNextEntry(new ZipEntry(entry));
    }
  }

  private CommandRun version(String path) throws IOException, InterruptedException {
    ProcessBuilder process = CommandRun.process(List.of(), "version");
    process
        .environment()
        .put(
            "CASEBOOK_CLASSPATH",
            path.replace(":", File.pathSeparator).replace("@", folder + File.separator));
    Path err = folder.resolve("err.txt");
    process.redirectError(err.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    return new CommandRun(process.start().waitFor(), "", Files.readString(err));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@junk.jar           | @junk.jar: is no jar or folder that can be read",
        "@rules.jar:@none    | @none: is no jar or folder that can be read",
        "@none/*             | @none/: is no folder that can be read",
        "@empty              | @empty: brings no rule: there is no META-INF/services/dev.casebook.rule.Rule in it",
        "@lib/*:@empty       | @lib/*:@empty: brings no rule: there is no META-INF/services/dev.casebook.rule.Rule in it",
      })
  void refusesAPathWithoutRules(String path, String message) throws Exception {
    assertThat(version(path))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "casebook: CASEBOOK_CLASSPATH: "
                    + message.replace("@", folder + File.separator)
                    + "\n"));
  }

  @Test
  void takesJarsAndFolders() throws Exception {
    for (String path : List.of("@rules.jar", "@lib/*:@rules.jar", ":@empty:@classes:", "")) {
      assertThat(version(path)).isEqualTo(new CommandRun(0, "", ""));
    }
  }
}
