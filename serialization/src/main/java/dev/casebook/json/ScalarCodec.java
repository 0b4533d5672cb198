package dev.casebook.json;

import dev.casebook.json.text.Decimals;
import dev.casebook.json.text.Sentences;
import dev.casebook.model.constraint.Patterns;
import dev.casebook.model.constraint.Violation;
import dev.casebook.model.extension.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Predicate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteCapability;

/** The types that JSON has itself, and days. Nothing is coerced. */
enum ScalarCodec implements ItemCodec {
  TEXT {
    @Override
    public Object read(JsonParser parser) {
      return text(parser, "text");
    }

    @Override
    public void write(JsonGenerator generator, Object value) {
      generator.writeString((String) value);
    }
  },

  NUMBER {
    @Override
    public Object read(JsonParser parser) {
      if (!parser.currentToken().isNumeric()) {
        throw ReadFault.at(parser, Sentences.wrongType("a number", parser.currentToken()));
      }
      return number(parser);
    }

    @Override
    public void write(JsonGenerator generator, Object value) {
      write(generator, (BigDecimal) value);
    }
  },

  TRUTH {
    @Override
    public Object read(JsonParser parser) {
      if (!parser.currentToken().isBoolean()) {
        throw ReadFault.at(parser, Sentences.wrongType("true or false", parser.currentToken()));
      }
      return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    @Override
    public void write(JsonGenerator generator, Object value) {
      generator.writeBoolean((Boolean) value);
    }
  },

  DAY {
    @Override
    public Object read(JsonParser parser) {
      String text = text(parser, Patterns.inWords(Patterns.DAY));
      if (IS_DAY.test(text)) {
        return LocalDate.of(
            Integer.parseInt(text, 0, 4, 10),
            Integer.parseInt(text, 5, 7, 10),
            Integer.parseInt(text, 8, 10, 10));
      }
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw ReadFault.at(
            parser, Sentences.bound(Patterns.inWords(Patterns.DAY, text), Violation.excerpt(text)));
      }
    }

    @Override
    public void write(JsonGenerator generator, Object value) {
      generator.writeString(value.toString());
    }
  };

  private static final Predicate<String> IS_DAY = Patterns.search(Patterns.DAY);

  static ItemCodec of(Class<?> type) {
    if (type == String.class) {
      return TEXT;
    }
    if (type == BigDecimal.class) {
      return NUMBER;
    }
    if (type == boolean.class) {
      return TRUTH;
    }
    if (type == LocalDate.class) {
      return DAY;
    }
    if (JsonValue.class.isAssignableFrom(type)) {
      return new AnyCodec();
    }
    throw new IllegalArgumentException("No codec for " + type.getName());
  }

  static BigDecimal number(JsonParser parser) {
    if (parser.isNaN()) {
      throw ReadFault.at(parser, Sentences.bound("a number", parser.getString()));
    }
    return Decimals.read(parser.getString())
        .orElseThrow(() -> ReadFault.at(parser, Sentences.numberTooLong()));
  }

  /** Writes a number with its digits: as text does, or else as a decimal number of the format. */
  static void write(JsonGenerator generator, BigDecimal number) {
    if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      generator.writeNumber(Decimals.write(number));
    } else {
      generator.writeNumber(number);
    }
  }

  static String text(JsonParser parser, String expected) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw ReadFault.at(parser, Sentences.wrongType(expected, parser.currentToken()));
    }
    return parser.getString();
  }
}
