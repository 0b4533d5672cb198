package dev.casebook.page;

import dev.casebook.page.tree.Block;
import java.util.ArrayList;
import java.util.List;

/** A part of a page under one heading. */
final class Section {
  private final Kind kind;
  private final String title;
  private final int level;
  private final int line;
  private final int endLine;
  private final List<Block> blocks = new ArrayList<>();

  /** What a section is for. */
  enum Kind {
    /** The leading insight of the issue. */
    SIGNAL,
    /** Case studies. */
    STORIES,
    /** What goes on for several issues: case studies, or insights where no company is named. */
    THREADS,
    /** What recurs across companies. */
    PATTERNS,
    /** What the issue is filed under. */
    CATEGORIES,
    /** A heading that no table names. */
    UNKNOWN;

    static Kind of(SectionKind known) {
      return valueOf(known.name());
    }
  }

  Section(Kind kind, String title, int level, int line, int endLine) {
    this.kind = kind;
    this.title = title;
    this.level = level;
    this.line = line;
    this.endLine = endLine;
  }

  Kind kind() {
    return kind;
  }

  String title() {
    return title;
  }

  int level() {
    return level;
  }

  int line() {
    return line;
  }

  int endLine() {
    return endLine;
  }

  /** Its blocks, to be added to. */
  List<Block> blocks() {
    return blocks;
  }

  int lastLine() {
    return blocks.isEmpty() ? endLine : blocks.get(blocks.size() - 1).endLine();
  }
}
