package dev.casebook.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Severity;
import dev.casebook.config.CheckDefaults.Color;
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
    String toml = "[check]\nfail-on = 'warning'\nreport = ['sarif']\ncolor = 'never'";
    assertThat(Configurations.sound(toml).defaults())
        .isEqualTo(
            new CheckDefaults(
                Optional.of(Severity.WARNING), Optional.of("sarif"), Optional.of(Color.NEVER)));
  }
}
