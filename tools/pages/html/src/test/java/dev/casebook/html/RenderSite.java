package dev.casebook.html;

import dev.casebook.json.DigestJson;
import dev.casebook.model.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the pages that the browser test opens: a site, and two pages that stand alone. */
final class RenderSite {
  private RenderSite() {}

  /**
   * Renders.
   *
   * @param arguments the folder to write to, then folders of digests
   */
  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[0]);
    List<Digest> digests = new ArrayList<>();
    for (int at = 1; at < arguments.length; at++) {
      digests.addAll(read(Path.of(arguments[at])));
    }
    digests.addAll(SampleDigests.all());
    digests.add(HostileDigest.digest());
    write(target.resolve("site"), HtmlPages.site(digests).files());
    List<Digest> alone = List.of(SampleDigests.summer(), HostileDigest.digest());
    write(
        target.resolve("alone"),
        alone.stream().map(each -> new HtmlFile(each.id() + ".html", HtmlPages.page(each))));
  }

  private static List<Digest> read(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Digest> digests = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
        digests.add(DigestJson.read(file));
      }
      return digests;
    }
  }

  private static void write(Path folder, Stream<HtmlFile> pages) throws IOException {
    Files.createDirectories(folder);
    pages.forEach(
        page -> {
          try {
            Files.writeString(folder.resolve(page.name()), page.html());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
