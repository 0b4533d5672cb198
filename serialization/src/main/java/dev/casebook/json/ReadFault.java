package dev.casebook.json;

import dev.casebook.json.text.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** What a codec cannot accept; those who know the document turn it into their own exception. */
final class ReadFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String pointer;
  private final @Nullable Place place;
  private final String sentence;

  private ReadFault(String pointer, @Nullable Place place, String sentence) {
    super(sentence, null, false, false);
    this.pointer = pointer;
    this.place = place;
    this.sentence = sentence;
  }

  /** A fault of the token that the parser is at. */
  static ReadFault at(JsonParser parser, String sentence) {
    return new ReadFault(pointerOf(parser), Place.of(parser.currentTokenLocation()), sentence);
  }

  /** A fault that came to light after its place was read; the place is where the pointer leads. */
  static ReadFault behind(String pointer, String sentence) {
    return new ReadFault(pointer, null, sentence);
  }

  static String pointerOf(JsonParser parser) {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  String pointer() {
    return pointer;
  }

  String sentence() {
    return sentence;
  }

  Optional<Place> place() {
    return Optional.ofNullable(place);
  }
}
