package dev.casebook.page.entry;

import dev.casebook.page.tree.PlainText;
import dev.casebook.page.tree.RichText;
import java.util.List;
import java.util.Optional;

/**
 * All ways to write the header of an entry, in the order in which they are tried. What another page
 * does differently is a line here.
 */
public final class HeaderGrammars {
  private static final List<HeaderGrammar> GRAMMARS =
      List.of(
          HeaderGrammars::joinedTitles,
          HeaderGrammars::linkedTitle,
          HeaderGrammars::bracketedTitle,
          HeaderGrammars::boldTitle,
          HeaderGrammars::plainTitle);

  /** The grammar of headers without bold words and links. */
  public static final String PLAIN = "plain title";

  private HeaderGrammars() {}

  /**
   * Reads the header of an entry.
   *
   * @param paragraph a paragraph that may begin with one
   * @param companies the companies that are known by name
   * @return the header, or empty if the paragraph has none
   */
  public static Optional<Header> read(RichText paragraph, KnownCompanies companies) {
    return HeaderLine.of(paragraph, companies)
        .filter(HeaderLine::namesCompany)
        .flatMap(
            line -> GRAMMARS.stream().flatMap(grammar -> grammar.read(line).stream()).findFirst())
        .filter(HeaderGrammars::hasTitle);
  }

  /**
   * Reads the header of an entry that is written in any way, also with a dash, a colon or brackets.
   *
   * @param text a block that may begin with one
   * @param heading whether the block is a heading
   * @param stories whether its section holds case studies, so that names need not be known
   * @param companies the companies that are known by name
   * @return the header, or empty if the block has none
   */
  public static Optional<Header> read(
      RichText text, boolean heading, boolean stories, KnownCompanies companies) {
    return read(text, companies)
        .or(() -> StyledHeader.read(text, heading, stories, companies))
        .filter(HeaderGrammars::hasTitle);
  }

  /** Whether something is left of the title without brackets and stars, and it is no label. */
  private static boolean hasTitle(Header header) {
    boolean label = header.titleLinks().isEmpty() && SlotText.isLabel(header.title());
    return !label && !PlainText.isBlank(PlainText.withoutStars(header.title()));
  }

  /** {@code **[One](url) & [Other](url)** · Company}. */
  private static Optional<Header> joinedTitles(HeaderLine line) {
    return line.title().links().size() > 1
        ? Optional.of(line.header("joined titles", line.title().plain()))
        : Optional.empty();
  }

  /** {@code **[Title](url)** · Company}, and a publisher with or without a link. */
  private static Optional<Header> linkedTitle(HeaderLine line) {
    return line.title().links().size() == 1
        ? Optional.of(line.header("linked title", line.title().plain()))
        : Optional.empty();
  }

  /** {@code **[Title]** · Company · [Publisher](url)}. */
  private static Optional<Header> bracketedTitle(HeaderLine line) {
    String title = line.title().plain();
    boolean inBrackets =
        title.length() > 2 && title.startsWith("[") && title.indexOf(']') == title.length() - 1;
    return inBrackets
        ? Optional.of(line.header("title in brackets", title.substring(1, title.length() - 1)))
        : Optional.empty();
  }

  /** {@code **Title** · Company · [Publisher or title there](url)}. */
  private static Optional<Header> boldTitle(HeaderLine line) {
    return line.title().isBold()
        ? Optional.of(line.header("bold title", line.title().plain()))
        : Optional.empty();
  }

  /** {@code Title · Company Body}, all on one line, as in the text of a rendered page. */
  private static Optional<Header> plainTitle(HeaderLine line) {
    String title = line.title().plain();
    boolean sentence = title.contains(". ") || title.endsWith(".");
    return sentence ? Optional.empty() : Optional.of(line.header(PLAIN, title));
  }
}
