package dev.casebook.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has the name of a configuration, and is no file, is named once. */
class PassedOverConfigurationsTest {
  @TempDir private Path folder;

  @Test
  void areFoldersAndLinksThatLeadToNoFile() throws IOException {
    Files.createDirectories(folder.resolve("b/casebook.toml"));
    for (String name : new String[] {"a", "c", "d", "e"}) {
      Files.createDirectory(folder.resolve(name));
    }
    Files.createSymbolicLink(folder.resolve("a/casebook.toml"), Path.of("casebook.toml"));
    Files.createSymbolicLink(folder.resolve("c/casebook.toml"), Path.of("missing"));
    Files.writeString(folder.resolve("d/own.toml"), "");
    Files.createSymbolicLink(folder.resolve("d/casebook.toml"), Path.of("own.toml"));
    ConfigurationFinder finder = ConfigurationFinder.upward(Configurations.READER, folder);

    for (String name : new String[] {"c", "b", "a", "a", "d", "e"}) {
      finder.of(folder.resolve(name).resolve("x.json"));
      finder.of(folder.resolve(name).resolve("deeper/x.json"));
    }

    assertThat(finder.passedOver())
        .containsExactly("a/casebook.toml", "b/casebook.toml", "c/casebook.toml");
  }
}
