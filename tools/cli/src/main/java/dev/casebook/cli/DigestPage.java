package dev.casebook.cli;

import dev.casebook.html.HtmlPages;
import dev.casebook.markdown.DigestMarkdown;
import dev.casebook.model.Digest;
import dev.casebook.report.RunnerSafeWriter;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page that was made of digests. It may be printed where a CI server reads it.
 *
 * <p>It is not part of the command, whose types are loaded whenever a command line is read.
 *
 * @param name its file name
 * @param text what is written to the file
 */
record DigestPage(String name, String text) {

  /** The pages of digests, each made when it is reached. */
  static Stream<DigestPage> of(List<Digest> digests, RenderCommand.Form form, boolean site) {
    return site
        ? HtmlPages.site(digests).files().map(file -> ofHtml(file.name(), file.html()))
        : digests.stream().map(digest -> of(digest, form));
  }

  private static DigestPage ofHtml(String name, String html) {
    return new DigestPage(name, RunnerSafeWriter.safe(html, RunnerSafeWriter.Form.XML));
  }

  private static DigestPage ofMarkdown(String name, String markdown) {
    return new DigestPage(name, RunnerSafeWriter.safe(markdown, RunnerSafeWriter.Form.MARKDOWN));
  }

  private static DigestPage of(Digest digest, RenderCommand.Form form) {
    return switch (form) {
      case HTML -> ofHtml(digest.id() + ".html", HtmlPages.page(digest));
      case MD -> ofMarkdown(digest.id() + ".md", DigestMarkdown.write(digest));
    };
  }
}
