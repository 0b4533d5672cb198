package dev.casebook.rule;

import dev.casebook.check.Finding;
import dev.casebook.check.StructureCheck;
import dev.casebook.json.DigestReader;
import dev.casebook.json.sound.SoundReader;
import dev.casebook.json.text.ByteLines;
import dev.casebook.json.text.Utf8;
import dev.casebook.model.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of a document that is in memory. */
sealed interface DigestText {

  boolean hasByteOrderMark();

  Digest read(DigestReader reader);

  /** The digest, told quickly; empty if it is none, or has to be read with care. */
  Optional<Digest> readQuickly(long maxBytes);

  List<Finding> check(StructureCheck check, String name, int firstLine);

  /** The characters of a document that is UTF-8, without a byte order mark. */
  String characters();

  /** The same in bytes. */
  byte[] utf8();

  /** A document as bytes. */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
  record Bytes(byte[] bytes) implements DigestText {
    @Override
    public boolean hasByteOrderMark() {
      return start() > 0;
    }

    @Override
    public Digest read(DigestReader reader) {
      return reader.read(bytes);
    }

    @Override
    public Optional<Digest> readQuickly(long maxBytes) {
      return bytes.length > maxBytes ? Optional.empty() : SoundReader.digest(bytes);
    }

    @Override
    public List<Finding> check(StructureCheck check, String name, int firstLine) {
      return check.check(name, firstLine, bytes);
    }

    @Override
    public String characters() {
      int start = start();
      return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    }

    @Override
    public byte[] utf8() {
      int start = start();
      return start == 0 ? bytes : Arrays.copyOfRange(bytes, start, bytes.length);
    }

    private int start() {
      return Utf8.markLength(bytes, 0, bytes.length);
    }
  }

  /** A line of an archive, which is copied only if there is something to tell of it. */
  final class Line implements DigestText {
    private final ByteLines.Line line;
    private @Nullable Bytes document;

    Line(ByteLines.Line line) {
      this.line = line;
    }

    private Bytes document() {
      if (document == null) {
        document = new Bytes(line.document());
      }
      return document;
    }

    @Override
    public boolean hasByteOrderMark() {
      return Utf8.markLength(line.bytes(), line.from(), line.to()) > 0;
    }

    @Override
    public Digest read(DigestReader reader) {
      return document().read(reader);
    }

    @Override
    public Optional<Digest> readQuickly(long maxBytes) {
      return line.to() - line.from() > maxBytes
          ? Optional.empty()
          : SoundReader.digest(line.bytes(), line.from(), line.to());
    }

    @Override
    public List<Finding> check(StructureCheck check, String name, int firstLine) {
      return document().check(check, name, firstLine);
    }

    @Override
    public String characters() {
      return document().characters();
    }

    @Override
    public byte[] utf8() {
      return document().utf8();
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
    public Optional<Digest> readQuickly(long maxBytes) {
      return text.length() > maxBytes ? Optional.empty() : SoundReader.digest(text);
    }

    @Override
    public List<Finding> check(StructureCheck check, String name, int firstLine) {
      return check.check(name, text);
    }

    @Override
    public String characters() {
      return hasByteOrderMark() ? text.substring(1) : text;
    }

    @Override
    public byte[] utf8() {
      return characters().getBytes(StandardCharsets.UTF_8);
    }
  }
}
