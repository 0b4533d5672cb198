package dev.casebook.markdown.text;

import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Parses Markdown, unless it was made to take the parser a time that grows with its square. */
public final class BoundedMarkdown {
  private static final String MARKS = "*_~[]";

  /**
   * For each mark of a paragraph, the parser may go through all that are before it. A page of 2 MiB
   * that is full of paragraphs with so many takes seconds.
   */
  private static final long MOST_MARKS = 12_500;

  /**
   * How much work for each character of a page it may be to look up what brackets hold as labels of
   * links. It is one, unless brackets are in brackets, or letters are slow.
   */
  private static final int MOST_LOOKUPS = 32;

  /** CommonMark takes no longer label, and the parser looks it up no further. */
  private static final int LONGEST_LABEL = 999;

  private final int longestParagraph;

  private BoundedMarkdown(int longestParagraph) {
    this.longestParagraph = longestParagraph;
  }

  /**
   * Parses a page.
   *
   * @param markdown the page
   * @param builders gives new builders of one parser, which includes source spans
   * @param longestParagraph how many UTF-16 code units a paragraph or heading may have
   * @return the tree
   * @throws PageFault if a paragraph is longer, or has more marks of emphasis and links, or more
   *     brackets in brackets, than time should be spent on
   */
  public static Node parse(
      String markdown, Supplier<Parser.Builder> builders, int longestParagraph) {
    BoundedMarkdown bounds = new BoundedMarkdown(longestParagraph);
    Labels labels = new Labels(markdown);
    labels.checkDefinitions(markdown);
    builders.get().inlineParserFactory(context -> bounds::check).build().parse(markdown);
    return builders.get().linkProcessor(labels).build().parse(markdown);
  }

  /** Checks a paragraph as CommonMark parts it. */
  private void check(SourceLines lines, Node paragraph) {
    String text = lines.getContent();
    if (text.length() > longestParagraph) {
      throw fault(paragraph, "more than %,d characters".formatted(longestParagraph));
    }
    long marks = 0;
    long withinWords = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '_' && isWithinWord(text, i)) {
        withinWords++;
      } else if (MARKS.indexOf(c) >= 0) {
        marks++;
      }
    }
    if (marks * (marks + withinWords) > MOST_MARKS * MOST_MARKS) {
      throw fault(paragraph, "%,d marks of emphasis and links".formatted(marks));
    }
  }

  private static PageFault fault(Node paragraph, String what) {
    return new PageFault(
        PageTree.line(paragraph), "The paragraph has " + what, "part it by blank lines");
  }

  /** Whether an underscore marks nothing, as in {@code snake_case}. */
  private static boolean isWithinWord(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.codePointBefore(at))
        && Character.isLetterOrDigit(text.codePointAt(at + 1));
  }

  /**
   * Counts the work to look up what brackets hold as labels of links. Labels are compared without
   * case, and Java goes through all of a text for each letter whose case depends on others, or
   * whose other case has more letters.
   */
  private static final class Labels implements LinkProcessor {
    private long left;

    Labels(String markdown) {
      this.left = (long) MOST_LOOKUPS * markdown.length();
    }

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
      if (link.destination() == null) {
        boolean named = link.label() != null && !link.label().isEmpty();
        String label = named ? link.label() : link.text(scanner);
        lookUp(label, () -> PageTree.line(link.openingBracket().getParent()));
      }
      return LinkResult.none();
    }

    /**
     * Checks what may be the labels of definitions, which the parser reads before it calls this.
     */
    void checkDefinitions(String markdown) {
      for (int end = markdown.indexOf("]:"); end >= 0; end = markdown.indexOf("]:", end + 1)) {
        if (isBracket(markdown, end)) {
          checkDefinition(markdown, end);
        }
      }
    }

    private void checkDefinition(String markdown, int end) {
      int opening = end - 1;
      while (opening >= 0 && !isBracket(markdown, opening)) {
        opening--;
      }
      int start = opening + 1;
      if (opening >= 0 && markdown.charAt(opening) == '[' && end - start <= LONGEST_LABEL) {
        lookUp(
            markdown.substring(start, end),
            () -> (int) markdown.substring(0, start).lines().count());
      }
    }

    /** Whether a character is a bracket that no backslash makes a plain one. */
    private static boolean isBracket(String markdown, int at) {
      if ("[]".indexOf(markdown.charAt(at)) < 0) {
        return false;
      }
      int first = at;
      while (first > 0 && markdown.charAt(first - 1) == '\\') {
        first--;
      }
      return (at - first) % 2 == 0;
    }

    private void lookUp(String label, IntSupplier line) {
      left -= label.length() * (1 + label.chars().filter(Labels::isSlow).count());
      if (left < 0) {
        throw new PageFault(
            line.getAsInt(),
            "The brackets hold too much text to be looked up as a link",
            "write a backslash before them");
      }
    }

    private static boolean isSlow(int c) {
      String letter = Character.toString(c);
      return c == 'Σ'
          || letter.toLowerCase(Locale.ROOT).length() > 1
          || letter.toUpperCase(Locale.ROOT).length() > 1;
    }
  }
}
