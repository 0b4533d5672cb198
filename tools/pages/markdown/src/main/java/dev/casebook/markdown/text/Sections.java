package dev.casebook.markdown.text;

import dev.casebook.model.constraint.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * A page as its headings part it: a title, what stands beneath it, and sections.
 *
 * @param title the heading of the page
 * @param beneath the blocks between the title and the first section
 * @param sections the sections by their titles
 */
public record Sections(Node title, List<Node> beneath, Map<String, Section> sections) {

  /**
   * A section.
   *
   * @param line the line of its heading
   * @param blocks what stands beneath the heading
   */
  public record Section(int line, List<Node> blocks) {}

  /**
   * Parts a page.
   *
   * @param blocks its blocks
   * @param known the titles that sections may have
   * @return the parts
   * @throws PageFault if the title is missing, or a section is not known or stands twice
   */
  public static Sections of(List<Node> blocks, List<String> known) {
    if (blocks.isEmpty() || !isHeading(blocks.get(0), 1)) {
      int line = blocks.isEmpty() ? 1 : PageTree.line(blocks.get(0));
      throw new PageFault(
          line,
          "The page does not begin with its title",
          "write # Series — 2026-03-19 beneath the front matter");
    }
    List<Node> beneath = new ArrayList<>();
    Map<String, Section> sections = new LinkedHashMap<>();
    List<Node> current = beneath;
    for (Node block : blocks.subList(1, blocks.size())) {
      if (block instanceof Heading) {
        current = new ArrayList<>();
        add(sections, block, known, current);
      } else {
        current.add(block);
      }
    }
    return new Sections(blocks.get(0), beneath, sections);
  }

  private static void add(
      Map<String, Section> sections, Node heading, List<String> known, List<Node> blocks) {
    int line = PageTree.line(heading);
    String title = Pieces.text(PageTree.pieces(heading));
    if (!isHeading(heading, 2) || !known.contains(title)) {
      throw new PageFault(
          line,
          "There is no section with the heading " + Violation.excerpt(title),
          "write ## and one of " + String.join(", ", known));
    }
    if (sections.put(title, new Section(line, blocks)) != null) {
      throw new PageFault(
          line, "There are two sections " + Violation.excerpt(title), "join them into one");
    }
  }

  private static boolean isHeading(Node block, int level) {
    return block instanceof Heading heading && heading.getLevel() == level;
  }

  /**
   * A section, if the page has it.
   *
   * @param title its title
   * @return the section
   */
  public Optional<Section> find(String title) {
    return Optional.ofNullable(sections.get(title));
  }

  /**
   * A section that the page must have.
   *
   * @param title its title
   * @return the section
   * @throws PageFault if it is missing
   */
  public Section get(String title) {
    return find(title)
        .orElseThrow(
            () ->
                new PageFault(
                    PageTree.line(this.title),
                    "The page has no section " + Violation.excerpt(title),
                    "write ## " + title + ", and the entries beneath it"));
  }
}
