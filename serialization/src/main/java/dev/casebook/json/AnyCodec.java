package dev.casebook.json;

import dev.casebook.json.text.Sentences;
import dev.casebook.model.constraint.Violation;
import dev.casebook.model.extension.JsonArray;
import dev.casebook.model.extension.JsonBoolean;
import dev.casebook.model.extension.JsonNull;
import dev.casebook.model.extension.JsonNumber;
import dev.casebook.model.extension.JsonObject;
import dev.casebook.model.extension.JsonString;
import dev.casebook.model.extension.JsonValue;
import dev.casebook.model.extension.UnicodeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Any JSON, as custom data holds it. */
final class AnyCodec implements ItemCodec {

  @Override
  public JsonValue read(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> new JsonString(wellFormed(parser, parser.getString()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(ScalarCodec.number(parser));
      case VALUE_TRUE -> new JsonBoolean(true);
      case VALUE_FALSE -> new JsonBoolean(false);
      case VALUE_NULL -> new JsonNull();
      default -> throw ReadFault.at(parser, Sentences.wrongType("JSON", parser.currentToken()));
    };
  }

  private JsonObject object(JsonParser parser) {
    return new JsonObject(members(parser, key -> {}, this::read));
  }

  /** Reads the members of the object that begins at the current token; keys are checked first. */
  static <T> Map<String, T> members(
      JsonParser parser, Consumer<String> keyCheck, MemberReader<T> reader) {
    Map<String, T> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = wellFormed(parser, parser.currentName());
      if (members.containsKey(key)) {
        throw ReadFault.at(parser, Sentences.duplicateKey(key));
      }
      keyCheck.accept(key);
      parser.nextToken();
      members.put(key, reader.read(parser));
    }
    return members;
  }

  private JsonArray array(JsonParser parser) {
    List<JsonValue> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(read(parser));
    }
    return new JsonArray(items);
  }

  private static String wellFormed(JsonParser parser, String text) {
    if (!UnicodeText.isWellFormed(text)) {
      throw ReadFault.at(
          parser, Sentences.bound("text without unpaired surrogates", Violation.excerpt(text)));
    }
    return text;
  }

  @Override
  public void write(JsonGenerator generator, Object value) {
    if (value instanceof JsonObject object) {
      generator.writeStartObject();
      object
          .members()
          .forEach(
              (key, member) -> {
                generator.writeName(key);
                write(generator, member);
              });
      generator.writeEndObject();
    } else if (value instanceof JsonArray array) {
      generator.writeStartArray();
      array.items().forEach(item -> write(generator, item));
      generator.writeEndArray();
    } else if (value instanceof JsonString string) {
      generator.writeString(string.value());
    } else if (value instanceof JsonNumber number) {
      ScalarCodec.write(generator, number.value());
    } else if (value instanceof JsonBoolean truth) {
      generator.writeBoolean(truth.value());
    } else {
      generator.writeNull();
    }
  }

  /** Reads the value of a member. */
  @FunctionalInterface
  interface MemberReader<T> {
    T read(JsonParser parser);
  }
}
