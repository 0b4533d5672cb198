package dev.casebook.page.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What an HTML page says of itself, under the keys that front matter has for it. */
final class HtmlHead {
  /** Where it stands: key, element, attribute. */
  private static final List<String[]> PLACES =
      List.of(
          new String[] {"lang", "html", "lang"},
          new String[] {"canonical", "link[rel=canonical]", "href"},
          new String[] {"canonical", "meta[property=og:url]", "content"},
          new String[] {"date", "meta[property=article:published_time]", "content"},
          new String[] {"date", "meta[name=date]", "content"},
          new String[] {"date", "time[datetime]", "datetime"});

  private HtmlHead() {}

  static PageHead read(Document document) {
    Map<String, List<String>> values = new HashMap<>();
    if (!document.title().isBlank()) {
      values.put("title", List.of(document.title()));
    }
    for (String[] place : PLACES) {
      Element element = document.selectFirst(place[1]);
      if (element != null && !element.attr(place[2]).isBlank()) {
        values.putIfAbsent(place[0], List.of(element.attr(place[2])));
      }
    }
    return new PageHead(values, 0, 0);
  }
}
