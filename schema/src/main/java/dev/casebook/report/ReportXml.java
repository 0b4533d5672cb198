package dev.casebook.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the XML of reports, indented, with nothing in it that XML 1.0 forbids or a CI server
 * obeys.
 */
final class ReportXml {
  private final Writer out;
  private final XMLStreamWriter xml;
  private int depth;
  private boolean open;

  /**
   * Begins a document. The buffer is there for what it hides, too: given a writer with an encoding
   * of its own, the platform's XML writer would escape surrogate pairs by halves.
   */
  ReportXml(Writer writer) throws IOException {
    this.out = new BufferedWriter(new RunnerSafeWriter(writer, RunnerSafeWriter.Form.XML));
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw failure(e);
    }
    write(() -> xml.writeStartDocument("UTF-8", "1.0"));
  }

  /** Opens an element. Attributes are names and values in turn. */
  ReportXml open(String element, Object... attributes) throws IOException {
    newLine();
    write(() -> xml.writeStartElement(element));
    attributes(attributes);
    depth++;
    open = true;
    return this;
  }

  /** Writes an element without content. */
  ReportXml empty(String element, Object... attributes) throws IOException {
    newLine();
    write(() -> xml.writeEmptyElement(element));
    attributes(attributes);
    open = false;
    return this;
  }

  /** Writes an element with lines of text. */
  ReportXml lines(String element, String... lines) throws IOException {
    return open(element).closeBehind(lines);
  }

  /** Writes lines of text into the element that is open, and closes it. */
  ReportXml closeBehind(String... lines) throws IOException {
    String text = Arrays.stream(lines).map(ReportXml::allowed).collect(Collectors.joining("\n"));
    write(() -> xml.writeCharacters(text));
    return close();
  }

  /** Closes the element that was opened last. */
  ReportXml close() throws IOException {
    depth--;
    if (!open) {
      newLine();
    }
    write(xml::writeEndElement);
    open = false;
    return this;
  }

  /** Ends the document; the writer below is flushed and left open. */
  void end() throws IOException {
    write(
        () -> {
          xml.writeEndDocument();
          xml.writeCharacters("\n");
          xml.flush();
        });
    out.flush();
  }

  private void newLine() throws IOException {
    write(() -> xml.writeCharacters("\n" + "  ".repeat(depth)));
  }

  private void attributes(Object... attributes) throws IOException {
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i].toString();
      // A parser makes a space of a tab in an attribute.
      String value = allowed(attributes[i + 1].toString()).replace("\t", "\\u0009");
      write(() -> xml.writeAttribute(name, value));
    }
  }

  /** XML has no way at all to write control characters, unpaired surrogates, U+FFFE and U+FFFF. */
  private static String allowed(String text) {
    return Printable.of(text).replace("\uFFFE", "\\ufffe").replace("\uFFFF", "\\uffff");
  }

  private static void write(Step step) throws IOException {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private static IOException failure(XMLStreamException e) {
    return e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
  }

  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }
}
