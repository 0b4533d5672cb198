package dev.casebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.Insight;
import dev.casebook.page.entry.CompanySlot;
import dev.casebook.page.entry.KnownCompanies;
import dev.casebook.testing.Growth;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that were made to take all time or memory. */
class HostilePagesTest {
  private static final int SIZE = 95_000;

  private static final Map<String, String> REPEATED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("asterisks", "*"),
              Map.entry("emphasis", "*a "),
              Map.entry("underscores", "_a_"),
              Map.entry("quotes", "> "),
              Map.entry("brackets", "["),
              Map.entry("images", "![a]("),
              Map.entry("lists", "- "),
              Map.entry("backticks", "`a``"),
              Map.entry("angles", "[a](<b"),
              Map.entry("less than", "<"),
              Map.entry("divs", "<div>"),
              Map.entry("list elements", "<ul><li>"),
              Map.entry("misnested", "<b><p>"),
              Map.entry("links", "[a](https://a.example) "),
              Map.entry("link elements", "<a href='https://a.example'>a</a> "),
              Map.entry("entities", "&amp;amp;"),
              Map.entry("shortcodes", "{{< "),
              Map.entry("dots", "a · "),
              Map.entry("figures", "from 1 s to 2 s, 5% less "),
              Map.entry("trades", "trades for accepting to sacrifice at the cost of "),
              Map.entry("bold links", "**[T](https://a.example)** · Globex, "),
              Map.entry("capitals", "Aa "),
              Map.entry("no spaces", "a"),
              Map.entry("stars in text", "**a"),
              Map.entry("dashes", "—"),
              Map.entry("lines", "a\n"),
              Map.entry("headings", "# Deep Dives\n"),
              Map.entry("entries", "**[T](https://a.example)** · Globex\nA body.\n\n"),
              Map.entry("companies", "Aa, "),
              Map.entry("ideographs", "队列")));

  @TestFactory
  Stream<DynamicTest> areReadOrRefused() {
    return REPEATED.entrySet().stream()
        .flatMap(
            entry ->
                Stream.of(
                        "",
                        "<html><body>",
                        "## Deep Dives\n\n**[T](u)** · Globex\n",
                        "## Signal of the Day\n",
                        "T · ")
                    .map(
                        start ->
                            DynamicTest.dynamicTest(
                                entry.getKey() + " after " + start.strip(),
                                () -> areReadOrRefused(start, entry.getValue()))));
  }

  private static void areReadOrRefused(String start, String repeated) {
    String heading = start.startsWith("##") ? "# Harbour Notes — 2026-02-11\n\n" : "";
    String story = "\n\n## Deep Dives\n\n**[A](https://a.example)** · Globex\nThe end.\n";
    String page =
        heading
            + start
            + repeated.repeat(SIZE / repeated.length())
            + (heading.isEmpty() ? "" : story);
    readOrRefuse(page);
  }

  private static void readOrRefuse(String page) {
    try {
      ImportedPage read =
          PageImport.withDefaults().read("2026-02-11.md", page.getBytes(StandardCharsets.UTF_8));
      // A check tells 10,000 findings at most; the end of the list counts as an error.
      assertThat(OwnPages.errors(read.digest()))
          .filteredOn(error -> !error.rule().equals("over-limit"))
          .isEmpty();
    } catch (NoDigestException e) {
      assertThat(e).message().as("what to do").containsPattern(", expected |; ");
    }
  }

  /** Entries are few on a page that people wrote, so that a square of their number stays hidden. */
  @Test
  void readsManyPlainEntries() {
    Growth.assertLinear(
        5_000,
        count -> count,
        count ->
            assertThat(OwnPages.of(plainEntries(count)).digest().caseStudies()).hasSize(count));
  }

  private static String plainEntries(int count) {
    return "Harbour Notes 2026-02-11\n\nDeep Dives #\n\n" + "Ab · Globex A b.\n\n".repeat(count);
  }

  @Test
  void namesACompanyWhereAPatternNamesIt() {
    List<String> names = IntStream.range(0, 2_000).mapToObj(i -> "Acme" + i).toList();
    StringBuilder page = new StringBuilder("# Harbour Notes — 2026-02-11\n\n## Deep Dives\n\n");
    names.forEach(name -> page.append("**T** · ").append(name).append("\nA body.\n\n"));
    page.append("## Patterns Across Companies\n\n").append(String.join(" ", names)).append(" met.");

    List<Insight> patterns = OwnPages.of(page.toString()).digest().patterns();

    assertThat(patterns).hasSizeGreaterThan(30);
    assertThat(patterns.stream().mapToInt(pattern -> pattern.companies().size()).sum())
        .isEqualTo(names.size());
  }

  @Test
  void refusesAParagraphThatNobodyWrote() {
    String page = "# Harbour Notes\n\nShort.\n\n" + "word ".repeat(60_000);
    NoDigestException refusal =
        Assertions.assertThrows(NoDigestException.class, () -> OwnPages.of(page));
    assertThat(refusal).hasMessageContaining("more than 100,000 characters");
    assertThat(refusal.line()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\f", "\u001C", "\u2003", "\u2028"})
  void refusesMoreMarksThanAParagraphHas(String blank) {
    String part = "**a [b](c) *d ".repeat(1_500);
    String page =
        "# Harbour Notes — 2026-02-11\n\n## Deep Dives\n\n**[T](https://a.example)** · Globex\n\n"
            + String.join('\n' + blank + '\n', part, part);
    NoDigestException refusal =
        Assertions.assertThrows(NoDigestException.class, () -> OwnPages.of(page));
    assertThat(refusal).hasMessageContaining("15,000 marks of emphasis and links");
    assertThat(refusal.line()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AWS, ", "AWS/", "AWS / ", "AWS & ", "AWS, and "})
  void readsManyKnownCompanies(String company) {
    Growth.assertLinear(
        2_000,
        count ->
            "<h1>Harbour Notes — 2026-02-11</h1><h2>Deep Dives</h2>"
                + "<p><b><a href='https://a.example'>T</a></b> · "
                + company.repeat(count),
        page -> assertThat(OwnPages.of(page).digest().caseStudies()).hasSize(1));
  }

  @Test
  void readsManyCompaniesOfALink() {
    CompanySlot slots = new CompanySlot(KnownCompanies.common());
    Growth.assertLinear(2_000, "Aa, "::repeat, slot -> assertThat(slots.read(slot)).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Aa/", "(a ", "a"})
  void takesNoLinkForACompanyThatIsLongerThanAName(String name) {
    String page =
        "<h1>Harbour Notes — 2026-02-11</h1><h2>Deep Dives</h2><p><b>T</b> · Globex<br>A body.</p>"
            + "<p><b>U</b> · <a href='https://a.example'>%s</a><br>A body.</p>"
            + "<p><b>V</b> · <a href='https://a.example'>%s</a> A body.</p>";
    String link = name.repeat(501);

    Digest digest = OwnPages.of(page.formatted(link, link)).digest();

    assertThat(digest.companies()).extracting(Company::name).containsExactly("Globex");
    assertThat(digest.caseStudies().get(0).summary()).contains(link);
  }

  /** In lower case, Java makes two letters of this one, and copies the text each time. */
  @ParameterizedTest
  @ValueSource(strings = {"[%s", "<a b='%s'>", "%s", "**T** · %s\nBody."})
  void readsManyLettersWithALongerLowerCase(String story) {
    Growth.assertLinear(
        5_000,
        count -> story.formatted("İ".repeat(count)),
        body -> assertThat(OwnPages.withStory(body).digest().caseStudies()).isNotEmpty());
  }

  @Test
  void comparesNamesWhateverTheirCase() {
    assertThat(KnownCompanies.letters("İŞ Sigma ΟΔΥΣΣΕΥΣ"))
        .isEqualTo(KnownCompanies.letters("iş-sigma οδυσσευς"));
  }

  @Test
  void readsManyQuotesInFrontMatter() {
    Growth.assertLinear(
        5_000,
        count ->
            "---\ntags: ['"
                + "a'".repeat(count)
                + "]\n---\n\n"
                + plainEntries(1).replace(" #", "\n---"),
        page -> assertThat(OwnPages.of(page).digest().caseStudies()).hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A line.\n", "Source: z\nText: a\n"})
  void readsManyFieldsOfAParagraph(String fields) {
    Growth.assertLinear(
        2_000,
        count ->
            "<h1>Harbour Notes — 2026-02-11</h1><h2>Deep Dives</h2><p>Title: T\nCompany: Globex\n"
                + fields.repeat(count),
        page -> assertThat(OwnPages.of(page).digest().caseStudies()).hasSize(1));
  }

  @Test
  void readsManyRowsOfATable() {
    Growth.assertLinear(
        2_000,
        count -> "A table.\n\n|a|b\n|-|-\n" + "x\n".repeat(count),
        body -> assertThat(OwnPages.withStory(body).digest().caseStudies()).hasSize(1));
  }

  @Test
  void readsManyParagraphsBelowATitleWithoutACompany() {
    Growth.assertLinear(
        5_000,
        count ->
            "# Harbour Notes — 2026-02-11\n\n## Deep Dives\n\n**[T](https://a.example)** · Globex\n"
                + "A body.\n\n### [Qqq](https://a.example)\n\n"
                + "x, as all of them say.\n\n".repeat(count),
        page -> assertThat(OwnPages.of(page).digest().caseStudies()).hasSize(1));
  }

  @Test
  void readsALongTitleWithoutACompany() {
    Growth.assertLinear(
        5_000,
        count ->
            "<h1>Harbour Notes — 2026-02-11</h1><h2>Deep Dives</h2><p><b>T</b> · Globex<br>A body."
                + "<h3><a href='https://a.example'>"
                + "zz ".repeat(count)
                + "</a></h3><p>Nobody is named here.",
        page -> assertThat(OwnPages.of(page).digest().caseStudies()).hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<sup>", "<sub>", "<sup><sub>", "<sub><sup>"})
  void readsRaisedTextWithinRaisedText(String nested) {
    Growth.assertLinear(
        5_000,
        count -> "10" + nested.repeat(count / 100) + "a ".repeat(count),
        body -> assertThat(OwnPages.withStory(body).digest().caseStudies()).hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,", "[a]"})
  void readsRaisedTextOfManyReferences(String reference) {
    String page =
        "<h1>Harbour Notes — 2026-02-11</h1><h2>Deep Dives</h2><p><b>T</b> · Globex<br>Words<sup>"
            + reference.repeat(100_000)
            + "1</sup> end.";
    assertThat(OwnPages.of(page).digest().caseStudies()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#x", "#fn"})
  void readsLinksWithinLinks(String address) {
    Growth.assertLinear(
        20_000,
        count ->
            "<h1>Harbour Notes — 2026-02-11</h1><h2>Deep Dives</h2><p><b>T</b> · Globex<br>Words."
                + "<a href='%s'><table><tr><td>".formatted(address).repeat(count / 200)
                + "a ".repeat(count),
        page -> assertThat(OwnPages.of(page).digest().caseStudies()).hasSize(1));
  }

  @Test
  void repeatsNoMoreOfCellsOverSeveralRowsThanThereIs() {
    String page =
        "<h1>Harbour Notes — 2026-02-11</h1><h2>Articles</h2><table><tr><th>Article<th>Company<th>Summary"
            + "<tr><td>T<td>Globex<td rowspan=50>"
            + "words ".repeat(3_000)
            + "<tr><td>U<td>Initech".repeat(49)
            + "</table>";
    assertThat(OwnPages.of(page).digest().caseStudies())
        .hasSize(50)
        .filteredOn(study -> study.summary().length() > 1_000)
        .hasSizeBetween(1, 2);
  }

  @Test
  void readsManyFieldsOnALine() {
    Growth.assertLinear(
        1_000,
        count ->
            "<h1>Harbour Notes — 2026-02-11</h1><h2>Deep Dives</h2><p>Title: T | Company: Globex | "
                + "Source: a | ".repeat(count)
                + "</p><p>A body.",
        page -> assertThat(OwnPages.of(page).digest().caseStudies()).hasSize(1));
  }

  @Test
  void repeatsNoLongNameOfAColumn() {
    String page =
        "<h1>Harbour Notes — 2026-02-11</h1><h2>Articles</h2><table><tr><th>Article<th>Company<th>"
            + "word ".repeat(2_000)
            + "<tr><td>T<td>Globex<td>It works.".repeat(200)
            + "</table>";
    Growth.assertCostsLess(100_000_000, () -> OwnPages.of(page));
    assertThat(OwnPages.of(page).notes()).anyMatch(note -> note.text().contains("word word"));
  }

  @Test
  void takesNoTitleForASeriesThatIsLongerThanAName() {
    String page =
        "---\ntitle: %s x %s2026-02-11\n---\n\n## Deep Dives\n\n**T** · Globex\nA body.\n"
            .formatted("- ".repeat(50_000), "- ".repeat(50_000));
    assertThat(OwnPages.of(page).digest().series()).isEqualTo("page");
  }

  @Test
  void refusesFiftyMegabytesUnread() {
    byte[] page = "*".repeat(50_000_000).getBytes(StandardCharsets.UTF_8);
    Growth.assertCostsLess(
        page.length,
        () ->
            Assertions.assertThrows(
                NoDigestException.class, () -> PageImport.withDefaults().read("page.md", page)));
  }
}
