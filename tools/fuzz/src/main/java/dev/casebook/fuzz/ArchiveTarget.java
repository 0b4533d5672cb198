package dev.casebook.fuzz;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import dev.casebook.check.StructureCheck;
import dev.casebook.json.DigestJsonException;
import dev.casebook.json.DigestReader;
import dev.casebook.model.Digest;
import dev.casebook.rule.DigestCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Bytes as an archive, a digest a line. */
public final class ArchiveTarget {
  private static final String NAME = "a.jsonl";
  private static final StructureCheck STRUCTURE = StructureCheck.ofDigests();
  private static final DigestCheck RULES =
      DigestCheck.withAllRules().withToday(LocalDate.of(2026, 1, 1));

  private ArchiveTarget() {}

  public static void fuzzerTestOneInput(byte[] archive) throws IOException {
    List<Finding> findings = new ArrayList<>();
    int documents = STRUCTURE.checkLines(NAME, new ByteArrayInputStream(archive), findings::add);
    Set<Integer> faulty = new HashSet<>();
    findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(finding -> faulty.add(finding.line()));
    Set<Integer> refused = refusedLines(archive, documents);
    Law.equal(refused, faulty, "The reader refuses the faulty lines");
    List<Finding> all = new ArrayList<>();
    int again = RULES.checkLines(NAME, new ByteArrayInputStream(archive), all::add);
    Law.equal(again, documents, "Both checks count the same documents");
    Law.tells(all, findings);
    Lines.ofArchive(archive).hold(all);
  }

  private static Set<Integer> refusedLines(byte[] archive, int documents) {
    Set<Integer> refused = new HashSet<>();
    int read = 0;
    try (Stream<Digest> lines = new DigestReader().readLines(new ByteArrayInputStream(archive))) {
      Iterator<Digest> each = lines.iterator();
      boolean more = true;
      while (more) {
        try {
          more = each.hasNext();
          if (more) {
            each.next();
            read++;
          }
        } catch (DigestJsonException fault) {
          Law.holds(refused.add(fault.line()), "A line is refused once: " + fault);
          read++;
        }
      }
    }
    Law.equal(read, documents, "Reader and check come to the same documents");
    return refused;
  }
}
