package dev.casebook.rule;

import dev.casebook.check.Finding;
import dev.casebook.data.CompanyName;
import dev.casebook.model.Company;
import dev.casebook.model.constraint.Violation;
import dev.casebook.unit.UnitHint;
import dev.casebook.unit.UnitHints;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says of texts of a wrong form what they most likely mean, where that takes more than the form:
 * the company that has the name, the unit that has the sign.
 */
final class StructureHints {
  private static final String BAD_FORMAT = "bad-format";
  private static final Pattern COMPANY =
      Pattern.compile(
          "/caseStudies/[0-9]+/(company|partners/[0-9]+)"
              + "|/(signal|patterns/[0-9]+)/companies/[0-9]+");
  private static final Pattern UNIT =
      Pattern.compile(".*/metrics/[0-9]+/(value|baseline|change/amount)/unit");

  private final Map<String, String> idsByName = new HashMap<>();

  private StructureHints(CheckedDigest digest) {
    for (At<Company> company : digest.all(Company.class)) {
      if (digest.isWhole(company.property("id"))) {
        idsByName.putIfAbsent(CompanyName.key(company.value().name()), company.value().id());
        for (String alias : company.value().aliases()) {
          idsByName.putIfAbsent(CompanyName.key(alias), company.value().id());
        }
      }
    }
  }

  /**
   * The same findings, some with a suggestion.
   *
   * @param structure what the structure check found
   * @param json the document in UTF-8, without a byte order mark
   * @param digest what could be read of it
   */
  static List<Finding> add(List<Finding> structure, byte[] json, CheckedDigest digest) {
    if (structure.stream().noneMatch(StructureHints::isOpen)) {
      return structure;
    }
    StructureHints hints = new StructureHints(digest);
    DocumentNode document = DocumentNode.read(json);
    return structure.stream()
        .map(finding -> isOpen(finding) ? hints.add(finding, document) : finding)
        .toList();
  }

  private static boolean isOpen(Finding finding) {
    return finding.rule().equals(BAD_FORMAT)
        && finding.suggestion().isEmpty()
        && (COMPANY.matcher(finding.pointer()).matches()
            || UNIT.matcher(finding.pointer()).matches());
  }

  private Finding add(Finding finding, DocumentNode document) {
    // Of a key that is there twice, the pointer may lead to the other value, or to none.
    String text = document.find(finding.pointer()).flatMap(DocumentNode::text).orElse("");
    if (!finding.actual().equals(Optional.of(Violation.excerpt(text)))) {
      return finding;
    }
    if (COMPANY.matcher(finding.pointer()).matches()) {
      String id = idsByName.get(CompanyName.key(text));
      return id == null
          ? finding
          : with(finding, "it is the name of the company \"" + id + "\"", id);
    }
    Optional<UnitHint> hint = UnitHints.of(text);
    return hint.map(
            known ->
                known
                    .suggestion()
                    .map(code -> with(finding, "did you mean \"" + code + "\"?", code))
                    .orElseGet(() -> with(finding, known.question(), null)))
        .orElse(finding);
  }

  private static Finding with(Finding finding, String clause, @Nullable String suggestion) {
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.message() + "; " + clause,
        finding.file(),
        finding.region(),
        finding.pointer(),
        finding.at(),
        new Finding.Details(
            finding.expected().orElse(null), finding.actual().orElse(null), suggestion));
  }
}
