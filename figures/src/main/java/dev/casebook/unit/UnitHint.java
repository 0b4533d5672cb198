package dev.casebook.unit;

import java.util.Optional;

/**
 * What a text that is no unit says to those who look for the unit that it means.
 *
 * @param suggestion the code to write, if that is sure
 * @param question what it could mean, if that is not sure; otherwise empty
 */
public record UnitHint(Optional<String> suggestion, String question) {
  static UnitHint sure(String code) {
    return new UnitHint(Optional.of(code), "");
  }

  static UnitHint unsure(String question) {
    return new UnitHint(Optional.empty(), question);
  }
}
