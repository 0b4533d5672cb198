package dev.casebook.agreement.document;

import static dev.casebook.agreement.document.Mutation.either;
import static dev.casebook.agreement.document.Mutation.invalid;
import static dev.casebook.agreement.document.Mutation.valid;

import dev.casebook.agreement.document.Mutation.Change;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.util.RawValue;

/** Changes of numbers: their sign, their size and the way they are spelt. */
final class NumberMutations {
  private static final String NINES = "9".repeat(100);

  static final List<Mutation> ALL =
      List.of(
          either("negate", ShapeMutations.at(Slot::isNumber, (slot, random) -> negate(slot))),
          valid(
              "spell-number",
              spell(
                  Slot::isNumber,
                  "0",
                  "-0",
                  "-0.0",
                  "0e5",
                  "0E-5",
                  "1.0",
                  "1e0",
                  "1E+2",
                  "1e-2",
                  "1e+007",
                  "0.1e1",
                  "100e-2",
                  "1.000000000000000000000000000001",
                  NINES,
                  NINES + "." + NINES,
                  "1e99",
                  "1e-100",
                  "12345678901234567890")),
          either(
              "spell-negative",
              spell(Slot::isNumber, "-1", "-0.5", "-1e-100", "-1E+2", "-" + NINES)),
          invalid(
              "spell-too-long",
              spell(
                  Slot::isNumber,
                  "1e100",
                  "-1e100",
                  "1E-101",
                  NINES + "0",
                  "0." + NINES + "0",
                  "1e999999999",
                  "1e-999999999",
                  "1e9999999999",
                  "-1e99999999999999999999",
                  "9".repeat(400),
                  "0".concat(".").concat("0".repeat(2_000)))),
          invalid(
              "spell-otherwise",
              spell(
                  Slot::isOwnNumber,
                  "01",
                  "+1",
                  ".5",
                  "1.",
                  "1e",
                  "0x1",
                  "NaN",
                  "Infinity",
                  "1_000",
                  "1,5")));

  private NumberMutations() {}

  private static void negate(Slot slot) {
    BigDecimal number = slot.value().decimalValue();
    slot.set(JsonNodeFactory.instance.numberNode(number.negate()));
  }

  private static Change spell(Predicate<Slot> kind, String... spellings) {
    List<RawValue> raw = Stream.of(spellings).map(RawValue::new).toList();
    return ShapeMutations.at(
        kind,
        (slot, random) ->
            slot.set(JsonNodeFactory.instance.rawValueNode(TextMutations.any(raw, random))));
  }
}
