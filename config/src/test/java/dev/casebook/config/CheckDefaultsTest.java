package dev.casebook.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Severity;
import dev.casebook.config.CheckDefaults.Color;
import dev.casebook.config.CheckDefaults.Report;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Defaults of the command line. */
class CheckDefaultsTest {

  @Test
  void saysNothingUnlessTold() {
    assertThat(Configuration.none().defaults()).isEqualTo(CheckDefaults.NONE);
    assertThat(Configurations.sound("[check]").defaults()).isEqualTo(CheckDefaults.NONE);
  }

  @Test
  void readsWhatIsTold() {
    String toml =
        "[check]\nfail-on = 'warning'\nreport = ['text', 'sarif=out/a=b.sarif']\ncolor = 'never'";
    assertThat(Configurations.sound(toml).defaults())
        .isEqualTo(
            new CheckDefaults(
                Optional.of(Severity.WARNING),
                List.of(
                    new Report("text", Optional.empty()),
                    new Report(
                        "sarif", Optional.of(Configurations.FOLDER.resolve("out/a=b.sarif")))),
                Optional.of(Color.NEVER)));
  }
}
