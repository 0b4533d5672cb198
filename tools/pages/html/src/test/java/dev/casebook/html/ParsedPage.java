package dev.casebook.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** A page as a browser reads it. */
final class ParsedPage {
  private static final Set<String> ACTIVE =
      Set.of("script", "iframe", "object", "embed", "form", "base", "link", "img", "foreignobject");

  final Document document;
  private final List<ParseError> errors;

  private ParsedPage(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(100);
    document = Jsoup.parse(html, "", parser);
    errors = List.copyOf(parser.getErrors());
  }

  static ParsedPage of(String html) {
    return new ParsedPage(html);
  }

  /** All text of the page, white space collapsed. */
  String text() {
    return DigestTexts.collapsed(document.body().wholeText());
  }

  List<String> texts(String selector) {
    return document.select(selector).eachText();
  }

  List<String> links() {
    return document.select("[href]").eachAttr("href");
  }

  List<Integer> headingLevels() {
    return document.select("h1, h2, h3, h4, h5, h6").stream()
        .map(heading -> heading.normalName().charAt(1) - '0')
        .toList();
  }

  /** That nothing in it acts, loads or leads elsewhere than to the web, itself or its site. */
  void isHarmless(Collection<String> siteFiles) {
    assertThat(errors).isEmpty();
    List<String> ids = new ArrayList<>();
    for (Element element : document.getAllElements()) {
      assertThat(ACTIVE).doesNotContain(element.normalName());
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("src", "style", "srcdoc");
      }
      if (!element.id().isEmpty()) {
        ids.add(element.id());
      }
    }
    assertThat(document.select("style, title:not(svg title)")).hasSize(2);
    assertThat(document.select("[xlink:href], meta[http-equiv=refresh]")).isEmpty();
    assertThat(ids).doesNotHaveDuplicates();
    for (String link : links()) {
      String file = link.replaceFirst("#.*", "");
      boolean isKnown =
          link.matches("(?i)https?://[^/\"<>\\s].*")
              || (link.startsWith("#")
                  ? ids.contains(link.substring(1))
                  : siteFiles.contains(file));
      assertThat(isKnown).as("link %s", link).isTrue();
    }
  }
}
