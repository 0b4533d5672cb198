package dev.casebook.data;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The codes of ISO 4217, in the edition that the data file names. Units of the format are those of
 * current money; metals, accounts of banks, codes for tests, and withdrawn ones are none.
 */
public final class Currencies {
  /** How many letters a code has. */
  public static final int CODE_LENGTH = 3;

  private static final Set<String> CURRENT = new HashSet<>();
  private static final Map<String, Withdrawn> WITHDRAWN = new HashMap<>();
  private static final Map<String, String> NOT_MONEY = new HashMap<>();

  static {
    for (var row : DataFile.rows("currencies", "code", "status", "withdrawn", "name")) {
      switch (row.get(1)) {
        case "current" -> CURRENT.add(row.get(0));
        case "withdrawn" ->
            WITHDRAWN.put(row.get(0), new Withdrawn(row.get(0), row.get(3), row.get(2)));
        default -> NOT_MONEY.put(row.get(0), row.get(3));
      }
    }
  }

  private Currencies() {}

  /**
   * A currency that is no longer one.
   *
   * @param code its code
   * @param name its name
   * @param until the year or the month in which the code was withdrawn, such as {@code 2002-03}
   */
  public record Withdrawn(String code, String name, String until) {}

  /**
   * All units of money.
   *
   * @return the codes of current currencies
   */
  public static Set<String> codes() {
    return Set.copyOf(CURRENT);
  }

  /**
   * Whether a unit begins with a currency.
   *
   * @param unit any text
   * @return true if it is a current code, alone or followed by a solidus
   */
  public static boolean leads(String unit) {
    return hasCode(unit) && CURRENT.contains(unit.substring(0, CODE_LENGTH));
  }

  /**
   * The withdrawn currency that a unit begins with.
   *
   * @param unit any text
   * @return the currency if the unit is its code, alone or followed by a solidus
   */
  public static Optional<Withdrawn> withdrawn(String unit) {
    return hasCode(unit)
        ? Optional.ofNullable(WITHDRAWN.get(unit.substring(0, CODE_LENGTH)))
        : Optional.empty();
  }

  /**
   * What a unit begins with that ISO 4217 has a code for and that is no money, such as gold.
   *
   * @param unit any text
   * @return its name if the unit is its code, alone or followed by a solidus
   */
  public static Optional<String> notMoney(String unit) {
    return hasCode(unit)
        ? Optional.ofNullable(NOT_MONEY.get(unit.substring(0, CODE_LENGTH)))
        : Optional.empty();
  }

  private static boolean hasCode(String unit) {
    return unit.length() >= CODE_LENGTH
        && (unit.length() == CODE_LENGTH || unit.charAt(CODE_LENGTH) == '/');
  }
}
