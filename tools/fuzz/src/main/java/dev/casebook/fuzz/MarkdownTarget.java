package dev.casebook.fuzz;

import dev.casebook.markdown.DigestMarkdown;
import dev.casebook.markdown.DigestMarkdownException;
import dev.casebook.model.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Bytes as a digest in its Markdown form. */
public final class MarkdownTarget {
  private MarkdownTarget() {}

  public static void fuzzerTestOneInput(byte[] page) throws IOException {
    String text = new String(page, StandardCharsets.UTF_8);
    Digest digest;
    try {
      digest = DigestMarkdown.read(text);
    } catch (DigestMarkdownException refused) {
      Lines.of(text).hold(refused.line(), 1, refused);
      return;
    }
    DigestLaws.survives(digest);
  }
}
