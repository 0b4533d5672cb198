package dev.casebook.json.text;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Named;
import tools.jackson.core.util.Separators;

/** Makes parsers and generators that all parts of Casebook use alike. */
public final class JsonTokens {

  /** How many arrays and objects of a document may be open at once. */
  public static final int MAX_DEPTH = 64;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
          .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private static final DefaultPrettyPrinter CANONICAL =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  private static final ObjectWriteContext INDENTED =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          return CANONICAL.createInstance();
        }
      };

  /** Numbers and words that are none: the tokenizer stops somewhere in them, or after them. */
  private static final Pattern BROKEN_SCALAR =
      Pattern.compile(
          "Non-standard token|Invalid numeric value|Unexpected character .* in numeric value"
              + "|Unexpected character .*: expected a valid value"
              + "|Unexpected end-of-input(No digit|expected a digit| in a Number)");

  private static final Pattern BROKEN_KEY =
      Pattern.compile("(Broken surrogate pair|Unexpected low surrogate) in property name");

  private JsonTokens() {}

  /**
   * A parser over characters, so that its locations count UTF-16 code units.
   *
   * @param reader the document
   * @return the parser, which refuses to nest deeper than {@value #MAX_DEPTH} levels
   */
  public static JsonParser parser(Reader reader) {
    return FACTORY.createParser(ObjectReadContext.empty(), new EscapeReader(reader));
  }

  /**
   * A parser over bytes, so that its locations count bytes.
   *
   * @param json the document in UTF-8
   * @return the parser, which refuses to nest deeper than {@value #MAX_DEPTH} levels
   */
  public static JsonParser parser(byte[] json) {
    return FACTORY.createParser(ObjectReadContext.empty(), json);
  }

  /**
   * A matcher of property names, which tells the index of the one that a parser comes to.
   *
   * @param names the names in order
   * @return the matcher, for any parser
   */
  public static PropertyNameMatcher names(List<String> names) {
    return FACTORY.constructNameMatcher(names.stream().map(Named::fromString).toList(), false);
  }

  /**
   * A reader of a document that is given as characters; a byte order mark is left out.
   *
   * @param text the document
   * @return its characters
   */
  public static Reader reader(String text) {
    return new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  /**
   * A generator that indents by two spaces and ends lines with LF, as JSON.stringify(value, null,
   * 2) does in ECMAScript.
   *
   * @param writer takes the text
   * @return the generator
   */
  public static JsonGenerator indented(Writer writer) {
    return FACTORY.createGenerator(INDENTED, writer);
  }

  /**
   * A generator that writes no white space.
   *
   * @param writer takes the text
   * @return the generator
   */
  public static JsonGenerator compact(Writer writer) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), writer);
  }

  /**
   * Why a parser stopped, for people.
   *
   * @param parser the parser that stopped
   * @param failure what it threw
   * @param text what the parser reads
   * @return the cause in one sentence, with its place
   * @throws IOException if the document could not be read at all
   */
  public static Stop stop(JsonParser parser, JacksonException failure, RecentText text)
      throws IOException {
    if (failure instanceof JacksonIOException io) {
      if (io.getCause() instanceof TextFault fault) {
        Stop.Cause cause =
            fault.kind() == TextFault.Kind.ENCODING ? Stop.Cause.ENCODING : Stop.Cause.TOO_LARGE;
        return new Stop(cause, fault.place(), fault.sentence());
      }
      throw io.getCause();
    }
    if (failure instanceof StreamConstraintsException) {
      Place behind = Place.of(parser.currentLocation());
      return new Stop(
          Stop.Cause.TOO_DEEP,
          new Place(behind.line(), behind.column() - 1),
          "The document nests deeper than the limit of " + MAX_DEPTH + " levels");
    }
    TokenStreamLocation known = failure.getLocation();
    TokenStreamLocation at = known == null ? parser.currentLocation() : known;
    String message = failure.getOriginalMessage();
    boolean isKey = BROKEN_KEY.matcher(message).lookingAt();
    int back =
        isKey
            ? text.sinceQuote(at.getCharOffset())
            : BROKEN_SCALAR.matcher(message).lookingAt() ? text.sinceScalar(at.getCharOffset()) : 0;
    Place stopped = Place.of(at);
    return new Stop(
        isKey ? Stop.Cause.ENCODING : Stop.Cause.SYNTAX,
        new Place(stopped.line(), stopped.column() - back),
        SyntaxSentence.of(message));
  }

  /**
   * Why reading stopped.
   *
   * @param cause the kind of fault
   * @param place where reading stopped
   * @param sentence what is wrong, for people
   */
  public record Stop(Cause cause, Place place, String sentence) {

    /** A kind of fault that ends reading. */
    public enum Cause {
      /** It is no JSON. */
      SYNTAX,
      /** It is no UTF-8, or a key holds half of a surrogate pair. */
      ENCODING,
      /** It has too many bytes. */
      TOO_LARGE,
      /** It has too many levels. */
      TOO_DEEP
    }
  }
}
