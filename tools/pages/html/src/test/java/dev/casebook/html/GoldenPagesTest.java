package dev.casebook.html;

import dev.casebook.json.DigestJson;
import dev.casebook.testing.GoldenFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GoldenPagesTest {
  private static final String GOLDEN = "src/test/resources/dev/casebook/html/";
  private static final Path EXAMPLES = Path.of("../../../examples/digests");

  @Test
  void rendersAnExample() throws IOException {
    String name = "engineering-at-scale-2026-04-08";
    String page = HtmlPages.page(DigestJson.read(EXAMPLES.resolve(name + ".json")));

    GoldenFile.at(GOLDEN + name + ".html").holds(page);
  }

  @Test
  void rendersASite() throws IOException {
    for (HtmlFile file : HtmlPages.site(SampleDigests.all()).files().toList()) {
      GoldenFile.at(GOLDEN + "site/" + file.name()).holds(file.html());
    }
  }
}
