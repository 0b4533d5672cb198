package dev.casebook.unit;

import dev.casebook.data.DataFile;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes that UCUM knows, but that stand for something other than most who write them mean. */
public final class Lookalikes {

  private static final Map<String, Lookalike> TABLE = table();

  /**
   * A unit with its exponent, or an annotation that is none's, in group 1; or the annotation of a
   * unit, or an operator.
   */
  private static final Pattern PART =
      Pattern.compile("((?<![^/.(])\\{[^}]*\\}|[^/.(){}]+)|\\{[^}]*\\}|.");

  /** Documents use few units, each many times. What strangers send must not fill the memory. */
  private static final int MOST_KNOWN = 1_000;

  private static final RecentValues<String, Optional<Lookalike>> KNOWN =
      new RecentValues<>(MOST_KNOWN, Lookalikes::read);

  private Lookalikes() {}

  /**
   * What a code says, if that is hardly what was meant.
   *
   * @param code a unit code, also a product or a quotient such as {@code GB/s}
   * @return what it stands for and what to write; empty if the code is fine or no unit at all
   */
  public static Optional<Lookalike> of(String code) {
    return KNOWN.get(code);
  }

  private static Optional<Lookalike> read(String code) {
    Set<String> meanings = new LinkedHashSet<>();
    Set<String> questions = new LinkedHashSet<>();
    StringBuilder suggestion = new StringBuilder();
    Matcher part = PART.matcher(code);
    while (part.find()) {
      Lookalike lookalike = TABLE.get(part.group(1));
      if (lookalike != null) {
        meanings.add(lookalike.means());
      }
      if (lookalike != null && lookalike.suggestion().isEmpty()) {
        questions.add(UnitHints.question(part.group(), code, lookalike.question()));
      }
      String written =
          lookalike == null ? part.group() : lookalike.suggestion().orElse(part.group());
      boolean divides = lookalike != null && written.contains("/") && !suggestion.isEmpty();
      suggestion.append(divides ? "(" + written + ")" : written);
    }
    if (meanings.isEmpty() || Unit.of(code).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Lookalike(
            String.join(" and ", meanings),
            questions.isEmpty() ? Optional.of(suggestion.toString()) : Optional.empty(),
            String.join("; ", questions)));
  }

  /** What the list has of a code; its question has no subject. */
  static Optional<Lookalike> row(String code) {
    return Optional.ofNullable(TABLE.get(code));
  }

  /** The codes, for the test that holds them to the library. */
  static Set<String> codes() {
    return TABLE.keySet();
  }

  private static Map<String, Lookalike> table() {
    Map<String, Lookalike> table = new HashMap<>();
    for (var row : DataFile.rows("lookalike-units", "code", "suggestion", "question", "means")) {
      Optional<String> suggestion = Optional.of(row.get(1)).filter(code -> !code.isEmpty());
      table.put(row.get(0), new Lookalike(row.get(3), suggestion, row.get(2)));
    }
    return table;
  }
}
