package dev.casebook.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.json.DigestJson;
import dev.casebook.model.Digest;
import dev.casebook.testing.Growth;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargeSiteTest {
  private static final Path EXAMPLE =
      Path.of("../../../examples/digests/engineering-at-scale-2026-04-08.json");

  @Test
  void costsNoMoreForADigestAmongMany() throws IOException {
    String json = DigestJson.toJson(DigestJson.read(EXAMPLE));

    Growth.assertLinear(
        250,
        count -> digests(json, count),
        digests ->
            assertThat(
                    HtmlPages.site(digests).files().mapToLong(file -> file.html().length()).sum())
                .isGreaterThan(digests.size() * 10_000L));
  }

  private static List<Digest> digests(String json, int count) {
    return IntStream.range(0, count)
        .mapToObj(at -> LocalDate.of(2023, 1, 1).plusDays(at).toString())
        .map(day -> DigestJson.read(json.replace("2026-04-08", day)))
        .toList();
  }
}
