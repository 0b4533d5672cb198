package dev.casebook.cli.check;

import dev.casebook.check.Finding;
import dev.casebook.check.StructureCheck;
import dev.casebook.json.text.ByteLines;
import dev.casebook.rule.DigestCheck;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Checks a document as the command line asks for. Immutable, to be shared by threads. */
interface DocumentCheck {

  /** Checks a document that is in memory. */
  List<Finding> check(String name, byte[] document);

  /** Checks a line of an archive. */
  List<Finding> check(String name, ByteLines.Line line);

  /** Checks a document that is large, to the end of its stream. */
  List<Finding> check(String name, InputStream document) throws IOException;

  /** The check of structure and rules. */
  record Whole(DigestCheck check) implements DocumentCheck {
    @Override
    public List<Finding> check(String name, byte[] document) {
      return check.check(name, 1, document);
    }

    @Override
    public List<Finding> check(String name, ByteLines.Line line) {
      return check.checkLine(name, line.number(), line.bytes(), line.from(), line.to());
    }

    @Override
    public List<Finding> check(String name, InputStream document) throws IOException {
      return check.check(name, document);
    }
  }

  /** The check of structure alone. */
  record OfStructure(StructureCheck check) implements DocumentCheck {
    @Override
    public List<Finding> check(String name, byte[] document) {
      return check.check(name, 1, document);
    }

    @Override
    public List<Finding> check(String name, ByteLines.Line line) {
      return check.checkLine(name, line.number(), line.bytes(), line.from(), line.to());
    }

    @Override
    public List<Finding> check(String name, InputStream document) throws IOException {
      return check.check(name, document);
    }
  }
}
