package dev.casebook.page.tree;

import dev.casebook.data.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The elements of HTML within a Markdown page that are open, from the outermost whose text is left
 * out. Such an element may hold blocks of Markdown.
 */
final class OpenMarkup {
  /** Deeper elements do not count: each block of HTML is read within those that do. */
  private static final int MOST = 20;

  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)");
  private static final List<String> INLINE =
      List.of(
          "s", "del", "strike", "span", "a", "b", "i", "em", "strong", "sup", "sub", "small",
          "mark");

  private final List<Element> open = new ArrayList<>();
  private String kind = "";

  /** Whether text is left out here. */
  boolean hides() {
    return !open.isEmpty();
  }

  /** What the text is that is left out. */
  String kind() {
    return kind;
  }

  /** Takes a tag of a paragraph; tells whether it is one of a part that is left out. */
  boolean take(String literal) {
    Matcher tag = TAG.matcher(literal);
    if (!tag.lookingAt()) {
      return hides();
    }
    String name = Folding.lowerCase(tag.group(2));
    if (!tag.group(1).isEmpty()) {
      return close(name);
    }
    if (UnseenText.isVoid(name) || literal.endsWith("/>")) {
      return hides();
    }
    if (!hides() && literal.length() == name.length() + 2) {
      Element element = new Element(name);
      return open(element, UnseenText.kind(element));
    }
    Optional<Element> element =
        Parser.parseFragment(literal, new Element("body"), "").stream()
            .filter(Element.class::isInstance)
            .map(Element.class::cast)
            .findFirst();
    return element.isPresent() ? open(element.get(), UnseenText.kind(element.get())) : hides();
  }

  private boolean open(Element element, Optional<String> unseen) {
    if (!hides() && unseen.isEmpty()) {
      return false;
    }
    if (!hides()) {
      kind = unseen.orElseThrow();
    }
    if (open.size() < MOST) {
      open.add(element);
    }
    return true;
  }

  private boolean close(String name) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).normalName().equals(name)) {
        open.subList(i, open.size()).clear();
        return true;
      }
    }
    return hides();
  }

  /** At the end of a block, elements within a line are closed. */
  void endBlock() {
    if (hides() && INLINE.contains(open.get(0).normalName())) {
      open.clear();
    }
  }

  /** The start tags of what is open. */
  String startTags() {
    StringBuilder tags = new StringBuilder();
    for (Element element : open) {
      boolean unseen = UnseenText.kind(element).isPresent();
      tags.append('<').append(element.normalName()).append(unseen ? " hidden>" : ">");
    }
    return tags.toString();
  }

  /** Takes what is open behind a block of HTML, the innermost first. */
  void replace(List<Element> innermostFirst) {
    open.clear();
    for (int i = innermostFirst.size() - 1; i >= 0; i--) {
      Element element = innermostFirst.get(i);
      open(element.shallowClone(), UnseenText.kind(element));
    }
  }
}
