package dev.casebook.cli.check;

import dev.casebook.check.Finding;
import dev.casebook.check.StructureCheck;
import dev.casebook.rule.DigestCheck;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Checks a document as the command line asks for. Immutable, to be shared by threads. */
interface DocumentCheck {

  /** Checks a document, or a line of an archive, that is in memory. */
  List<Finding> check(String name, int firstLine, byte[] document);

  /** Checks a document that is large, to the end of its stream. */
  List<Finding> check(String name, InputStream document) throws IOException;

  /** The check of structure and rules. */
  record Whole(DigestCheck check) implements DocumentCheck {
    @Override
    public List<Finding> check(String name, int firstLine, byte[] document) {
      return check.check(name, firstLine, document);
    }

    @Override
    public List<Finding> check(String name, InputStream document) throws IOException {
      return check.check(name, document);
    }
  }

  /** The check of structure alone. */
  record OfStructure(StructureCheck check) implements DocumentCheck {
    @Override
    public List<Finding> check(String name, int firstLine, byte[] document) {
      return check.check(name, firstLine, document);
    }

    @Override
    public List<Finding> check(String name, InputStream document) throws IOException {
      return check.check(name, document);
    }
  }
}
