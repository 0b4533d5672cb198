package dev.casebook.page;

import dev.casebook.markdown.DigestMarkdown;
import dev.casebook.markdown.DigestMarkdownException;
import dev.casebook.markdown.text.PageFault;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.page.ImportNote.Kind;
import dev.casebook.page.entry.KnownCompanies;
import dev.casebook.page.tree.Page;
import dev.casebook.page.tree.PageText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages met in the wild into digests.
 *
 * <p>A page is Markdown, HTML or plain text in UTF-8; which of them is told by the page itself. The
 * digest holds the words of the page, and passes the check without an error. Metrics and trade-offs
 * are drafted from the sentences that tell them; {@code x-drafts} in the extensions of a case study
 * lists the drafts as JSON Pointers from the case study.
 *
 * <p>Imports are immutable and can be shared between threads.
 */
public final class PageImport {
  /** A digest takes a fiftieth; hostile pages of this size are read in 512 MB of memory. */
  private static final int DEFAULT_MAX_BYTES = 2 * 1024 * 1024;

  private final KnownCompanies companies;
  private final SectionNames sections;
  private final @Nullable LocalDate date;
  private final int maxBytes;

  private PageImport(
      KnownCompanies companies, SectionNames sections, @Nullable LocalDate date, int maxBytes) {
    this.companies = companies;
    this.sections = sections;
    this.date = date;
    this.maxBytes = maxBytes;
  }

  /**
   * An import that knows common companies, and takes the date from the page.
   *
   * @return an import of pages of up to 2 MiB
   */
  public static PageImport withDefaults() {
    return new PageImport(KnownCompanies.common(), SectionNames.common(), null, DEFAULT_MAX_BYTES);
  }

  /**
   * The same import with more companies that it knows by name, such as those of earlier digests.
   *
   * @param known companies; they come before those known so far under the same names
   * @return an import that knows them too
   */
  public PageImport withCompanies(Collection<Company> known) {
    return new PageImport(companies.with(known), sections, date, maxBytes);
  }

  /**
   * The same import with one more name of a section, such as "War Stories".
   *
   * @param name the heading; case and punctuation do not count. It goes before an equal name that
   *     is known so far
   * @param kind what such a section is for
   * @return an import that knows the name too
   * @throws IllegalArgumentException if the name has no letter or digit
   */
  public PageImport withSection(String name, SectionKind kind) {
    return new PageImport(companies, sections.with(name, kind), date, maxBytes);
  }

  /**
   * The same import for pages of one day, whatever date they name.
   *
   * @param day the date of the digest
   * @return an import that takes this date
   */
  public PageImport withDate(LocalDate day) {
    return new PageImport(companies, sections, day, maxBytes);
  }

  /**
   * The same import with another limit.
   *
   * @param bytes how many bytes a page may have, at least 1
   * @return an import with this limit
   * @throws IllegalArgumentException if the limit is below 1
   */
  public PageImport withMaxBytes(int bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("The limit is " + bytes + " bytes, expected at least 1");
    }
    return new PageImport(companies, sections, date, bytes);
  }

  /**
   * Reads a page.
   *
   * @param name the name of its file or its address; errors name it, and a date in it counts
   * @param page its bytes
   * @return the digest, and notes on what was read, guessed and left out
   * @throws NoDigestException if the page holds no digest
   */
  public ImportedPage read(String name, byte[] page) {
    try {
      String text = PageText.of(page, maxBytes);
      return DigestMarkdown.isDigest(text)
          ? exact(text)
          : new DigestWriter(Page.read(name, text), companies, sections, date).write();
    } catch (PageFault fault) {
      throw exception(name, fault.line(), fault.reason(), fault.fix(), fault);
    } catch (DigestMarkdownException fault) {
      throw exception(name, fault.line(), fault.reason(), fault.fix(), fault);
    }
  }

  /** A page that says everything itself. */
  private static ImportedPage exact(String text) {
    Digest digest = DigestMarkdown.read(text);
    int lines = (int) text.lines().count();
    return new ImportedPage(
        digest,
        List.of(
            new ImportNote(
                1, lines, Kind.READ, "page", "The page is a digest in its Markdown form.")));
  }

  private static NoDigestException exception(
      String name, int line, String reason, String fix, RuntimeException cause) {
    NoDigestException exception = new NoDigestException(name, line, reason + "; " + fix);
    exception.initCause(cause);
    return exception;
  }
}
