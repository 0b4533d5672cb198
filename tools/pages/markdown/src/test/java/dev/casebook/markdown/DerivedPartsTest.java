package dev.casebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.json.DigestJson;
import dev.casebook.markdown.text.Slugs;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.Source;
import dev.casebook.model.extension.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page leaves out because it follows from what it shows, and when it does not. */
class DerivedPartsTest {

  @ParameterizedTest
  @CsvSource({
    "Engineering @ Scale, engineering-at-scale",
    "AT&T, at-and-t",
    "O'Reilly’s, oreillys",
    "Café Zoë, cafe-zoe",
    "--x--  y!, x-y",
    "Ｆｕｌｌ ﬁt ½, full-fit-1-2"
  })
  void slugsAreLatinLettersAndDigits(String name, String slug) {
    assertThat(Slugs.of(name)).contains(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"华为", "—", " ", "\uD83D\uDE42"})
  void noSlugFollowsFromOtherLetters(String name) {
    assertThat(Slugs.of(name)).isEmpty();
  }

  @Property
  void slugsAreIds(@ForAll String name) {
    assertThat(Slugs.of(name).map(slug -> Company.of(slug, "x").id())).isEqualTo(Slugs.of(name));
  }

  @Test
  void slugsHaveAsManyWordsAsFit() {
    String most = "a".repeat(78);
    assertThat(Slugs.of(most + " b")).contains(most + "-b");
    assertThat(Slugs.of(most + " bc d")).contains(most);
    assertThat(Slugs.of("a".repeat(200) + " b")).contains("a".repeat(80));
  }

  @Test
  void companiesThatFollowFromEntriesAreNotListed() {
    Digest digest = digest(List.of(Company.of("acme", "Acme"), Company.of("b-and-c", "B & C")));

    String page = DigestMarkdown.write(digest);

    assertThat(page).doesNotContain("## Companies").contains("· Acme", "**Partners:** B & C");
    assertThat(DigestMarkdown.read(page)).isEqualTo(digest);
  }

  @Test
  void companiesInAnotherOrderAreListed() {
    Digest digest = digest(List.of(Company.of("b-and-c", "B & C"), Company.of("acme", "Acme")));

    String page = DigestMarkdown.write(digest);

    assertThat(page).endsWith("## Companies\n\n- **B & C**\n");
    assertThat(DigestMarkdown.read(page)).isEqualTo(digest);
  }

  @Test
  void companiesThatNoEntryNamesAreListed() {
    Digest digest = digest(List.of(Company.of("acme", "Acme"), Company.of("else", "Else")));

    String page = DigestMarkdown.write(digest);

    assertThat(page).endsWith("## Companies\n\n- **Acme**\n- **Else**\n");
    assertThat(DigestMarkdown.read(page)).isEqualTo(digest);
  }

  @Test
  void companiesOfOneNameAreReferredToById() {
    Digest digest = digest(List.of(Company.of("acme", "Acme"), Company.of("b-and-c", "Acme")));

    String page = DigestMarkdown.write(digest);

    assertThat(page).contains("· `acme`", "**Partners:** `b-and-c`");
    assertThat(DigestMarkdown.read(page)).isEqualTo(digest);
  }

  @Test
  void aNameThatIsAnAliasOfAnotherIsListed() {
    Company other = Company.builder().id("old").name("Old").addAliases("Acme").build();
    Digest digest =
        digest(List.of(other, Company.of("acme", "Acme"), Company.of("b-and-c", "B & C")));

    String page = DigestMarkdown.write(digest);

    assertThat(page).contains("- **Acme**\n").doesNotContain("- **B");
    assertThat(DigestMarkdown.read(page)).isEqualTo(digest);
  }

  @Test
  void customDataIsCanonical() {
    JsonValue value = DigestJson.readValue("{\"a/b\":[1.50,{},[],null,\"\\u001f\\u00e9\"]}");
    Digest digest =
        Digest.builder()
            .from(digest(List.of(Company.of("acme", "Acme"))))
            .extensions(Map.of("x-y", value))
            .build();
    String json = DigestJson.toJson(digest);
    String object = json.substring(json.indexOf("\"extensions\": ") + 14, json.length() - 3);

    assertThat(DigestMarkdown.write(digest))
        .endsWith("## Extensions\n\n```json\n" + object.replace("\n  ", "\n") + "\n```\n");
  }

  private static Digest digest(List<Company> companies) {
    return Digest.builder()
        .id("notes-2026-03-19")
        .series("Notes")
        .date(LocalDate.of(2026, 3, 19))
        .companies(companies)
        .addCaseStudies(
            CaseStudy.builder()
                .id("tale")
                .title("Tale")
                .company("acme")
                .addPartners("b-and-c", "acme")
                .summary("A tale.")
                .addSources(Source.of("https://acme.example/?a=1&lt;=2"))
                .build())
        .build();
  }
}
