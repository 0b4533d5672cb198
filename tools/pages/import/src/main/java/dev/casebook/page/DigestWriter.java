package dev.casebook.page;

import dev.casebook.markdown.text.Slugs;
import dev.casebook.model.Digest;
import dev.casebook.model.Source;
import dev.casebook.page.Section.Kind;
import dev.casebook.page.entry.KnownCompanies;
import dev.casebook.page.tree.Block;
import dev.casebook.page.tree.Page;
import dev.casebook.page.tree.WebAddresses;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the tree of a page as a digest. */
final class DigestWriter {
  private final Page page;
  private final IssueSections sections;
  private final KnownCompanies known;
  private final @Nullable LocalDate date;
  private final NoteLog notes = new NoteLog();
  private final IssueCompanies companies;
  private final Insights insights;
  private final PageCategories categories;

  DigestWriter(Page page, KnownCompanies known, SectionNames names, @Nullable LocalDate date) {
    this.page = page;
    this.date = date;
    this.sections = IssueSections.of(page.blocks(), names);
    this.known = EntryReader.companiesOf(sections.all(), known);
    this.companies = new IssueCompanies(this.known, notes);
    this.insights = new Insights(companies, notes);
    this.categories = new PageCategories(page.head(), notes);
  }

  ImportedPage write() {
    page.remarks().forEach(notes::add);
    if (!sections.hasKnown()) {
      throw NotADigest.withoutSections(page);
    }
    notes.read(1, 1, "page", "The page is read as " + page.form() + ".");
    String language = language();
    StudyWriter studies = new StudyWriter(known, companies, language.startsWith("en"), notes);
    Issue issue = issue();
    leaveOutChatter();
    for (Section section : sections.all()) {
      noteHeading(section);
      readStories(section, studies);
    }
    if (studies.studies().isEmpty()) {
      throw NotADigest.withoutEntries(page, sections.all());
    }
    // Only now it is known which companies an insight may name.
    sections.all().forEach(this::readInsights);
    Digest digest = digest(issue, language, studies);
    return new ImportedPage(digest, notes.inOrder());
  }

  private Issue issue() {
    Optional<Block> heading = sections.pageHeading();
    for (Block block : sections.before()) {
      if (heading.isPresent() && heading.get().equals(block)) {
        notes.read(block.line(), block.endLine(), "heading", "The heading names the issue.");
      } else if (!(block instanceof Block.Rule)) {
        boolean chatter = Chatter.is(block);
        notes.leftOut(
            block,
            chatter ? "preamble" : "text before the sections",
            chatter ? "a generator says it to its user." : "it stands before the first section.");
      }
    }
    int line = heading.map(Block::line).orElse(0);
    return Issue.of(page, heading.map(block -> block.text().plain()).orElse(""), line, date, notes);
  }

  private void leaveOutChatter() {
    List<Block> last = sections.all().get(sections.all().size() - 1).blocks();
    int count = Chatter.atEnd(last, known);
    List<Block> chatter = last.subList(last.size() - count, last.size());
    chatter.stream()
        .filter(block -> !(block instanceof Block.Rule))
        .forEach(block -> notes.leftOut(block, "offer", "a generator says it to its user."));
    chatter.clear();
  }

  private void noteHeading(Section section) {
    boolean empty = section.blocks().stream().allMatch(block -> block.text().isBlank());
    if (section.kind() == Kind.UNKNOWN) {
      return;
    }
    notes.read(
        section.line(),
        section.endLine(),
        "section",
        "The section \"%s\" is read%s.".formatted(section.title(), empty ? "; it is empty" : ""));
  }

  private void readStories(Section section, StudyWriter studies) {
    boolean stories =
        switch (section.kind()) {
          case STORIES, THREADS, UNKNOWN -> true;
          case SIGNAL, PATTERNS, CATEGORIES -> false;
        };
    if (!stories) {
      return;
    }
    EntryReader reader = EntryReader.of(section, known);
    if (section.kind() == Kind.UNKNOWN) {
      noteUnknown(section, reader);
    }
    reader.entries().forEach(studies::add);
    if (section.kind() == Kind.THREADS) {
      section.blocks().clear();
      section.blocks().addAll(reader.others());
    } else if (section.kind() == Kind.STORIES || !reader.entries().isEmpty()) {
      for (Block block : reader.others()) {
        notes.leftOut(block, "text", "it belongs to no entry with a title and a company.");
      }
    }
  }

  private void noteUnknown(Section section, EntryReader reader) {
    if (reader.entries().isEmpty()) {
      notes.leftOut(
          section.line(),
          section.lastLine(),
          "section",
          "The section \"%s\" is left out: its heading is no known name, and it has no entries."
              .formatted(NoteLog.excerpt(section.title())));
    } else {
      notes.read(section.line(), section.endLine(), "section", "The section has entries.");
      notes.guessed(
          section.line(),
          "section",
          "The section \"%s\" is taken for case studies: its heading is no known name, but it has"
                  .formatted(NoteLog.excerpt(section.title()))
              + " entries.");
    }
  }

  private void readInsights(Section section) {
    for (Block block : section.blocks()) {
      if (!block.text().isBlank()) {
        switch (section.kind()) {
          case SIGNAL -> insights.addSignal(block);
          case PATTERNS, THREADS -> insights.addPattern(block);
          case CATEGORIES -> categories.add(block);
          case STORIES, UNKNOWN -> {}
        }
      }
    }
  }

  private String language() {
    String told =
        page.head()
            .first("lang")
            .or(() -> page.head().first("language"))
            .filter(tag -> tag.length() <= 35 && tag.matches("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*"))
            .orElse("en");
    boolean chinese = sections.isChinese() && !told.startsWith("zh");
    if (chinese) {
      notes.guessed(1, "language", "The language is guessed to be zh: the headings are Chinese.");
    }
    return chinese ? "zh" : told;
  }

  private Digest digest(Issue issue, String language, StudyWriter studies) {
    Digest.Builder digest =
        Digest.builder()
            .id(id(issue))
            .series(issue.series())
            .date(issue.date())
            .until(issue.until())
            .language(language)
            .source(address().map(Source::of))
            .addAllCompanies(companies.all())
            .addAllCaseStudies(studies.studies())
            .addAllPatterns(insights.patterns())
            .addAllCategories(categories.all());
    addSignal(digest);
    categories.addTags(digest);
    return digest.build();
  }

  private static String id(Issue issue) {
    return Slugs.of(issue.series()).orElse("issue") + "-" + issue.date();
  }

  private Optional<String> address() {
    return page.head()
        .first("canonical")
        .or(() -> page.head().first("url"))
        .flatMap(WebAddresses::of);
  }

  private void addSignal(Digest.Builder digest) {
    List<String> parts = insights.signalParts();
    if (parts.isEmpty()) {
      return;
    }
    digest.signal(insights.insight(parts.get(0)));
    if (parts.size() > 1) {
      digest.putExtension("x-signal-rest", StudyWriter.texts(parts.subList(1, parts.size())));
      notes.guessed(
          insights.signalLine(),
          "signal",
          "The signal is longer than an insight may be; what does not fit stands in x-signal-rest.");
    }
  }
}
