package dev.casebook.page.tree;

import dev.casebook.markdown.text.BoundedMarkdown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown by CommonMark, with front matter in YAML or TOML. Lists and quotes are read as
 * paragraphs.
 */
final class MarkdownTree extends AbstractVisitor {
  /** Deeper is no page that a person wrote; what nests deeper is read as text. */
  private static final int MOST_NESTED = 100;

  /** An id with classes at the end of a heading, as site generators and Pandoc read it. */
  private static final Pattern ID =
      Pattern.compile("\\s(\\{#[^\\s{}]{1,80}[^{}\\n]{0,80}\\})\\s*$");

  private static final int LONGEST_PARAGRAPH = 100_000;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final int frontMatterLines;
  private PageHead head = PageHead.NONE;
  private int itemsAround;
  private final OpenMarkup open = new OpenMarkup();

  private MarkdownTree(int frontMatterLines) {
    this.frontMatterLines = frontMatterLines;
  }

  private static Parser.Builder parser(boolean frontMatter) {
    return Parser.builder()
        .extensions(frontMatter ? List.of(YamlFrontMatterExtension.create()) : List.of())
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .maxOpenBlockParsers(MOST_NESTED)
        .maxInlineNesting(MOST_NESTED)
        .customDelimiterProcessor(new Strikethrough());
  }

  static Page page(String name, String text) {
    MarkdownTree tree = new MarkdownTree(YamlLines.count(text));
    Consumer<Remark> remarks = tree.remarks::add;
    int toml = TomlLines.count(text);
    String page = text;
    if (toml > 0) {
      tree.head = TomlLines.read(text, toml);
      page = TomlLines.blanked(text, toml);
    }
    String shown = Shortcodes.blanked(page, remarks);
    boolean hasBars = EscapedBars.canMark(shown);
    String markdown = hasBars ? EscapedBars.marked(shown) : shown;
    boolean frontMatter = tree.frontMatterLines > 0;
    BoundedMarkdown.parse(markdown, () -> parser(frontMatter), LONGEST_PARAGRAPH).accept(tree);
    Page read = new Page(name, "Markdown", tree.head, tree.blocks, tree.remarks);
    return hasBars ? EscapedBars.restored(read) : read;
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof YamlFrontMatterBlock yaml) {
      head = YamlLines.read(yaml, frontMatterLines);
    } else {
      visitChildren(block);
    }
  }

  @Override
  public void visit(Heading heading) {
    RichText text =
        withoutId(MarkdownWords.of(heading, firstLine(heading), open, remarks::add), heading);
    if (!text.isBlank()) {
      blocks.add(
          new Block.Heading(heading.getLevel(), text, firstLine(heading), lastLine(heading)));
    }
  }

  private RichText withoutId(RichText text, Heading heading) {
    Matcher id = ID.matcher(text.raw());
    if (!id.find()) {
      return text;
    }
    leaveOut(
        heading,
        "heading id",
        "The id %s is left out: it is a name for links".formatted(id.group(1)));
    return text.slice(0, id.start());
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (!open.hides() && isFootnote(paragraph)) {
      leaveOut(paragraph, "footnote", "The footnote is left out: it is no part of a sentence");
    } else {
      addParagraph(
          MarkdownWords.of(paragraph, firstLine(paragraph), open, remarks::add), paragraph);
    }
  }

  private static boolean isFootnote(Paragraph paragraph) {
    return paragraph.getFirstChild() instanceof Text text
        && MarkdownWords.FOOTNOTE.matcher(text.getLiteral()).lookingAt();
  }

  private void leaveOut(Node node, String subject, String sentence) {
    remarks.add(Remark.leftOut(firstLine(node), lastLine(node), subject, sentence));
  }

  @Override
  public void visit(ListItem item) {
    itemsAround++;
    visitChildren(item);
    itemsAround--;
  }

  @Override
  public void visit(ThematicBreak line) {
    if (!open.hides()) {
      blocks.add(new Block.Rule(firstLine(line)));
    }
  }

  @Override
  public void visit(FencedCodeBlock code) {
    addCode(code.getLiteral(), code);
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    addCode(code.getLiteral(), code);
  }

  @Override
  public void visit(HtmlBlock html) {
    HtmlTree.part(html.getLiteral(), firstLine(html), open, blocks::add, remarks::add);
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    remarks.add(
        Remark.leftOut(
            firstLine(definition),
            lastLine(definition),
            "link definition",
            "The definition of the link [%s] is left out; where it is used, its address is read"
                .formatted(definition.getLabel())));
  }

  private void addCode(String code, Node block) {
    if (open.hides()) {
      leaveOut(block, open.kind(), "Code is left out: " + UnseenText.why(open.kind()));
      return;
    }
    RichTextBuilder text = new RichTextBuilder(remarks::add);
    int line = firstLine(block) + (block instanceof FencedCodeBlock ? 1 : 0);
    for (String written : code.split("\n", -1)) {
      text.add(written, false, null, line);
      text.endLine(false, null, line++);
    }
    addParagraph(text.build(), block);
  }

  private void addParagraph(RichText text, Node block) {
    if (text.isBlank()) {
      return;
    }
    int first = firstLine(block);
    int last = lastLine(block);
    blocks.add(
        PipeTable.rows(text)
            .<Block>map(rows -> new Block.Table(text, rows, first, last))
            .orElseGet(() -> new Block.Paragraph(text, itemsAround > 0, first, last)));
  }

  private static int firstLine(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 1 : spans.get(0).getLineIndex() + 1;
  }

  private static int lastLine(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 1 : spans.get(spans.size() - 1).getLineIndex() + 1;
  }
}
