package dev.casebook.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads reports as programs do; a report that is not well-formed fails the test. */
final class ReadBack {
  private ReadBack() {}

  static JsonNode json(String report) {
    return JsonMapper.builder().build().readTree(report);
  }

  static List<String> texts(JsonNode array, String pointer) {
    return array.valueStream().map(item -> item.at(pointer).stringValue()).toList();
  }

  static Document xml(String report) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(report)));
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError("is no XML: " + report, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  static List<String> attributes(Document document, String element, String attribute) {
    return elements(document, element).stream().map(e -> e.getAttribute(attribute)).toList();
  }

  /** Of failures by the class of the test case, of infos by the end of a line of system-out. */
  static List<String> junitRules(String report) {
    Document document = xml(report);
    Stream<String> failures =
        elements(document, "failure").stream()
            .map(failure -> ((Element) failure.getParentNode()).getAttribute("classname"))
            .map(classname -> classname.substring("casebook.".length()));
    Stream<String> infos =
        elements(document, "system-out").stream()
            .flatMap(out -> out.getTextContent().lines())
            .map(line -> line.replaceFirst("^.* \\[([a-z-]+)](?: at .*)?$", "$1"));
    return Stream.concat(failures, infos).toList();
  }
}
