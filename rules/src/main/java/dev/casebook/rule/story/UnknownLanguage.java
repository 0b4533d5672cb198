package dev.casebook.rule.story;

import dev.casebook.check.Finding.Details;
import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.data.DataFile;
import dev.casebook.rule.CheckedDigest;
import dev.casebook.rule.Problems;
import dev.casebook.rule.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Languages that are none. */
public final class UnknownLanguage implements Rule {
  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "unknown-language",
          Severity.WARNING,
          "The language has the form of a language tag and begins with no language code.",
          "Programs choose dictionaries, fonts and voices by it. A tag of BCP 47 begins with a"
              + " code of ISO 639, such as `en` or `pt-BR`. The data file `languages` lists the"
              + " codes of two letters; any three letters are taken for a code.",
          """
          { "language": "english" }""",
          """
          { "language": "en" }""");

  private static final int THREE_LETTERS = 3;

  /** Read when a language other than English is met. */
  private static final class Languages {
    static final Set<String> CODES = new HashSet<>();
    static final Map<String, String> CODES_BY_NAME = new HashMap<>();

    static {
      for (var row : DataFile.rows("languages", "code", "name")) {
        CODES.add(row.get(0));
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
    String first = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
    if (first.equals("en") || first.length() == THREE_LETTERS || Languages.CODES.contains(first)) {
      return;
    }
    String meant = Languages.CODES_BY_NAME.get(first);
    problems.add(
        digest.digest().property("language"),
        "\"%s\" begins with no language code of ISO 639; ".formatted(language)
            + (meant == null ? "expected one such as en" : "did you mean \"" + meant + "\"?"),
        new Details("a language code", language, meant));
  }
}
