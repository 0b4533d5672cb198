package dev.casebook.rule.story;

import dev.casebook.check.Finding.Details;
import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.data.DataFile;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Languages that are none. */
public final class UnknownLanguage implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "unknown-language",
          Severity.WARNING,
          "The language has the form of a language tag and names no language.",
          "Programs choose dictionaries, fonts and voices by it. A tag of BCP 47 "
              + "begins with a code of ISO 639, such as `en` or `pt-BR`. The data file "
              + "`languages` lists the codes of two letters; those of three letters are "
              + "taken as they are.",
          """
          { "language": "english" }""",
          """
          { "language": "en" }""");

  private static final int THREE_LETTERS = 3;

  /** Known when a language other than English is met. */
  private static final class Languages {
    static final Map<String, String> CODES_BY_NAME = new HashMap<>();

    static {
      for (var row : DataFile.rows("languages", "code", "name")) {
        CODES_BY_NAME.put(row.get(1).toLowerCase(Locale.ROOT), row.get(0));
      }
    }
  }

  /** Made once, by the registry of rules. */
  public UnknownLanguage() {}

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedDigest digest, Problems problems) {
    String language = digest.digest().value().language();
    String primary = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
    if (!primary.equals("en") && primary.length() != THREE_LETTERS && !isKnown(primary)) {
      String meant = Languages.CODES_BY_NAME.get(primary);
      problems.add(
          digest.digest().property("language"),
          "\"%s\" begins with no language code of ISO 639; %s"
              .formatted(
                  language,
                  meant == null
                      ? "expected one such as en or pt-BR"
                      : "did you mean \"" + meant + "\"?"),
          new Details(null, language, meant));
    }
  }

  private static boolean isKnown(String code) {
    return Languages.CODES_BY_NAME.containsValue(code);
  }
}
