package dev.casebook.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide's TOML can be followed. */
class ConfigurationGuideTest {
  private static final Path GUIDE = Path.of("../docs/how-do-i-configure-the-check.md");
  private static final Pattern TOML = Pattern.compile("(?s)```toml\n(.*?)```");

  @Test
  void isSound() throws IOException {
    assertThat(TOML.matcher(Files.readString(GUIDE)).results().map(MatchResult::group))
        .isNotEmpty()
        .map(block -> block.replaceAll("```(?:toml)?", ""))
        .allSatisfy(toml -> assertThat(Configurations.read(toml).findings()).isEmpty());
  }
}
