package dev.casebook.json.sound;

import dev.casebook.json.text.Utf8;
import dev.casebook.model.Digest;
import dev.casebook.model.constraint.TypeShape;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads series and id of a digest, and no further; what else is in the document may be wrong. */
public final class IdentityReader {
  private static final TextReader SERIES = reader("series");
  private static final TextReader ID = reader("id");

  private @Nullable String series;
  private @Nullable String id;
  private int start;
  private int end;

  private IdentityReader() {}

  /**
   * What tells a digest from others.
   *
   * @param series its series
   * @param id its id
   * @param start the index of the quote before the id
   * @param end the index after the quote after the id
   */
  public record Identity(String series, String id, int start, int end) {}

  /**
   * Reads a document until it has said what it is.
   *
   * @param bytes hold a JSON document in UTF-8, perhaps with a byte order mark
   * @param from the index of its first byte
   * @param to the index after its last byte, or after as much of it as is to be read
   * @return series and id; empty if one of them is not there or not valid, or the document is no
   *     JSON before it
   */
  public static Optional<Identity> read(byte[] bytes, int from, int to) {
    int start = from + Utf8.markLength(bytes, from, to);
    try {
      return new IdentityReader().read(new JsonBytes(bytes, start, to, true));
    } catch (NotSound unreadable) {
      return Optional.empty();
    }
  }

  private static TextReader reader(String name) {
    return TypeShape.of(Digest.class).properties().stream()
        .filter(property -> property.name().equals(name))
        .map(TextReader::new)
        .findFirst()
        .orElseThrow();
  }

  /** Of a key that is there twice, the first counts. */
  private Optional<Identity> read(JsonBytes json) {
    json.open('{');
    for (boolean more = json.hasFirst('}'); more; more = json.hasNext('}')) {
      String key = json.text().value();
      json.expect(':');
      json.peek();
      if (key.equals("series") && series == null) {
        series = (String) SERIES.read(json);
      } else if (key.equals("id") && id == null) {
        start = json.at();
        id = (String) ID.read(json);
        end = json.at();
      } else {
        skip(json);
      }
      if (series != null && id != null) {
        return Optional.of(new Identity(series, id, start, end));
      }
    }
    return Optional.empty();
  }

  /** Reads over a value, to the comma or bracket after it. */
  private static void skip(JsonBytes json) {
    int depth = 0;
    for (byte sign = json.peek(); depth > 0 || !isAfterValue(sign); sign = json.peek()) {
      if (sign == '"') {
        json.text();
      } else {
        depth += sign == '{' || sign == '[' ? 1 : sign == '}' || sign == ']' ? -1 : 0;
        json.moveTo(json.at() + 1);
      }
    }
  }

  private static boolean isAfterValue(byte sign) {
    return sign == ',' || sign == '}' || sign == ']';
  }
}
