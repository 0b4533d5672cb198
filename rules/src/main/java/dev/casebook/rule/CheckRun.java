package dev.casebook.rule;

import dev.casebook.check.CheckLimits;
import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import dev.casebook.check.StructureCheck;
import dev.casebook.json.DigestJsonException;
import dev.casebook.json.DigestReader;
import dev.casebook.model.Digest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The check of one document. A document that reads strictly has no error of structure, so only one
 * that does not is looked through for its errors.
 */
final class CheckRun {
  private final List<Rule> rules;
  private final CheckLimits limits;
  private final LocalDate today;
  private final DigestReader reader;

  CheckRun(List<Rule> rules, CheckLimits limits, LocalDate today) {
    this.rules = rules;
    this.limits = limits;
    this.today = today;
    this.reader = new DigestReader(limits.maxBytes());
  }

  private StructureCheck structureCheck() {
    return StructureCheck.ofDigests().withLimits(limits);
  }

  List<Finding> check(String name, int firstLine, DigestText text) {
    Optional<Digest> sound = text.readQuickly(limits.maxBytes());
    if (sound.isPresent()) {
      List<Finding> structure =
          text.hasByteOrderMark() ? text.check(structureCheck(), name, firstLine) : List.of();
      return withRules(structure, whole(sound.get()), name, firstLine, text);
    }
    List<Finding> structure = text.check(structureCheck(), name, firstLine);
    if (structure.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
      return withRules(structure, whole(readWithCare(text)), name, firstLine, text);
    }
    if (structure.stream().anyMatch(StructureCheck::endsReading)) {
      return structure;
    }
    byte[] json = text.utf8();
    StandInTexts standIns = new StandInTexts(json, structure, structureCheck());
    return new ReadableDigest(structureCheck(), reader)
        .read(standIns.json(), standIns.structure())
        .map(
            reading -> {
              standIns.note(reading.leftOut());
              CheckedDigest digest = new CheckedDigest(reading.digest(), reading.leftOut(), today);
              List<Finding> hinted = StructureHints.add(structure, json, digest);
              return withRules(hinted, digest, name, firstLine, text);
            })
        .orElse(structure);
  }

  private CheckedDigest whole(Digest digest) {
    return new CheckedDigest(digest, LeftOut.nothing(), today);
  }

  private Digest readWithCare(DigestText text) {
    try {
      return text.read(reader);
    } catch (DigestJsonException unreadable) {
      throw new IllegalStateException("The reader refuses what the check accepts", unreadable);
    }
  }

  private List<Finding> withRules(
      List<Finding> structure, CheckedDigest digest, String name, int firstLine, DigestText text) {
    RuleLog log =
        new RuleLog(digest.leftOut(), Math.max(0, limits.maxFindings() - structure.size()));
    rules.forEach(rule -> log.run(rule, digest));
    if (log.isEmpty()) {
      return structure;
    }
    List<Finding> all = new ArrayList<>(structure);
    all.addAll(log.findings(name, firstLine, text.characters()));
    all.sort(Comparator.comparing(Finding::region));
    if (log.isFull()) {
      all.add(limits.restNotTold(all.get(all.size() - 1)));
    }
    return List.copyOf(all);
  }
}
