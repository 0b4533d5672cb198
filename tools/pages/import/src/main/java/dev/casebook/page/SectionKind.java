package dev.casebook.page;

/** What a section of a page is for. */
public enum SectionKind {
  /** The leading insight of the issue. */
  SIGNAL,

  /** Case studies. */
  STORIES,

  /** What goes on for several issues: case studies, or insights where no company is named. */
  THREADS,

  /** What recurs across companies. */
  PATTERNS,

  /** What the issue is filed under. */
  CATEGORIES
}
