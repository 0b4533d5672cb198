package dev.casebook.json;

import dev.casebook.json.text.JsonTokens;
import dev.casebook.json.text.Place;
import dev.casebook.json.text.Sentences;
import dev.casebook.model.FormatVersion;
import dev.casebook.model.constraint.EnumNames;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a refused document again, for what is only worth knowing then. */
final class Rescan {
  private static final String VERSION_POINTER = "/casebook";

  private final Document document;

  Rescan(Document document) {
    this.document = document;
  }

  /** The place of the value that a pointer leads to, which was read before. */
  Place placeOf(String pointer) {
    try (JsonParser parser = JsonTokens.parser(document.text().get())) {
      while (parser.nextToken() != null) {
        if (beginsValue(parser) && ReadFault.pointerOf(parser).equals(pointer)) {
          return Place.of(parser.currentTokenLocation());
        }
      }
      throw new IllegalStateException("Nothing at " + pointer);
    }
  }

  /** The declared version, if this build does not know it: then nothing else is worth saying. */
  Optional<Version> unsupportedVersion() {
    try (JsonParser parser = JsonTokens.parser(document.text().get())) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING
            && ReadFault.pointerOf(parser).equals(VERSION_POINTER)) {
          Optional<Version> unknown = unsupported(parser);
          if (unknown.isPresent()) {
            return unknown;
          }
        }
        if (parser.currentToken().isStructEnd() && parser.streamReadContext().inRoot()) {
          return Optional.empty(); // what follows the document is no part of it
        }
      }
    } catch (JacksonException noJsonFromHere) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<Version> unsupported(JsonParser parser) {
    List<String> known = EnumNames.of(FormatVersion.class).all();
    String declared = parser.getString();
    return known.contains(declared)
        ? Optional.empty()
        : Optional.of(
            new Version(
                Place.of(parser.currentTokenLocation()),
                VERSION_POINTER,
                Sentences.unsupportedVersion(declared, known)));
  }

  private static boolean beginsValue(JsonParser parser) {
    JsonToken token = parser.currentToken();
    return token.isScalarValue() || token.isStructStart();
  }

  /** A version that this build does not know. */
  record Version(Place place, String pointer, String sentence) {}
}
