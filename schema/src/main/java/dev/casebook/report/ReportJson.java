package dev.casebook.report;

import dev.casebook.json.text.JsonTokens;
import dev.casebook.model.extension.UnicodeText;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes the JSON of reports, piece by piece, with nothing in it that could steer a terminal or a
 * CI server.
 */
final class ReportJson {
  private final Writer out;
  private final JsonGenerator json;

  private ReportJson(Writer out, Function<Writer, JsonGenerator> style) {
    this.out = out;
    this.json =
        style.apply(new EscapingWriter(new RunnerSafeWriter(out, RunnerSafeWriter.Form.TEXT)));
  }

  static ReportJson indented(Writer out) {
    return new ReportJson(out, JsonTokens::indented);
  }

  static ReportJson onOneLine(Writer out) {
    return new ReportJson(out, JsonTokens::compact);
  }

  /** Runs a piece of writing whose failure is that of the writer below. */
  void write(Runnable piece) throws IOException {
    try {
      piece.run();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  ReportJson object() {
    json.writeStartObject();
    return this;
  }

  ReportJson object(String name) {
    json.writeName(name);
    return object();
  }

  ReportJson array() {
    json.writeStartArray();
    return this;
  }

  ReportJson array(String name) {
    json.writeName(name);
    return array();
  }

  ReportJson text(String name, String value) {
    json.writeName(name);
    return element(value);
  }

  /** Writes a text into the array that is open. */
  ReportJson element(String value) {
    // UTF-8 carries no half of a surrogate pair.
    json.writeString(UnicodeText.isWellFormed(value) ? value : Printable.of(value));
    return this;
  }

  ReportJson number(String name, int value) {
    json.writeName(name);
    json.writeNumber(value);
    return this;
  }

  ReportJson truth(String name, boolean value) {
    json.writeName(name);
    json.writeBoolean(value);
    return this;
  }

  /** Closes the object or array that was opened last. */
  ReportJson close() {
    if (json.streamWriteContext().inArray()) {
      json.writeEndArray();
    } else {
      json.writeEndObject();
    }
    return this;
  }

  /** Ends the line and the document; the writer below is left open. */
  void end() throws IOException {
    write(
        () -> {
          json.writeRaw('\n');
          json.close();
        });
    out.flush();
  }

  /**
   * Writes characters that steer terminals or hide text as JSON escapes. All of them are in
   * strings, since the rest of JSON is ASCII with line ends. Surrogates come in pairs.
   */
  private static final class EscapingWriter extends FilterWriter {

    /** The first half of a pair, until the second comes. */
    private char high;

    EscapingWriter(Writer out) {
      super(out);
    }

    @Override
    public void write(int c) throws IOException {
      write(new char[] {(char) c}, 0, 1);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
      int written = offset;
      for (int i = offset; i < offset + length; i++) {
        if (!isHarmless(text[i])) {
          out.write(text, written, i - written);
          writeUnseen(text[i]);
          written = i + 1;
        }
      }
      out.write(text, written, offset + length - written);
    }

    private static boolean isHarmless(char unit) {
      return (unit >= ' ' && unit < 0x7f) || unit == '\n' || UnicodeText.isPrintable(unit);
    }

    /** Writes a character, or half of one, that may have to be escaped. */
    private void writeUnseen(char unit) throws IOException {
      if (Character.isHighSurrogate(unit)) {
        high = unit;
      } else if (!Character.isSurrogate(unit)) {
        escape(unit);
      } else if (UnicodeText.isPrintable(Character.toCodePoint(high, unit))) {
        out.write(new char[] {high, unit});
      } else {
        escape(high);
        escape(unit);
      }
    }

    private void escape(char unit) throws IOException {
      out.write(String.format("\\u%04x", (int) unit));
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
      write(text.toCharArray(), offset, length);
    }
  }
}
