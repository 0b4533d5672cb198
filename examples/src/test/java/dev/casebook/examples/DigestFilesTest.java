package dev.casebook.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.StructureCheck;
import dev.casebook.config.ConfigurationFinder;
import dev.casebook.config.ConfigurationReader;
import dev.casebook.config.DocumentFilter;
import dev.casebook.config.SuppressionLedger;
import dev.casebook.config.Verdict;
import dev.casebook.config.Vocabulary;
import dev.casebook.json.DigestJson;
import dev.casebook.model.Digest;
import dev.casebook.rule.DigestCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the digests of this repository to all rules; a test like this can guard yours. */
class DigestFilesTest {
  private static final Path FOLDER = Path.of("digests");
  private static final DigestCheck CHECK = DigestCheck.withAllRules();

  @ParameterizedTest
  @MethodSource("digests")
  void hasNoFindingThatIsNotSuppressed(Path file) throws IOException {
    DocumentFilter filter = configurations().of(file).filter(file);

    assertThat(CHECK.check(file))
        .extracting(filter::apply)
        .doesNotHaveAnyElementsOfTypes(Verdict.Told.class);
  }

  @Test
  void suppressesNothingInVain() throws IOException {
    ConfigurationFinder configurations = configurations();
    // There are no other documents below the folder of casebook.toml, so all can be judged.
    SuppressionLedger ledger = new SuppressionLedger(List.of(Path.of("")));
    for (Path file : digests()) {
      DocumentFilter filter = configurations.of(file).filter(file);
      CHECK.check(file).forEach(filter::apply);
      ledger.addWhole(filter);
    }

    assertThat(ledger.findings()).isEmpty();
    assertThat(configurations.findings()).isEmpty();
  }

  /** Finds the casebook.toml in the nearest folder upward from a file. */
  private static ConfigurationFinder configurations() {
    Vocabulary names = new Vocabulary(StructureCheck.rules(), CHECK.rules(), Set.of("text"));
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    return ConfigurationFinder.upward(new ConfigurationReader(names, today), FOLDER);
  }

  @ParameterizedTest
  @MethodSource("digests")
  void isCanonical(Path file) throws IOException {
    assertThat(DigestJson.toJson(DigestJson.read(file))).isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @MethodSource("digests")
  void survivesARoundTrip(Path file) throws IOException {
    Digest digest = DigestJson.read(file);

    assertThat(DigestJson.read(DigestJson.toJson(digest))).isEqualTo(digest);
  }

  static List<Path> digests() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
