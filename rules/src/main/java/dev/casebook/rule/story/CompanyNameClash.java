package dev.casebook.rule.story;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.model.Company;
import dev.casebook.model.constraint.Violation;
import dev.casebook.prose.FoldedText;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.ModelPath;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Companies that share a name. */
public final class CompanyNameClash implements Rule {
  private static final int ASCII = 128;

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "company-name-clash",
          Severity.WARNING,
          "Two companies share a name or alias, ignoring case, punctuation and"
              + " typographic quotes.",
          "They are most often one company under two ids, and its case studies"
              + " would be counted apart. Keep one, with the other spelling among its"
              + " aliases.",
          """
          {
            "companies": [
              { "id": "acme", "name": "Acme Inc." },
              { "id": "acme-inc", "name": "ACME, Inc" }
            ],
            "signal": { "statement": "Plans are cheap now.", "companies": ["acme-inc"] }
          }""",
          """
          { "companies": [{ "id": "acme", "name": "Acme Inc.", "aliases": ["ACME, Inc"] }] }""");

  /** Made once, by the registry of rules. */
  public CompanyNameClash() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    Map<String, Owner> owners = new HashMap<>();
    List<At<Company>> companies = digest.all(Company.class);
    for (int i = 0; i < companies.size(); i++) {
      At<Company> company = companies.get(i);
      Company named = company.value();
      check(named.name(), company.property("name"), new Owner(i, named), owners, problems);
      for (int j = 0; j < named.aliases().size(); j++) {
        ModelPath alias = company.property("aliases").item(j);
        check(named.aliases().get(j), alias, new Owner(i, named), owners, problems);
      }
    }
  }

  /** Which company has a name; two with one id are two. */
  private record Owner(int index, Company company) {}

  private static void check(
      String name, ModelPath path, Owner owner, Map<String, Owner> owners, Problems problems) {
    String letters = letters(name);
    Owner other = letters.isEmpty() ? null : owners.putIfAbsent(letters, owner);
    if (other != null && other.index() != owner.index()) {
      problems.add(
          path,
          "The company \"%s\" goes by the name %s too; are the two one?"
              .formatted(other.company().id(), Violation.excerpt(name)));
    }
  }

  /** What is left of a name without case, punctuation and white space. */
  private static String letters(String name) {
    boolean ascii = name.chars().allMatch(c -> c < ASCII);
    String normal = ascii ? name : FoldedText.normalized(name, Normalizer.Form.NFKC);
    String folded = normal.toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      if (Character.isLetterOrDigit(folded.codePointAt(i))) {
        letters.appendCodePoint(folded.codePointAt(i));
      }
    }
    return letters.toString();
  }
}
