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
  private static final String VERSION = "casebook";

  private final Document document;

  Rescan(Document document) {
    this.document = document;
  }

  /** The place of the value that a pointer leads to, which was read before. */
  Place placeOf(String pointer) {
    try (JsonParser parser = JsonTokens.parser(document.text().get())) {
      parser.nextToken();
      String[] steps = pointer.split("/", -1);
      for (int i = 1; i < steps.length; i++) {
        enter(parser, steps[i].replace("~1", "/").replace("~0", "~"));
      }
      return Place.of(parser.currentTokenLocation());
    }
  }

  /** Moves from the start of an object or array to one of its values, past those before it. */
  private static void enter(JsonParser parser, String step) {
    boolean isArray = parser.currentToken() == JsonToken.START_ARRAY;
    int index = 0;
    for (JsonToken next = parser.nextToken();
        next != null && !next.isStructEnd();
        next = parser.nextToken()) {
      String name = isArray ? Integer.toString(index++) : parser.currentName();
      if (!isArray) {
        parser.nextToken();
      }
      if (name.equals(step)) {
        return;
      }
      parser.skipChildren();
    }
    throw new IllegalStateException("Nothing at " + step);
  }

  /** The declared version, if this build does not know it: then nothing else is worth saying. */
  Optional<Version> unsupportedVersion() {
    try (JsonParser parser = JsonTokens.parser(document.text().get())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean isVersion = parser.currentName().equals(VERSION);
        if (parser.nextToken() == JsonToken.VALUE_STRING && isVersion) {
          Optional<Version> unknown = unsupported(parser);
          if (unknown.isPresent()) {
            return unknown;
          }
        }
        parser.skipChildren();
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
                '/' + VERSION,
                Sentences.unsupportedVersion(declared, known)));
  }

  /** A version that this build does not know. */
  record Version(Place place, String pointer, String sentence) {}
}
