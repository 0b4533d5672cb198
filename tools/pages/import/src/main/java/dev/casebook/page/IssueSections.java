package dev.casebook.page;

import dev.casebook.page.Section.Kind;
import dev.casebook.page.tree.Block;
import dev.casebook.page.tree.Block.Heading;
import dev.casebook.page.tree.Block.Paragraph;
import dev.casebook.page.tree.RichText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parts a page by its headings. */
final class IssueSections {
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_HEADING = 160;
  private static final int MOST_NAMES = 20;
  private static final Pattern NAME_END = Pattern.compile("[:：\n]");
  private static final int PARAGRAPH_LEVEL = 2;

  private final SectionNames names;
  private final List<Section> sections = new ArrayList<>();
  private final List<Block> before = new ArrayList<>();
  private boolean chinese;

  private IssueSections(SectionNames names) {
    this.names = names;
  }

  static IssueSections of(List<Block> blocks, SectionNames names) {
    IssueSections sections = new IssueSections(names);
    blocks.forEach(sections::add);
    return sections;
  }

  /** The sections in order, those of no known name too. */
  List<Section> all() {
    return sections;
  }

  /** What stands before the first section. */
  List<Block> before() {
    return before;
  }

  /** Whether a section has a Chinese name. */
  boolean isChinese() {
    return chinese;
  }

  boolean hasKnown() {
    return sections.stream().anyMatch(section -> section.kind() != Kind.UNKNOWN);
  }

  /**
   * The heading that names the issue: the first with a date, else the first of the highest level,
   * else a short line with a date.
   */
  Optional<Block> pageHeading() {
    List<Heading> headings =
        before.stream()
            .filter(Heading.class::isInstance)
            .map(Heading.class::cast)
            .filter(IssueSections::isShort)
            .toList();
    Optional<Block> dated =
        headings.stream().filter(IssueSections::hasDay).map(Block.class::cast).findFirst();
    return dated
        .or(
            () ->
                headings.stream()
                    .min(Comparator.comparingInt(Heading::level))
                    .map(Block.class::cast))
        .or(
            () ->
                before.stream()
                    .filter(IssueSections::isShort)
                    .filter(IssueSections::hasDay)
                    .findFirst());
  }

  private static boolean isShort(Block block) {
    return block.text().raw().length() <= LONGEST_HEADING;
  }

  private static boolean hasDay(Block block) {
    return !CalendarDays.in(block.text().plain()).isEmpty();
  }

  private void add(Block block) {
    Block rest = block;
    for (int i = 0; i < MOST_NAMES; i++) {
      String text = rest.text().raw().length() <= LONGEST_NAME ? rest.text().plain() : "";
      Block named = rest;
      Optional<SectionNames.Name> name =
          names.find(text).filter(found -> !found.heading() || isSectionHeading(named));
      if (name.isPresent()) {
        open(name.get(), text, rest);
        return;
      }
      RichText behind = behindName(rest);
      if (behind == null) {
        break;
      }
      if (behind.isBlank()) {
        return;
      }
      int line = Math.max(rest.line(), behind.line());
      rest = new Paragraph(behind, false, line, rest.endLine());
    }
    addUnnamed(rest);
  }

  /** A heading below that of the page, or bold words on their own. */
  private boolean isSectionHeading(Block block) {
    if (block instanceof Heading heading) {
      return heading.level() > 1
          || !sections.isEmpty()
          || before.stream().anyMatch(Heading.class::isInstance);
    }
    return block.text().isBold();
  }

  private void open(SectionNames.Name name, String title, Block block) {
    int level = block instanceof Heading heading ? heading.level() : PARAGRAPH_LEVEL;
    int endLine = block instanceof Heading ? block.endLine() : block.line();
    sections.add(new Section(Kind.of(name.kind()), title, level, block.line(), endLine));
    chinese |= name.chinese();
  }

  /**
   * Opens a section if a block begins with its name: "Categories: News, Tech", or a bold name
   * before the text it belongs to. What follows the name, or null if there is none.
   */
  private @Nullable RichText behindName(Block block) {
    RichText text = block.text();
    Matcher end = NAME_END.matcher(text.raw());
    end.region(0, Math.min(text.raw().length(), LONGEST_NAME));
    if (!end.find() || end.start() == 0) {
      return null;
    }
    RichText title = text.slice(0, end.start());
    Optional<SectionNames.Name> name =
        names
            .find(title.plain())
            .filter(found -> !found.heading() || title.isBold())
            .filter(
                found ->
                    title.isBold()
                        || found.chinese()
                        || found.kind() == SectionKind.CATEGORIES
                        || title.plain().contains(" "));
    name.ifPresent(found -> open(found, title.plain(), block));
    return name.isPresent() ? text.from(end.end()) : null;
  }

  private void addUnnamed(Block block) {
    if (sections.isEmpty()) {
      before.add(block);
      return;
    }
    Section current = sections.get(sections.size() - 1);
    boolean next =
        block instanceof Heading heading
            && heading.level() <= current.level()
            && !isEntry(block.text());
    if (next && block instanceof Heading heading) {
      sections.add(
          new Section(
              Kind.UNKNOWN, block.text().plain(), heading.level(), block.line(), block.endLine()));
    } else {
      current.blocks().add(block);
    }
  }

  private static boolean isEntry(RichText heading) {
    boolean linked =
        heading.links().size() == 1 && heading.links().get(0).text().equals(heading.plain());
    return linked || heading.plain().contains(" · ");
  }
}
