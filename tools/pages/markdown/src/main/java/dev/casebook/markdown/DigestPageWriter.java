package dev.casebook.markdown;

import dev.casebook.markdown.line.LineForm;
import dev.casebook.markdown.text.FrontMatter;
import dev.casebook.markdown.text.JsonText;
import dev.casebook.markdown.text.MarkdownPage;
import dev.casebook.markdown.text.MarkdownText;
import dev.casebook.markdown.text.MarkdownText.Position;
import dev.casebook.markdown.text.Slugs;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.Insight;
import dev.casebook.model.Source;
import dev.casebook.model.constraint.EnumNames;
import dev.casebook.model.constraint.Property;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a digest as a page, section by section. */
final class DigestPageWriter {
  private final Digest digest;
  private final MarkdownPage page = new MarkdownPage();
  private final ListedCompanies companies;
  private final FieldWriter fields;

  DigestPageWriter(Digest digest) {
    this.digest = digest;
    this.companies = new ListedCompanies(digest);
    NameTable studies = new NameTable("case study");
    digest.caseStudies().forEach(study -> studies.add(study.title(), study.id()));
    this.fields = new FieldWriter(page, companies.names(), studies);
  }

  String write() {
    writeFrontMatter();
    page.block(List.of("# " + SeriesLine.write(digest)));
    fields.fields(0, digest, DigestShape.toldOutsideOfList());
    digest.signal().ifPresent(this::writeSignal);
    section(DigestShape.STUDIES);
    digest.caseStudies().forEach(this::writeStudy);
    writePatterns();
    writeCategories();
    writeCompanies();
    if (!digest.extensions().isEmpty()) {
      section(DigestShape.EXTENSIONS);
      page.block(JsonText.block(digest.extensions()));
    }
    return page.toString();
  }

  private void section(String title) {
    page.block(List.of("## " + title));
  }

  private void writeFrontMatter() {
    List<String> lines = new ArrayList<>();
    lines.add("---");
    for (Property property : DigestShape.frontMatter()) {
      property.each(
          digest,
          value -> {
            boolean derived = property.name().equals("id") && value.equals(derivedId());
            if (!derived && (property.required() || !value.equals(property.defaultValue()))) {
              lines.add(property.name() + ": " + FrontMatter.quoted(frontMatter(value)));
            }
          });
    }
    lines.add("---");
    page.block(lines);
  }

  private static String frontMatter(Object value) {
    return value instanceof Enum<?> constant
        ? EnumNames.of(constant.getDeclaringClass()).name(constant)
        : value.toString();
  }

  private String derivedId() {
    return SeriesLine.id(digest.series(), digest.date()).orElse("");
  }

  private void writeSignal(Insight signal) {
    section(DigestShape.SIGNAL);
    LineForm form = LineForm.of(Insight.class);
    page.block(List.of(form.write(signal)));
    fields.fields(0, signal, form.properties());
  }

  private void writeStudy(CaseStudy study) {
    page.block(List.of(EntryHeader.write(study, companies.names())));
    page.block(MarkdownText.lines(study.summary(), Position.LINE_START));
    Set<String> told = new HashSet<>(StudyReader.ABOVE_LIST);
    if (Slugs.of(study.title()).equals(Optional.of(study.id()))) {
      told.add("id");
    }
    Optional<Source> inHeader = EntryHeader.source(study);
    List<Source> others = study.sources().stream().skip(inHeader.isPresent() ? 1 : 0).toList();
    fields.fields(0, CaseStudy.builder().from(study).sources(others).build(), told);
  }

  private void writePatterns() {
    if (!digest.patterns().isEmpty()) {
      section(DigestShape.PATTERNS);
      digest.patterns().forEach(pattern -> fields.value(0, "", pattern));
    }
  }

  private void writeCategories() {
    if (!digest.categories().isEmpty()) {
      section(DigestShape.CATEGORIES);
      for (String category : digest.categories()) {
        page.item(0, List.of(MarkdownText.of(category, Position.LINE_START)));
      }
    }
  }

  private void writeCompanies() {
    List<Company> listed = companies.listed();
    if (!listed.isEmpty()) {
      section(DigestShape.COMPANIES);
    }
    for (Company company : listed) {
      LineForm form = LineForm.of(Company.class);
      page.item(0, List.of(form.write(company)));
      Set<String> told = new HashSet<>(form.properties());
      if (Slugs.of(company.name()).equals(Optional.of(company.id()))) {
        told.add("id");
      }
      fields.beneath(0, company, told);
    }
  }
}
