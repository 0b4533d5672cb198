package dev.casebook.unit;

import dev.casebook.data.Folding;
import dev.casebook.data.WordFile;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people write for a unit, and the code that stands for it: the word file {@code unit-words}.
 * Symbols are case-sensitive ({@code Mb} is a megabit, {@code MB} a megabyte); words, and symbols
 * in all lower or upper case that have one reading only, are not.
 */
public final class UnitWords {
  private static final Map<String, String> SYMBOLS;
  private static final Map<String, String> WORDS;

  static {
    WordFile units = WordFile.named("unit-words");
    SYMBOLS = units.list("symbols");
    WORDS = units.list("words");
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
    return Optional.ofNullable(find(word));
  }

  /**
   * The code for a word, an abbreviation or a symbol.
   *
   * @param word such as {@code minutes}, {@code GB}, {@code sec} or {@code µs}
   * @return the UCUM or ISO 4217 code, or empty if it is not known or the word means several of a
   *     unit
   */
  public static Optional<String> code(String word) {
    Meaning meaning = find(word);
    boolean one = meaning != null && meaning.factor().compareTo(BigDecimal.ONE) == 0;
    return one && meaning != null ? Optional.of(meaning.code()) : Optional.empty();
  }

  private static @Nullable Meaning find(String word) {
    String symbol = SYMBOLS.get(word);
    String text = symbol != null ? symbol : WORDS.get(Folding.lowerCase(word));
    if (text == null) {
      return null;
    }
    int space = text.indexOf(' ');
    return space < 0
        ? new Meaning(text, BigDecimal.ONE)
        : new Meaning(text.substring(space + 1), new BigDecimal(text.substring(0, space)));
  }

  /** All words and symbols with what they mean. */
  static Map<String, Meaning> all() {
    Map<String, Meaning> all = new HashMap<>();
    for (Map<String, String> list : List.of(WORDS, SYMBOLS)) {
      for (String word : list.keySet()) {
        all.put(word, meaning(word).orElseThrow());
      }
    }
    return all;
  }
}
