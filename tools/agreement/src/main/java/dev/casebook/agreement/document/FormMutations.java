package dev.casebook.agreement.document;

import static dev.casebook.agreement.document.Mutation.either;
import static dev.casebook.agreement.document.Mutation.valid;

import com.github.curiousoddman.rgxgen.RgxGen;
import com.github.curiousoddman.rgxgen.config.RgxGenOption;
import com.github.curiousoddman.rgxgen.config.RgxGenProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Texts drawn from the patterns of the schema, whatever they are, and texts that just miss them.
 */
final class FormMutations {
  private static final int LONGEST_REPETITION = 12;
  private static final Map<String, RgxGen> GENERATORS = new ConcurrentHashMap<>();

  static final List<Mutation> ALL =
      List.of(
          either(
              "from-pattern",
              ShapeMutations.at(FormMutations::isFormed, FormMutations::fromPattern)),
          either(
              "near-pattern",
              ShapeMutations.at(FormMutations::isFormed, FormMutations::nearPattern)),
          either("any-day", ShapeMutations.at(FormMutations::isDay, FormMutations::anyDay)),
          valid("leap-day", ShapeMutations.at(FormMutations::isDay, FormMutations::leapDay)),
          either("29-february", ShapeMutations.at(FormMutations::isDay, FormMutations::february)));

  private FormMutations() {}

  private static boolean isFormed(Slot slot) {
    return slot.isOwnText() && slot.schema().has("pattern");
  }

  private static boolean isDay(Slot slot) {
    return slot.isOwnText() && slot.schema().path("format").asString("").equals("date");
  }

  private static String generated(Slot slot, Random random) {
    return GENERATORS
        .computeIfAbsent(slot.schema().get("pattern").stringValue(), FormMutations::generator)
        .generate(random);
  }

  private static RgxGen generator(String pattern) {
    RgxGenProperties properties = new RgxGenProperties();
    RgxGenOption.INFINITE_PATTERN_REPETITION.setInProperties(properties, LONGEST_REPETITION);
    return RgxGen.parse(properties, pattern);
  }

  private static void fromPattern(Slot slot, Random random) {
    set(slot, generated(slot, random));
  }

  /** One character too few, too many, or another. */
  private static void nearPattern(Slot slot, Random random) {
    StringBuilder text = new StringBuilder(generated(slot, random));
    int at = random.nextInt(text.length() + 1);
    char other = (char) (' ' + random.nextInt('~' - ' ' + 1));
    if (at == text.length() || random.nextInt(3) == 0) {
      text.insert(at, other);
    } else if (random.nextBoolean()) {
      text.deleteCharAt(at);
    } else {
      text.setCharAt(at, other);
    }
    set(slot, text.toString());
  }

  private static void anyDay(Slot slot, Random random) {
    set(
        slot,
        "%04d-%02d-%02d".formatted(random.nextInt(10_000), random.nextInt(14), random.nextInt(33)));
  }

  private static void leapDay(Slot slot, Random random) {
    int year = random.nextInt(250, 2_500) * 4;
    set(slot, LocalDate.of(year, 3, 1).minusDays(1).toString());
  }

  private static void february(Slot slot, Random random) {
    set(slot, "%04d-02-29".formatted(random.nextInt(10_000)));
  }

  private static void set(Slot slot, String text) {
    slot.set(JsonNodeFactory.instance.stringNode(text));
  }
}
