package dev.casebook.markdown;

import dev.casebook.markdown.line.PartialValue;
import dev.casebook.markdown.text.Blocks;
import dev.casebook.markdown.text.PageFault;
import dev.casebook.markdown.text.PageTree;
import dev.casebook.markdown.text.Piece;
import dev.casebook.markdown.text.Slugs;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads case studies: a header, a summary, and a list of what else there is to tell. */
final class StudyReader {

  /** The properties that the header and the paragraphs tell. */
  static final Set<String> ABOVE_LIST = Set.of("title", "company", "summary");

  private static final String HEADER = "**[Title](url)** · Company · [Publisher](url)";

  private final CompanyNames companies;
  private final FieldReader fields;

  StudyReader(CompanyNames companies, NameTable studies) {
    this.companies = companies;
    this.fields = new FieldReader(companies::mentioned, studies::read);
  }

  /** Reads the entries of a section. */
  List<CaseStudy> studies(List<Node> blocks) {
    List<CaseStudy> studies = new ArrayList<>();
    int start = 0;
    while (start < blocks.size()) {
      int end = start + 1;
      while (end < blocks.size() && !isHeader(blocks.get(end))) {
        end++;
      }
      studies.add(study(blocks.subList(start, end)));
      start = end;
    }
    return studies;
  }

  private static boolean isHeader(Node block) {
    return block instanceof Paragraph && EntryHeader.isMeant(PageTree.pieces(block));
  }

  private CaseStudy study(List<Node> blocks) {
    Node header = blocks.get(0);
    if (!isHeader(header)) {
      throw Blocks.unexpected(header, "the header of an entry, " + HEADER);
    }
    PartialValue draft = new PartialValue(CaseStudy.class, PageTree.line(header));
    List<Piece> pieces = PageTree.pieces(header);
    Optional<Source> first = EntryHeader.read(draft, pieces, companies);
    int behind = 1;
    while (behind < blocks.size() && blocks.get(behind) instanceof Paragraph) {
      behind++;
    }
    readSummary(draft, blocks.subList(1, behind));
    if (behind < blocks.size() && blocks.get(behind) instanceof BulletList list) {
      fields.fields(draft, list, ABOVE_LIST);
      behind++;
    }
    if (behind < blocks.size()) {
      throw Blocks.unexpected(blocks.get(behind), "the header of the next entry, " + HEADER);
    }
    return finished(draft, pieces, first);
  }

  private static void readSummary(PartialValue draft, List<Node> paragraphs) {
    if (paragraphs.isEmpty()) {
      throw new PageFault(
          draft.line(), "The entry has no summary", "write a paragraph beneath its header");
    }
    Node first = paragraphs.get(0);
    String summary = Blocks.prose(PageTree.pieces(first), paragraphs.subList(1, paragraphs.size()));
    draft.set("summary", summary, PageTree.line(first));
  }

  private static CaseStudy finished(
      PartialValue draft, List<Piece> header, Optional<Source> first) {
    if (!draft.has("id")) {
      String id =
          Slugs.of(header.get(0).text())
              .orElseThrow(
                  () ->
                      new PageFault(
                          draft.line(),
                          "No id follows from the title of the entry",
                          "add - **Id:** with one in Latin letters to its list"));
      draft.set("id", id, draft.line());
    }
    CaseStudy study = draft.build(CaseStudy.class);
    return first
        .map(
            source -> {
              List<Source> sources = new ArrayList<>(List.of(source));
              sources.addAll(study.sources());
              return CaseStudy.builder().from(study).sources(sources).build();
            })
        .orElse(study);
  }
}
