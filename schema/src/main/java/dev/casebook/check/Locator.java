package dev.casebook.check;

import dev.casebook.check.Finding.Region;
import dev.casebook.json.text.JsonTokens;
import dev.casebook.schema.DigestSchema;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Finds the places of parts of a digest in its text, in one pass over its tokens that ends when all
 * are found.
 */
public final class Locator {
  private static final String ID = "id";
  private static final Schema DIGEST = SchemaCompiler.compile(DigestSchema.json());

  private final TokenCursor tokens;
  private final String text;
  private final int wanted;
  private final Map<Target, Found> found = new HashMap<>();

  /** How many of the objects around the current token have an id that did not come yet. */
  private int unnamed;

  private Locator(String text, int wanted) {
    this.text = text;
    this.wanted = wanted;
    this.tokens = new TokenCursor(JsonTokens.reader(text));
  }

  /**
   * A part of a document to be found.
   *
   * @param pointer the JSON Pointer (RFC 6901) to it
   * @param span a stretch of the text that stands there, or null for the whole value
   */
  public record Target(String pointer, @Nullable Span span) {}

  /**
   * A stretch of a text value.
   *
   * @param start the index of its first character in the value, in UTF-16 code units from 0
   * @param end the index behind its last character
   */
  public record Span(int start, int end) {}

  /**
   * The place of a part.
   *
   * @param region where it stands; of an object or list, its first bracket
   * @param pointer the JSON Pointer to it, or to what is nearest around it if it does not exist
   * @param at the same way by ids
   */
  public record Location(Region region, String pointer, String at) {}

  /**
   * Finds parts of a digest.
   *
   * @param digest the text of a digest that is valid JSON, without a byte order mark
   * @param targets the parts to be found
   * @return the place of each part; of one that does not exist, the place of what is nearest around
   *     it
   */
  public static Map<Target, Location> locate(String digest, Collection<Target> targets) {
    Way root = new Way();
    for (Target target : targets) {
      root.lead(target);
    }
    Locator locator = new Locator(digest, new HashSet<>(targets).size());
    locator.tokens.next();
    locator.value(root, Step.root(), DIGEST);
    Map<Target, Location> locations = new HashMap<>();
    locator.found.forEach((target, place) -> locations.put(target, place.location()));
    return locations;
  }

  /** A place whose way is told in the end, when all ids on it are known. */
  private record Found(Region region, Step step) {
    Location location() {
      return new Location(region, step.pointer(), step.at());
    }
  }

  /** What is wanted at a value and beneath it. */
  private static final class Way {
    private final Map<String, Way> further = new HashMap<>();
    private final Set<Target> here = new HashSet<>();

    void lead(Target target) {
      Way way = this;
      String[] steps = target.pointer().split("/", -1);
      for (int i = 1; i < steps.length; i++) {
        String key = steps[i].replace("~1", "/").replace("~0", "~");
        way = way.further.computeIfAbsent(key, unseen -> new Way());
      }
      way.here.add(target);
    }

    /** What was wanted here and on ways that do not exist. */
    Set<Target> left(Set<String> gone) {
      Set<Target> left = new HashSet<>(here);
      further.forEach(
          (key, way) -> {
            if (!gone.contains(key)) {
              left.addAll(way.left(Set.of()));
            }
          });
      return left;
    }
  }

  /** Whether all is found, and the ids of all that is around it are known. */
  private boolean isDone() {
    return found.size() == wanted && unnamed == 0;
  }

  /** Looks through the value at the current token and moves to its last token, unless done. */
  private void value(Way way, Step step, @Nullable Schema schema) {
    Region region = tokens.region();
    Set<String> gone = new HashSet<>();
    if (tokens.token() == JsonToken.START_OBJECT) {
      members(way, step, schema, gone);
    } else if (tokens.token() == JsonToken.START_ARRAY) {
      items(way, step, schema, gone);
    } else if (tokens.token() == JsonToken.VALUE_STRING) {
      text(way, step, region);
    }
    for (Target target : way.left(gone)) {
      found.putIfAbsent(target, new Found(region, step));
    }
  }

  private void members(Way way, Step step, @Nullable Schema schema, Set<String> gone) {
    Schema.ClosedObject object = schema instanceof Schema.ClosedObject closed ? closed : null;
    boolean awaitsId = object != null && object.properties().get(ID) instanceof Schema.Text;
    unnamed += awaitsId ? 1 : 0;
    while (!isDone() && tokens.next() != JsonToken.END_OBJECT) {
      String key = tokens.key();
      Schema property = object == null ? null : object.properties().get(key);
      Step member = step.key(key);
      tokens.next();
      if (key.equals(ID) && property instanceof Schema.Text id) {
        identify(step, id);
        unnamed -= awaitsId ? 1 : 0;
        awaitsId = false;
      }
      Way next = way.further.get(key);
      if (next != null && gone.add(key)) {
        value(next, member, property);
      } else {
        tokens.skipValue();
      }
    }
    unnamed -= awaitsId ? 1 : 0;
  }

  private void identify(Step step, Schema.Text form) {
    if (tokens.token() == JsonToken.VALUE_STRING && form.accepts(tokens.string())) {
      step.identify(tokens.string());
    }
  }

  private void items(Way way, Step step, @Nullable Schema schema, Set<String> gone) {
    Schema item = schema instanceof Schema.Items list ? list.item() : null;
    for (int i = 0; !isDone() && tokens.next() != JsonToken.END_ARRAY; i++) {
      String index = Integer.toString(i);
      Way next = way.further.get(index);
      if (next != null) {
        gone.add(index);
        value(next, step.index(i), item);
      } else {
        tokens.skipValue();
      }
    }
  }

  private void text(Way way, Step step, Region whole) {
    int first = tokens.offset() + 1;
    for (Target target : way.here) {
      Span span = target.span();
      if (span != null) {
        int start = escaped(first, span.start());
        int end = escaped(first, span.end());
        Region region =
            new Region(
                whole.line(),
                whole.column() + 1 + start,
                whole.endLine(),
                whole.column() + 1 + end);
        found.put(target, new Found(region, step));
      }
    }
  }

  /** How many characters the document spends on the first characters of a text. */
  private int escaped(int first, int length) {
    int offset = first;
    for (int i = 0; i < length; i++) {
      offset += text.charAt(offset) != '\\' ? 1 : text.charAt(offset + 1) == 'u' ? 6 : 2;
    }
    return offset - first;
  }
}
