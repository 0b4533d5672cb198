package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.json.DigestJson;
import dev.casebook.model.Digest;
import dev.casebook.model.generator.ValueArbitraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Laws of {@code casebook format}, over any digest in any valid spelling. */
class FormatLawsTest {
  private static Path file;

  @BeforeContainer
  static void aFile() throws IOException {
    file = Files.createTempFile("casebook-format", ".json");
  }

  @AfterContainer
  static void noFile() throws IOException {
    Files.delete(file);
  }

  @Provide
  Arbitrary<Digest> digests() {
    return ValueArbitraries.of(Digest.class);
  }

  @Property(tries = 50)
  void anySpellingOfADigestBecomesItsCanonicalForm(
      @ForAll("digests") Digest digest, @ForAll Random random) throws IOException {
    String spelt = ScrambledJson.of(digest, random);
    Files.writeString(file, spelt);
    assertThat(DigestJson.read(file)).as("the spelling is valid").isEqualTo(digest);

    CommandRun run = CommandRun.of("format", file);

    assertThat(run.err()).isEmpty();
    assertThat(file).content().isEqualTo(DigestJson.toJson(digest));
    assertThat(DigestJson.read(file)).isEqualTo(digest);
    assertThat(CommandRun.of("format", file)).isEqualTo(new CommandRun(0, "", ""));
  }
}
