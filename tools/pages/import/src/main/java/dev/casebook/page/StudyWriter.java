package dev.casebook.page;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Metric;
import dev.casebook.model.Tradeoff;
import dev.casebook.model.extension.JsonArray;
import dev.casebook.model.extension.JsonValue;
import dev.casebook.page.entry.Draft;
import dev.casebook.page.entry.Header;
import dev.casebook.page.entry.KnownCompanies;
import dev.casebook.page.entry.MetricDrafts;
import dev.casebook.page.entry.Sentences;
import dev.casebook.page.entry.TradeoffDrafts;
import dev.casebook.page.entry.Undrafted;
import dev.casebook.page.tree.PlainText;
import dev.casebook.page.tree.RichText;
import dev.casebook.page.tree.UniqueIds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes entries as case studies. */
final class StudyWriter {
  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_SUMMARY = 20_000;

  private final KnownCompanies known;
  private final IssueCompanies companies;
  private final NoteLog notes;
  private final boolean english;
  private final UniqueIds slugs = new UniqueIds();
  private final List<CaseStudy> studies = new ArrayList<>();

  StudyWriter(KnownCompanies known, IssueCompanies companies, boolean english, NoteLog notes) {
    this.known = known;
    this.companies = companies;
    this.english = english;
    this.notes = notes;
  }

  /** The case studies, in the order in which they were added. */
  List<CaseStudy> studies() {
    return studies;
  }

  void add(Entry entry) {
    Header header = entry.header();
    String title = PlainText.withoutStars(header.title());
    List<String> ids = companies.declare(header.company(), entry.line());
    CaseStudy.Builder study =
        CaseStudy.builder()
            .id(slugs.unique(title, "story"))
            .company(ids.get(0))
            .addAllPartners(ids.subList(1, ids.size()))
            .addAllSources(StudySources.of(entry, known, notes));
    noteHeader(entry);
    addTitle(title, study, entry);
    String summary = addSummary(entry, title, study);
    if (english) {
      addDrafts(summary, study, entry);
    }
    studies.add(study.build());
  }

  private void noteHeader(Entry entry) {
    Header header = entry.header();
    notes.read(
        entry.line(),
        entry.endLine(),
        "entry",
        "The entry \"%s\" is read, its header as %s."
            .formatted(NoteLog.excerpt(header.title()), header.grammar()));
    if (!header.guess().isEmpty()) {
      notes.guessed(
          entry.line(),
          "company",
          "The company \"%s\" is guessed: %s."
              .formatted(NoteLog.excerpt(header.company()), header.guess()));
    }
    for (RichText other : header.others()) {
      int line = Math.max(entry.line(), other.line());
      notes.leftOut(
          line,
          line,
          "header",
          "\"%s\" is left out: a header has a title, companies and a publisher."
              .formatted(NoteLog.excerpt(other.plain())));
    }
  }

  private void addTitle(String title, CaseStudy.Builder study, Entry entry) {
    List<String> parts = Sentences.texts(title, LONGEST_TITLE);
    study.title(parts.get(0));
    if (parts.size() > 1) {
      study.putExtension("x-title", JsonValue.of(title));
      notes.guessed(
          entry.line(),
          "title",
          "The title is longer than %d characters; it is cut, and stands whole in x-title."
              .formatted(LONGEST_TITLE));
    }
  }

  private String addSummary(Entry entry, String title, CaseStudy.Builder study) {
    String body =
        entry.body().stream()
            .map(paragraph -> PlainText.withoutStars(paragraph.plain()))
            .filter(paragraph -> !PlainText.isBlank(paragraph))
            .collect(Collectors.joining("\n\n"));
    if (body.isEmpty()) {
      notes.guessed(
          entry.line(), "summary", "The entry has no text; its title stands in for a summary.");
    }
    List<String> parts = Sentences.texts(body.isEmpty() ? title : body, LONGEST_SUMMARY);
    study.summary(parts.get(0));
    if (parts.size() > 1) {
      study.putExtension("x-summary-rest", texts(parts.subList(1, parts.size())));
      notes.guessed(
          entry.line(),
          "summary",
          "The text is longer than %,d characters; what does not fit stands in x-summary-rest."
              .formatted(LONGEST_SUMMARY));
    }
    return parts.get(0);
  }

  static JsonArray texts(List<String> texts) {
    return new JsonArray(texts.stream().map(JsonValue::of).toList());
  }

  private void addDrafts(String summary, CaseStudy.Builder study, Entry entry) {
    SummaryLines lines = SummaryLines.of(entry.line(), entry.body(), summary);
    List<String> pointers = new ArrayList<>();
    TradeoffDrafts tradeoffs = TradeoffDrafts.in(summary);
    for (Draft<Tradeoff> draft : tradeoffs.drafts()) {
      pointers.add("/tradeoffs/" + pointers.size());
      study.addTradeoffs(draft.item());
      noteDraft("trade-off", draft.item().quote().orElseThrow(), draft, lines);
    }
    MetricDrafts metrics = MetricDrafts.in(summary);
    int index = 0;
    for (Draft<Metric> draft : metrics.drafts()) {
      pointers.add("/metrics/" + index++);
      study.addMetrics(draft.item());
      noteDraft("metric", draft.item().quote().orElseThrow(), draft, lines);
    }
    tradeoffs.undrafted().forEach(left -> noteUndrafted("trade-off", left, lines));
    metrics.undrafted().forEach(left -> noteUndrafted("metric", left, lines));
    if (metrics.isCut()) {
      notes.guessed(
          entry.line(),
          "metric",
          "Metrics are drafted from the first %d figures of the text, none from those after them."
              .formatted(MetricDrafts.MOST));
    }
    if (!pointers.isEmpty()) {
      study.putExtension("x-drafts", texts(pointers));
    }
  }

  private void noteDraft(String what, String quote, Draft<?> draft, SummaryLines lines) {
    notes.guessed(
        lines.at(draft.start()),
        what,
        "A %s is drafted from \"%s\": %s."
            .formatted(what, NoteLog.excerpt(quote), String.join("; ", draft.guesses())));
  }

  private void noteUndrafted(String what, Undrafted left, SummaryLines lines) {
    notes.guessed(
        lines.at(left.start()),
        what,
        "No %s is drafted from \"%s\": %s."
            .formatted(what, NoteLog.excerpt(left.words()), left.why()));
  }
}
