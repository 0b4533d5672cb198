package dev.casebook.page;

import dev.casebook.model.Insight;
import dev.casebook.page.entry.Sentences;
import dev.casebook.page.tree.Block;
import dev.casebook.page.tree.Link;
import dev.casebook.page.tree.PlainText;
import dev.casebook.page.tree.RichText;
import java.util.ArrayList;
import java.util.List;

/** Reads the insights of an issue: its signal and its patterns. */
final class Insights {
  private static final int LONGEST = 500;

  private final IssueCompanies companies;
  private final NoteLog notes;
  private final List<Insight> patterns = new ArrayList<>();
  private final List<String> signal = new ArrayList<>();
  private int signalLine;

  Insights(IssueCompanies companies, NoteLog notes) {
    this.companies = companies;
    this.notes = notes;
  }

  /** Reads a pattern, or a thread that names no company; a long one becomes several insights. */
  void addPattern(Block block) {
    int titleEnd = EntryReader.titleEnd(block.text());
    RichText text = block.text();
    String statement =
        titleEnd > 0
            ? text.slice(0, titleEnd).plain() + ": " + text.from(titleEnd).plain()
            : text.plain();
    List<String> parts = Sentences.texts(PlainText.withoutStars(statement), LONGEST);
    if (parts.size() > 1) {
      notes.guessed(
          block.line(),
          "pattern",
          "The pattern is longer than %d characters and is cut at sentences into %d insights."
              .formatted(LONGEST, parts.size()));
    }
    List<String> named = List.of();
    for (String part : parts) {
      List<String> inPart = companies.namedIn(part);
      // "They" are those that the part before names.
      named = inPart.isEmpty() ? named : inPart;
      patterns.add(insight(part, named));
    }
    leaveOutLinks(text);
  }

  /** Reads a paragraph of the signal. */
  void addSignal(Block block) {
    signalLine = signal.isEmpty() ? block.line() : signalLine;
    signal.add(PlainText.withoutStars(block.text().plain()));
    leaveOutLinks(block.text());
  }

  /** The patterns, in order. */
  List<Insight> patterns() {
    return patterns;
  }

  /** The signal, cut to what an insight holds, and the rest; empty if there is none. */
  List<String> signalParts() {
    return Sentences.texts(String.join(" ", signal), LONGEST);
  }

  /** The line the signal begins on. */
  int signalLine() {
    return signalLine;
  }

  Insight insight(String statement) {
    return insight(statement, companies.namedIn(statement));
  }

  private static Insight insight(String statement, List<String> named) {
    return Insight.builder().statement(statement).addAllCompanies(named).build();
  }

  private void leaveOutLinks(RichText text) {
    for (Link link : text.links()) {
      notes.leftOut(
          link.line(),
          link.line(),
          "link",
          "The link to %s is left out: an insight has no sources; its words are kept."
              .formatted(NoteLog.excerpt(link.address())));
    }
  }
}
