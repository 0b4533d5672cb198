package dev.casebook.fuzz;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import dev.casebook.check.StructureCheck;
import dev.casebook.html.HtmlPages;
import dev.casebook.json.DigestJson;
import dev.casebook.json.DigestJsonException;
import dev.casebook.json.DigestLines;
import dev.casebook.json.DigestReader;
import dev.casebook.markdown.DigestMarkdown;
import dev.casebook.model.Digest;
import dev.casebook.rule.DigestCheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must hold for the bytes of any document. */
final class DigestLaws {
  private static final String NAME = "d.json";
  private static final DigestReader READER = new DigestReader();
  private static final StructureCheck STRUCTURE = StructureCheck.ofDigests();
  private static final DigestCheck RULES =
      DigestCheck.withAllRules().withToday(LocalDate.of(2026, 1, 1));

  private DigestLaws() {}

  /** Reader and checks agree, places lie within the document, and a digest survives each form. */
  static void check(byte[] json) throws IOException {
    Lines lines = Lines.of(json);
    Optional<Digest> digest = read(json, lines);
    List<Finding> structure = STRUCTURE.check(NAME, new ByteArrayInputStream(json));
    lines.hold(structure);
    boolean sound = structure.stream().noneMatch(found -> found.severity() == Severity.ERROR);
    Law.equal(digest.isPresent(), sound, "The reader takes what the check finds sound");
    List<Finding> all = RULES.check(NAME, new ByteArrayInputStream(json));
    lines.hold(all);
    Law.tells(all, structure);
    if (digest.isPresent()) {
      survives(digest.get());
    }
  }

  private static Optional<Digest> read(byte[] json, Lines lines) {
    try {
      return Optional.of(READER.read(json));
    } catch (DigestJsonException refused) {
      lines.hold(refused.line(), refused.column(), refused);
      return Optional.empty();
    }
  }

  /** The forms of a digest carry all of it. */
  static void survives(Digest digest) throws IOException {
    String json = DigestJson.toJson(digest);
    Law.equal(DigestJson.read(json), digest, "JSON carries the digest");
    Law.equal(DigestJson.toJson(DigestJson.read(json)), json, "Canonical form is stable");
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    DigestLines.write(Stream.of(digest, digest), archive);
    try (Stream<Digest> read = DigestLines.read(new ByteArrayInputStream(archive.toByteArray()))) {
      Law.equal(read.toList(), List.of(digest, digest), "An archive carries the digest");
    }
    Law.equal(
        DigestMarkdown.read(DigestMarkdown.write(digest)), digest, "Markdown carries the digest");
    String page = HtmlPages.page(digest);
    Law.equal(
        new String(page.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8),
        page,
        "UTF-8 carries the page");
  }
}
