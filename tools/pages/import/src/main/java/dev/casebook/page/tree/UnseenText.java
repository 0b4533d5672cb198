package dev.casebook.page.tree;

import dev.casebook.data.Folding;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Which elements hold text that is no prose of the page: struck, hidden, or for programs. */
final class UnseenText {
  /** Elements whose text no browser shows. */
  static final Set<String> NOT_SHOWN = Set.of("script", "style", "noscript", "template");

  private static final Set<String> STRUCK = Set.of("s", "del", "strike");
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");
  private static final Pattern HIDING_STYLE =
      Pattern.compile("(?i)(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)\\b.*");
  private static final Pattern NOTE_ADDRESS =
      Pattern.compile("(?i)[^#]*#(?:user-content-)?(?:fn|footnote|cite|note|endnote|ref)[\\w:.-]*");

  private UnseenText() {}

  /** What the text of an element is, if it is not to be read. */
  static Optional<String> kind(Element element) {
    String name = element.normalName();
    if (STRUCK.contains(name)) {
      return Optional.of("struck text");
    }
    if (NOT_SHOWN.contains(name)) {
      return Optional.of("<" + name + ">");
    }
    boolean hidden =
        element.hasAttr("hidden") || HIDING_STYLE.matcher(element.attr("style")).find();
    if (hidden) {
      return Optional.of("hidden text");
    }
    return isNoteReference(element) ? Optional.of("footnote") : Optional.empty();
  }

  private static boolean isNoteReference(Element element) {
    String name = element.normalName();
    boolean marked =
        element.attr("role").equals("doc-noteref")
            || element.attr("epub:type").equals("noteref")
            || element.hasClass("footnote-ref")
            || element.hasClass("footnote-reference");
    if (name.equals("a")) {
      return marked
          || (isNoteAddress(element.attr("href"))
              && !isWithinLink(element)
              && element.text().strip().length() <= 5);
    }
    return marked
        || (name.equals("sup")
            && element.select("a[href]").stream()
                .anyMatch(link -> link.attr("href").contains("#")));
  }

  /** A link within a link, as tables allow, is text of the outer one. */
  static boolean isWithinLink(Element element) {
    Element parent = element.parent();
    return parent != null && parent.closest("a[href]") != null;
  }

  /** Whether an address leads to a note of its own page. */
  static boolean isNoteAddress(String address) {
    return NOTE_ADDRESS.matcher(address).matches();
  }

  static boolean isVoid(String name) {
    return VOID.contains(Folding.lowerCase(name));
  }

  /** Why it is left out. */
  static String why(String kind) {
    return switch (kind) {
      case "struck text" -> "the page takes it back";
      case "hidden text" -> "no reader of the page sees it";
      case "footnote" -> "it leads to a footnote, and is no part of the sentence";
      default -> "it is no text of the page";
    };
  }
}
