package dev.casebook.markdown;

import dev.casebook.markdown.line.LineForm;
import dev.casebook.markdown.line.PartialValue;
import dev.casebook.markdown.text.Blocks;
import dev.casebook.markdown.text.FrontMatter;
import dev.casebook.markdown.text.JsonText;
import dev.casebook.markdown.text.PageFault;
import dev.casebook.markdown.text.PageTree;
import dev.casebook.markdown.text.Piece;
import dev.casebook.markdown.text.Pieces;
import dev.casebook.markdown.text.Sections;
import dev.casebook.markdown.text.Sections.Section;
import dev.casebook.markdown.text.Slugs;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.Insight;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/** Reads a page into a digest: names first, then what refers to them. */
final class DigestPageReader {
  private final FrontMatter frontMatter;
  private final CompanyNames companies = new CompanyNames();
  private final NameTable studies = new NameTable("case study");
  private final FieldReader fields = new FieldReader(companies::known, studies::read);

  DigestPageReader(FrontMatter frontMatter) {
    this.frontMatter = frontMatter;
  }

  Digest read() {
    PartialValue digest = new PartialValue(Digest.class, 1);
    FrontMatterReader.read(frontMatter, digest);
    List<Node> blocks = PageTree.blocks(frontMatter.body());
    Sections sections = Sections.of(blocks, DigestShape.SECTIONS);
    SeriesLine.read(sections.title(), digest);
    fields.beneath(digest, sections.beneath(), DigestShape.toldOutsideOfList());
    sections.find(DigestShape.COMPANIES).ifPresent(this::readCompanies);
    readStudies(digest, sections.get(DigestShape.STUDIES));
    set(digest, "signal", sections.find(DigestShape.SIGNAL), this::signal);
    set(digest, "patterns", sections.find(DigestShape.PATTERNS), this::patterns);
    set(digest, "categories", sections.find(DigestShape.CATEGORIES), this::categories);
    set(digest, "extensions", sections.find(DigestShape.EXTENSIONS), this::extensions);
    return digest.build(Digest.class);
  }

  private static void set(
      PartialValue digest,
      String property,
      Optional<Section> section,
      Function<Section, Object> reader) {
    section.ifPresent(found -> digest.set(property, reader.apply(found), found.line()));
  }

  private void readCompanies(Section section) {
    for (Node item : items(section)) {
      List<Node> blocks = PageTree.children(item);
      Node first = Blocks.paragraph(blocks, PageTree.line(item));
      List<Piece> line = PageTree.pieces(first);
      PartialValue company = new PartialValue(Company.class, PageTree.line(first));
      LineForm form = LineForm.of(Company.class);
      form.read(company, line);
      fields.beneath(company, blocks.subList(1, blocks.size()), form.properties());
      if (!company.has("id")) {
        company.set("id", companyId(line.get(0)), company.line());
      }
      companies.add(company.build(Company.class));
    }
  }

  private static String companyId(Piece name) {
    return Slugs.of(name.text())
        .orElseThrow(
            () ->
                new PageFault(
                    name.line(),
                    "No id follows from the name of the company",
                    "add - **Id:** with one in Latin letters beneath it"));
  }

  private void readStudies(PartialValue digest, Section section) {
    List<CaseStudy> read = new StudyReader(companies, studies).studies(section.blocks());
    read.forEach(study -> studies.add(study.title(), study.id()));
    digest.set("caseStudies", read, section.line());
    digest.set("companies", companies.all(), section.line());
  }

  private Object signal(Section section) {
    return fields.value(Insight.class, section.blocks(), section.line());
  }

  private Object patterns(Section section) {
    return items(section).stream().map(item -> fields.value(Insight.class, item)).toList();
  }

  private Object categories(Section section) {
    return items(section).stream()
        .map(item -> Pieces.text(PageTree.pieces(Blocks.onlyParagraph(item))))
        .toList();
  }

  private Object extensions(Section section) {
    return JsonText.read(only(section, FencedCodeBlock.class, "a fenced block of JSON"));
  }

  private static List<Node> items(Section section) {
    return PageTree.children(only(section, BulletList.class, "a list"));
  }

  private static <N extends Node> N only(Section section, Class<N> type, String inWords) {
    return Blocks.only(section.blocks(), type, inWords, section.line());
  }
}
