package dev.casebook.json;

import dev.casebook.json.text.JsonTokens;
import dev.casebook.json.text.Place;
import dev.casebook.json.text.RecentText;
import dev.casebook.json.text.Sentences;
import dev.casebook.model.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Reads a document into a digest, or says where and why it is none. */
final class DocumentParser {
  private final Document document;

  DocumentParser(Document document) {
    this.document = document;
  }

  Digest digest() {
    return (Digest) parse(ValueCodec.of(Digest.class));
  }

  Object parse(ItemCodec codec) {
    RecentText text = new RecentText(document.text().get());
    try (JsonParser parser = JsonTokens.parser(text)) {
      try {
        return root(parser, codec);
      } catch (ReadFault fault) {
        throw located(codec, fault);
      } catch (JacksonException stopped) {
        JsonTokens.Stop stop = JsonTokens.stop(parser, stopped, text);
        throw exception(stop.place(), ReadFault.pointerOf(parser), stop.sentence());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The text is in memory", e);
    }
  }

  static Object root(JsonParser parser, ItemCodec codec) {
    if (parser.nextToken() == null) {
      throw ReadFault.at(parser, Sentences.EMPTY_DOCUMENT);
    }
    Object value = codec.read(parser);
    if (parser.nextToken() != null) {
      throw ReadFault.at(parser, Sentences.TRAILING_CONTENT);
    }
    return value;
  }

  private DigestJsonException located(ItemCodec codec, ReadFault fault) {
    Rescan rescan = new Rescan(document);
    // Only a digest declares a version; custom data on its own may hold a key of that name.
    Optional<Rescan.Version> version =
        codec instanceof ValueCodec ? rescan.unsupportedVersion() : Optional.empty();
    return version
        .map(unknown -> exception(unknown.place(), unknown.pointer(), unknown.sentence()))
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
