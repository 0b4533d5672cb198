package dev.casebook.check;

import dev.casebook.check.Finding.Details;
import dev.casebook.json.text.Decimals;
import dev.casebook.json.text.Nearest;
import dev.casebook.json.text.Sentences;
import dev.casebook.model.constraint.Constraint;
import dev.casebook.model.constraint.Patterns;
import dev.casebook.model.constraint.Violation;
import dev.casebook.model.extension.UnicodeText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Checks texts, numbers and truth values. */
final class ScalarCheck {
  private static final String VERSION_POINTER = "/casebook";

  private final TokenCursor tokens;
  private final FindingLog log;
  private @Nullable String acceptedText;

  ScalarCheck(TokenCursor tokens, FindingLog log) {
    this.tokens = tokens;
    this.log = log;
  }

  /** The text that was checked last, if nothing was wrong with it. */
  Optional<String> acceptedText() {
    return Optional.ofNullable(acceptedText);
  }

  /** Checks the value at the current token and moves to its last token. */
  void check(Schema schema, Step step) {
    acceptedText = null;
    JsonToken token = tokens.token();
    if (schema instanceof Schema.Text text) {
      if (token == JsonToken.VALUE_STRING) {
        acceptedText = text(text, tokens.string(), step) ? tokens.string() : null;
      } else {
        wrongType("text", step);
      }
    } else if (schema instanceof Schema.Decimal decimal) {
      if (token.isNumeric()) {
        number(decimal, step);
      } else {
        wrongType("a number", step);
      }
    } else if (!token.isBoolean()) {
      wrongType("true or false", step);
    }
  }

  /** Reports the value at the current token and moves to its last token. */
  void wrongType(String expected, Step step) {
    JsonToken actual = tokens.token();
    add(
        StructureRule.WRONG_TYPE,
        step,
        Sentences.wrongType(expected, actual),
        new Details(expected, Sentences.inWords(actual), null));
    tokens.skipValue();
  }

  /** Checks a text, a value or a key, that stands at the current token. */
  boolean text(Schema.Text schema, String text, Step step) {
    if (!UnicodeText.isWellFormed(text)) {
      bound(
          StructureRule.ENCODING,
          step,
          "text without unpaired surrogates",
          Violation.excerpt(text));
      return false;
    }
    if (!schema.allowed().isEmpty()) {
      return schema.allowed().contains(text) || unknownValue(text, schema.allowed(), step);
    }
    boolean fits = length(schema, text, step);
    Schema.Form form = schema.form();
    if (form != null && Patterns.isMatched(text, schema.max()) && !form.search().test(text)) {
      bound(
          StructureRule.BAD_FORMAT,
          step,
          Patterns.inWords(form.regexp(), text),
          Violation.excerpt(text));
      return false;
    }
    return fits;
  }

  private boolean length(Schema.Text schema, String text, Step step) {
    int length = text.codePointCount(0, text.length());
    if (length >= schema.min() && length <= schema.max()) {
      return true;
    }
    bound(
        length < schema.min() ? StructureRule.TOO_SHORT : StructureRule.TOO_LONG,
        step,
        Constraint.inWords(schema.min(), schema.max(), "characters"),
        length == 0 ? "empty" : length + " characters");
    return false;
  }

  private boolean unknownValue(String text, List<String> allowed, Step step) {
    String expected = "one of " + String.join(", ", allowed);
    if (step.pointer().equals(VERSION_POINTER)) {
      throw log.only(
          StructureRule.UNSUPPORTED_VERSION,
          tokens.region(),
          step,
          Sentences.unsupportedVersion(text, allowed),
          new Details(expected, text, null));
    }
    Optional<String> meant = Nearest.to(text, allowed);
    add(
        StructureRule.UNKNOWN_VALUE,
        step,
        Sentences.unknownValue(text, allowed, meant),
        new Details(expected, text, meant.orElse(null)));
    return false;
  }

  private void number(Schema.Decimal schema, Step step) {
    Optional<BigDecimal> number = Decimals.read(tokens.string());
    if (number.isEmpty()) {
      add(StructureRule.OVER_LIMIT, step, Sentences.numberTooLong(), Details.NONE);
    } else if (schema.min() != null && number.get().compareTo(schema.min()) < 0) {
      bound(
          StructureRule.OUT_OF_RANGE,
          step,
          "a number of at least " + schema.min(),
          tokens.string());
    }
  }

  private void bound(StructureRule rule, Step step, String expected, String actual) {
    add(rule, step, Sentences.bound(expected, actual), new Details(expected, actual, null));
  }

  private void add(StructureRule rule, Step step, String message, Details details) {
    log.add(rule, tokens.region(), step, message, details);
  }
}
