package dev.casebook.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.json.DigestJson;
import dev.casebook.model.Digest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargeSiteTest {
  private static final Path EXAMPLE =
      Path.of("../../../examples/digests/engineering-at-scale-2026-04-08.json");
  private static final Duration FEW_SECONDS = Duration.ofSeconds(15);

  @Test
  void rendersAThousandDigestsInSeconds() throws IOException {
    String json = DigestJson.toJson(DigestJson.read(EXAMPLE));
    List<Digest> digests =
        IntStream.range(0, 1_000)
            .mapToObj(at -> LocalDate.of(2023, 1, 1).plusDays(at).toString())
            .map(day -> DigestJson.read(json.replace("2026-04-08", day)))
            .toList();

    long start = System.nanoTime();
    long characters = HtmlPages.site(digests).files().mapToLong(file -> file.html().length()).sum();
    Duration taken = Duration.ofNanos(System.nanoTime() - start);

    assertThat(characters).isGreaterThan(1_000 * 10_000L);
    assertThat(taken).isLessThan(FEW_SECONDS);
  }
}
