package dev.casebook.examples;

import dev.casebook.html.HtmlFile;
import dev.casebook.html.HtmlPages;
import dev.casebook.html.HtmlSite;
import dev.casebook.markdown.DigestMarkdown;
import dev.casebook.model.Digest;
import dev.casebook.page.ImportNote;
import dev.casebook.page.ImportedPage;
import dev.casebook.page.PageImport;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes a digest of a page, and pages of the digest. */
public final class ImportAndRender {
  private static final String PAGE =
      """
      # Acme Stories — 2026-05-04

      ## Deep Dives
      **[Plans in minutes](https://example.org/plans)** · Acme
      A plan took 3 hours. Now it takes 4 minutes, at the cost of memory.

      ## Sponsors
      Buy more maps.
      """;

  private ImportAndRender() {}

  /**
   * Imports and renders.
   *
   * @param arguments none
   */
  public static void main(String... arguments) {
    ImportedPage imported =
        PageImport.withDefaults().read("stories.md", PAGE.getBytes(StandardCharsets.UTF_8));
    for (ImportNote note : imported.notes()) {
      System.out.println(note.line() + ": " + note.kind() + ": " + note.text());
    }
    Digest digest = imported.digest();

    String markdown = DigestMarkdown.write(digest);
    System.out.println(DigestMarkdown.read(markdown).equals(digest));

    String page = HtmlPages.page(digest);
    System.out.println(page.lines().findFirst().orElse(""));

    HtmlSite site = HtmlPages.site(List.of(digest));
    site.files().map(HtmlFile::name).forEach(System.out::println);
  }
}
