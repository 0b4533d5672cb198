package dev.casebook.page.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Reads HTML as browsers do. What is no text, or leads to other pages, is left out. */
final class HtmlTree implements NodeFilter {
  private static final Set<String> NOT_READ =
      Set.of(
          "nav",
          "aside",
          "footer",
          "form",
          "button",
          "select",
          "svg",
          "math",
          "iframe",
          "noembed",
          "noframes",
          "xmp",
          "object",
          "video",
          "audio",
          "canvas",
          "dialog",
          "textarea",
          "head",
          "title");

  /** Marks the end of a part, to see what is open there. */
  private static final String END_NAME = "casebook-end";

  private static final String END = "<" + END_NAME + "></" + END_NAME + ">";

  /** A cell goes over no more rows and columns, so that no page makes a table large. */
  private static final int MOST_SPANNED = 50;

  private static final Set<String> BOLD = Set.of("b", "strong");

  private final Consumer<Block> blocks;
  private final Consumer<Remark> remarks;
  private final int linesBefore;
  private RichTextBuilder text;
  private int line = 1;
  private int firstLine;
  private int boldAround;
  private int itemsAround;
  private @Nullable String link;

  /** The cells that go on in rows below, by column. */
  private static final class Spans {
    private final Map<Integer, Span> below = new HashMap<>();

    /** How many characters may be repeated: as many as the cells have, so that no table grows. */
    private int room;

    private record Span(RichText cell, int rows) {}

    void put(int column, RichText cell, int rows) {
      room += cell.raw().length();
      if (column < MOST_SPANNED) {
        below.put(column, new Span(cell, rows));
      }
    }

    void addTo(List<RichText> cells) {
      Span span = below.get(cells.size());
      while (span != null && span.rows > 0) {
        below.put(cells.size(), new Span(span.cell, span.rows - 1));
        boolean fits = span.cell.raw().length() <= room;
        room -= fits ? span.cell.raw().length() : 0;
        cells.add(fits ? span.cell : RichText.EMPTY);
        span = below.get(cells.size());
      }
    }
  }

  private HtmlTree(int linesBefore, Consumer<Block> blocks, Consumer<Remark> remarks) {
    this.linesBefore = linesBefore;
    this.blocks = blocks;
    this.remarks = remarks;
    this.text = new RichTextBuilder(remarks);
  }

  private static Parser parser() {
    return Parser.htmlParser().setTrackPosition(true);
  }

  /** A whole page. */
  static Page page(String name, String html) {
    List<Block> blocks = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>();
    Document document = parser().parseInput(html, "");
    read(document, 0, blocks::add, remarks::add);
    return new Page(name, "HTML", HtmlHead.read(document), blocks, remarks);
  }

  /** A part of a Markdown page, within elements that are open before it. */
  static void part(
      String html,
      int firstLine,
      OpenMarkup open,
      Consumer<Block> blocks,
      Consumer<Remark> remarks) {
    Document document = parser().parseInput(open.startTags() + html + END, "");
    Element end = document.selectFirst(END_NAME);
    open.replace(end == null ? List.of() : end.parents());
    if (end != null) {
      end.remove();
    }
    // Note-taking tools write a callout as such an element.
    document.select("aside").tagName("div");
    read(document, firstLine - 1, blocks, remarks);
  }

  private static void read(
      Document document, int linesBefore, Consumer<Block> blocks, Consumer<Remark> remarks) {
    HtmlTree tree = new HtmlTree(linesBefore, blocks, remarks);
    document.filter(tree);
    tree.close(0);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words);
    } else if (node instanceof Comment comment) {
      leaveOut(comment, "comment", "The comment is left out: no reader of the page sees it");
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    String name = element.normalName();
    if (isAnchor(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("head") && element.childNodeSize() == 0) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (NOT_READ.contains(name)) {
      leaveOut(
          element,
          "<" + name + ">",
          "The element <%s> is left out: it is no text of the page".formatted(name));
      return FilterResult.SKIP_ENTIRELY;
    }
    Optional<String> unseen = UnseenText.kind(element);
    if (unseen.isPresent()) {
      leaveOutUnseen(element, unseen.get());
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("sup") || name.equals("sub")) {
      addScript(element, name);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("table") && isDataTable(element)) {
      close(0);
      addTable(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br")) {
      text.endLine(boldAround > 0, link, line);
    } else if (name.equals("hr")) {
      close(0);
      blocks.accept(new Block.Rule(lineOf(element)));
    } else if (name.equals("img")) {
      leaveOut(element, "image", "The image %s is left out".formatted(element.attr("src")));
    } else if (name.equals("a") && element.hasAttr("href")) {
      link = element.attr("href").strip();
    } else if (BOLD.contains(name)) {
      boldAround++;
    } else if (element.isBlock()) {
      close(0);
      itemsAround += name.equals("li") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (name.equals("a")) {
        link = null;
      } else if (BOLD.contains(name)) {
        boldAround--;
      } else if (element.isBlock()) {
        close(headingLevel(name));
        itemsAround -= name.equals("li") ? 1 : 0;
      }
    }
    return FilterResult.CONTINUE;
  }

  /** The mark beside a heading that leads to the heading itself. */
  private static boolean isAnchor(Element element) {
    String name = element.normalName();
    return name.equals("a")
        && element.attr("href").startsWith("#")
        && !UnseenText.isWithinLink(element)
        && element.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static int headingLevel(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))
        ? name.charAt(1) - '0'
        : 0;
  }

  private void add(TextNode node) {
    line = lineOf(node);
    String words = node.getWholeText();
    int start = 0;
    for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', start)) {
      addWords(words.substring(start, end));
      if (!text.isEmpty()) {
        text.endLine(boldAround > 0, link, line);
      }
      line++;
      start = end + 1;
    }
    addWords(words.substring(start));
  }

  private void addWords(String words) {
    if (text.isEmpty()) {
      if (PlainText.isBlank(words)) {
        return;
      }
      firstLine = line;
    }
    text.add(words, boldAround > 0, link, line);
  }

  /** Whether a table has names of columns; others only arrange a page. */
  private static boolean isDataTable(Element table) {
    Element row = table.selectFirst("tr");
    return row != null
        && row.childrenSize() > 1
        && row.children().stream().allMatch(cell -> cell.normalName().equals("th"))
        && table.selectFirst("table table, h1, h2, h3, h4, h5, h6") == null;
  }

  private void addTable(Element table) {
    for (Element caption : table.select("> caption")) {
      caption.filter(this);
    }
    List<List<RichText>> rows = new ArrayList<>();
    List<RichText> lines = new ArrayList<>();
    Spans spans = new Spans();
    for (Element row : table.select("tr")) {
      List<RichText> cells = new ArrayList<>();
      for (Element cell : row.children()) {
        spans.addTo(cells);
        List<Block> inside = new ArrayList<>();
        HtmlTree tree = new HtmlTree(linesBefore, inside::add, remarks);
        cell.filter(tree);
        tree.close(0);
        RichText words = RichText.joined(inside.stream().map(Block::text).toList());
        if (!words.isBlank()) {
          lines.add(words);
        }
        spans.put(cells.size(), words, number(cell, "rowspan") - 1);
        cells.add(words);
        for (int i = 1; i < number(cell, "colspan"); i++) {
          cells.add(RichText.EMPTY);
        }
      }
      spans.addTo(cells);
      rows.add(cells);
    }
    RichText all = RichText.joined(lines);
    if (!all.isBlank()) {
      int last =
          table.endSourceRange().isTracked()
              ? table.endSourceRange().end().lineNumber() + linesBefore
              : line;
      blocks.accept(new Block.Table(all, rows, lineOf(table), last));
    }
  }

  /** Over how many rows or columns a cell goes; a wrong number is one. */
  private static int number(Element cell, String attribute) {
    String written = cell.attr(attribute).strip();
    return written.matches("[0-9]{1,4}")
        ? Math.min(MOST_SPANNED, Math.max(1, Integer.parseInt(written)))
        : 1;
  }

  private void addScript(Element element, String name) {
    line = lineOf(element);
    Optional<String> words =
        name.equals("sub")
            ? Optional.of(ScriptText.lowered(scriptWords(element)))
            : ScriptText.raised(scriptWords(element), text.end());
    words.ifPresentOrElse(this::addWords, () -> leaveOutUnseen(element, "footnote"));
  }

  /** The words of raised or lowered text, which may be raised or lowered within. */
  private static String scriptWords(Element element) {
    Element copy = element.clone();
    mark(copy, "sup", "^");
    mark(copy, "sub", "_");
    return copy.text();
  }

  /** Puts a sign before the outermost elements of a name within another. */
  private static void mark(Element script, String name, String sign) {
    script.filter(
        (node, depth) -> {
          if (depth == 0 || !(node instanceof Element inner) || !inner.nameIs(name)) {
            return FilterResult.CONTINUE;
          }
          inner.text(sign + inner.text());
          return FilterResult.SKIP_CHILDREN;
        });
  }

  private void leaveOutUnseen(Element element, String kind) {
    String words = PlainText.excerpt(element.text());
    if (words.isEmpty() && !kind.startsWith("<")) {
      return;
    }
    leaveOut(
        element,
        kind,
        kind.startsWith("<")
            ? "The element %s is left out: %s".formatted(kind, UnseenText.why(kind))
            : "The %s \"%s\" is left out: %s".formatted(kind, words, UnseenText.why(kind)));
  }

  private void close(int headingLevel) {
    RichText read = text.build();
    text = new RichTextBuilder(remarks);
    if (!read.isBlank()) {
      int last = Math.max(firstLine, line);
      blocks.accept(
          headingLevel > 0
              ? new Block.Heading(headingLevel, read, firstLine, last)
              : new Block.Paragraph(read, itemsAround > 0, firstLine, last));
    }
  }

  private void leaveOut(Node node, String subject, String sentence) {
    int from = lineOf(node);
    int to = from;
    if (node instanceof Element element && element.endSourceRange().isTracked()) {
      to = element.endSourceRange().end().lineNumber() + linesBefore;
    } else if (node.sourceRange().isTracked()) {
      to = node.sourceRange().end().lineNumber() + linesBefore;
    }
    remarks.accept(Remark.leftOut(from, to, subject, sentence));
  }

  private int lineOf(Node node) {
    return node.sourceRange().isTracked()
        ? node.sourceRange().start().lineNumber() + linesBefore
        : line;
  }
}
