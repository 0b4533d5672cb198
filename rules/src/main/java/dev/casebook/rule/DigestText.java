package dev.casebook.rule;

import dev.casebook.check.Finding;
import dev.casebook.check.StructureCheck;
import dev.casebook.json.DigestReader;
import dev.casebook.json.text.Utf8Reader;
import dev.casebook.model.Digest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The text of a document that is in memory. */
sealed interface DigestText {

  boolean hasByteOrderMark();

  Digest read(DigestReader reader);

  List<Finding> check(StructureCheck check, String name, int firstLine);

  /** The characters, without a byte order mark. */
  String characters();

  /** A document as bytes. */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
  record Bytes(byte[] bytes) implements DigestText {
    @Override
    public boolean hasByteOrderMark() {
      return bytes.length >= 3
          && bytes[0] == (byte) 0xEF
          && bytes[1] == (byte) 0xBB
          && bytes[2] == (byte) 0xBF;
    }

    @Override
    public Digest read(DigestReader reader) {
      return reader.read(bytes);
    }

    @Override
    public List<Finding> check(StructureCheck check, String name, int firstLine) {
      try {
        return check.check(name, firstLine, new ByteArrayInputStream(bytes));
      } catch (IOException e) {
        throw new UncheckedIOException("The document is in memory", e);
      }
    }

    @Override
    public String characters() {
      StringWriter text = new StringWriter(bytes.length);
      try (Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes), Long.MAX_VALUE)) {
        reader.transferTo(text);
      } catch (IOException e) {
        throw new UncheckedIOException("The document is in memory", e);
      }
      return text.toString();
    }
  }

  /** A document as characters. */
  record Characters(String text) implements DigestText {
    @Override
    public boolean hasByteOrderMark() {
      return text.startsWith("\uFEFF");
    }

    @Override
    public Digest read(DigestReader reader) {
      return reader.read(text);
    }

    @Override
    public List<Finding> check(StructureCheck check, String name, int firstLine) {
      return check.check(name, text);
    }

    @Override
    public String characters() {
      return hasByteOrderMark() ? text.substring(1) : text;
    }
  }
}
