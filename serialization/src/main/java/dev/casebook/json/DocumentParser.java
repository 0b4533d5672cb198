package dev.casebook.json;

import dev.casebook.json.text.JsonTokens;
import dev.casebook.json.text.Place;
import dev.casebook.json.text.Sentences;
import dev.casebook.model.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Reads a document into a digest, or says where and why it is none. */
final class DocumentParser {
  private final Document document;

  DocumentParser(Document document) {
    this.document = document;
  }

  Digest parse() {
    try (JsonParser parser = JsonTokens.parser(document.text().get())) {
      try {
        return digest(parser);
      } catch (ReadFault fault) {
        throw located(fault);
      } catch (JacksonException stopped) {
        JsonTokens.Stop stop = JsonTokens.stop(stopped);
        throw exception(stop.place(), ReadFault.pointerOf(parser), stop.sentence());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The text is in memory", e);
    }
  }

  private static Digest digest(JsonParser parser) {
    if (parser.nextToken() == null) {
      throw ReadFault.at(parser, Sentences.EMPTY_DOCUMENT);
    }
    Digest digest = (Digest) ValueCodec.of(Digest.class).read(parser);
    if (parser.nextToken() != null) {
      throw ReadFault.at(parser, Sentences.TRAILING_CONTENT);
    }
    return digest;
  }

  private DigestJsonException located(ReadFault fault) {
    Rescan rescan = new Rescan(document);
    return rescan
        .unsupportedVersion()
        .map(version -> exception(version.place(), version.pointer(), version.sentence()))
        .orElseGet(
            () ->
                exception(
                    fault.place().orElseGet(() -> rescan.placeOf(fault.pointer())),
                    fault.pointer(),
                    fault.sentence()));
  }

  private DigestJsonException exception(Place place, String pointer, String problem) {
    int line = place.line() + document.firstLine() - 1;
    return new DigestJsonException(document.name(), line, place.column(), pointer, problem);
  }
}
