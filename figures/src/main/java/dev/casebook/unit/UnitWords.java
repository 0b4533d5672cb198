package dev.casebook.unit;

import dev.casebook.data.DataFile;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What people write for a unit, and the code that stands for it: the data file {@code unit-words}.
 * Symbols are case-sensitive ({@code Mb} is a megabit, {@code MB} a megabyte); words, and symbols
 * in all lower or upper case that have one reading only, are not.
 */
public final class UnitWords {
  private static final Map<String, Meaning> SYMBOLS = new HashMap<>();
  private static final Map<String, Meaning> WORDS = new HashMap<>();

  static {
    for (List<String> row : DataFile.rows("unit-words", "word", "case", "code", "factor")) {
      String factor = row.get(3);
      Meaning meaning =
          new Meaning(row.get(2), factor.isEmpty() ? BigDecimal.ONE : new BigDecimal(factor));
      (row.get(1).equals("exact") ? SYMBOLS : WORDS).put(row.get(0), meaning);
    }
  }

  private UnitWords() {}

  /**
   * What a word for a unit means.
   *
   * @param code the UCUM or ISO 4217 code of a unit
   * @param factor how many of that unit one is: 10 years for a decade
   */
  public record Meaning(String code, BigDecimal factor) {}

  /**
   * What a word, an abbreviation or a symbol means.
   *
   * @param word such as {@code minutes}, {@code GB}, {@code sec} or {@code decade}
   * @return the unit, or empty if it is not known
   */
  public static Optional<Meaning> meaning(String word) {
    Meaning symbol = SYMBOLS.get(word);
    return Optional.ofNullable(symbol != null ? symbol : WORDS.get(word.toLowerCase(Locale.ROOT)));
  }

  /**
   * The code for a word, an abbreviation or a symbol.
   *
   * @param word such as {@code minutes}, {@code GB}, {@code sec} or {@code µs}
   * @return the UCUM or ISO 4217 code, or empty if it is not known or the word means several of a
   *     unit
   */
  public static Optional<String> code(String word) {
    return meaning(word)
        .filter(meaning -> meaning.factor().compareTo(BigDecimal.ONE) == 0)
        .map(Meaning::code);
  }

  /** All words and symbols with their codes. */
  static Map<String, String> all() {
    Map<String, String> all = new HashMap<>();
    WORDS.forEach((word, meaning) -> all.put(word, meaning.code()));
    SYMBOLS.forEach((word, meaning) -> all.put(word, meaning.code()));
    return all;
  }
}
