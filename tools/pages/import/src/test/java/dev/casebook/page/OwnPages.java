package dev.casebook.page;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import dev.casebook.json.DigestJson;
import dev.casebook.model.Digest;
import dev.casebook.rule.DigestCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Pages of our own writing, about companies that are not there. */
final class OwnPages {
  private static final DigestCheck CHECK = DigestCheck.withAllRules();

  private OwnPages() {}

  static byte[] bytes(String path) throws IOException {
    try (InputStream page =
        Objects.requireNonNull(OwnPages.class.getResourceAsStream(path), path)) {
      return page.readAllBytes();
    }
  }

  static ImportedPage read(String name) throws IOException {
    return PageImport.withDefaults().read(name, bytes("pages/" + name));
  }

  static ImportedPage of(String page) {
    return PageImport.withDefaults().read("page.md", page.getBytes(StandardCharsets.UTF_8));
  }

  /** A page with one story, whose text is given. */
  static ImportedPage withStory(String body) {
    return of(
        """
        # Harbour Notes — 2026-02-11

        ## Deep Dives

        **[A story](https://globex.example/story)** · Globex
        %s
        """
            .formatted(body));
  }

  static List<Finding> errors(Digest digest) {
    return CHECK.check("digest.json", DigestJson.toJson(digest)).stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }
}
