package dev.casebook.fuzz;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import dev.casebook.json.DigestJson;
import dev.casebook.markdown.DigestMarkdown;
import dev.casebook.page.ImportNote;
import dev.casebook.page.ImportedPage;
import dev.casebook.page.NoDigestException;
import dev.casebook.page.PageImport;
import dev.casebook.rule.DigestCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Bytes as a page of any form. */
public final class PageTarget {
  private static final PageImport IMPORT = PageImport.withDefaults();
  private static final DigestCheck CHECK =
      DigestCheck.withAllRules().withToday(LocalDate.of(2026, 1, 1));
  private static final List<String> ENDINGS = List.of(".md", ".html", ".txt", "");

  private PageTarget() {}

  public static void fuzzerTestOneInput(byte[] page) throws IOException {
    for (String ending : ENDINGS) {
      check("2026-01-01" + ending, page);
    }
  }

  private static void check(String name, byte[] page) throws IOException {
    int lines = new String(page, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1).length;
    ImportedPage imported;
    try {
      imported = IMPORT.read(name, page);
    } catch (NoDigestException refused) {
      Law.holds(refused.line() >= 0 && refused.line() <= lines, "The line exists: " + refused);
      return;
    }
    for (ImportNote note : imported.notes()) {
      Law.holds(
          note.line() >= 1 && note.line() <= note.endLine() && note.endLine() <= lines,
          "The lines of a note exist: " + note);
    }
    // A page in the Markdown form is a digest already, with the faults it has.
    if (!DigestMarkdown.isDigest(new String(page, StandardCharsets.UTF_8))) {
      hasNoError(imported);
    }
    DigestLaws.survives(imported.digest());
  }

  private static void hasNoError(ImportedPage imported) {
    List<Finding> found = CHECK.check("d.json", DigestJson.toJson(imported.digest()));
    Law.equal(
        found.stream().filter(finding -> finding.severity() == Severity.ERROR).toList(),
        List.of(),
        "What is imported has no error");
  }
}
