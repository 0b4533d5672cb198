package dev.casebook.rule.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import dev.casebook.rule.DigestCheck;
import dev.casebook.rule.SoundDigest;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that hide in a text, or reorder it. */
class HiddenCharacterTest {
  private static final DigestCheck CHECK =
      DigestCheck.withAllRules().only(rule -> rule.id().equals("hidden-character"));
  private static final String FLAG = "\uD83C\uDFF4";
  private static final String END = tags(0x7F);
  private static final int MILLION = 1_000_000;

  @ParameterizedTest
  @CsvSource({
    "00AD, soft hyphen, cannot be seen",
    "034F, combining grapheme joiner, cannot be seen",
    "17B5, khmer vowel inherent aa, cannot be seen",
    "200B, zero width space, cannot be seen",
    "202A, left-to-right embedding, reorders what is seen",
    "202E, right-to-left override, reorders what is seen",
    "2060, word joiner, cannot be seen",
    "2066, left-to-right isolate, reorders what is seen",
    "2069, pop directional isolate, reorders what is seen",
    "206F, nominal digit shapes, cannot be seen",
    "3164, hangul filler, cannot be seen",
    "FEFF, zero width no-break space, cannot be seen",
    "FFFB, interlinear annotation terminator, cannot be seen",
    "E0001, language tag, cannot be seen",
    "E0020, tag space, cannot be seen",
    "E007F, cancel tag, cannot be seen"
  })
  void isReportedByNameAndPlace(String hex, String name, String effect) {
    String character = Character.toString(Integer.parseInt(hex, 16));
    Finding finding =
        CHECK.check("d", SoundDigest.with("{\"title\": \"A b" + character + "c\"}")).get(0);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message())
        .isEqualTo("The text holds U+%s (%s), which %s; delete it".formatted(hex, name, effect));
    assertThat(finding.region().endColumn() - finding.column()).isEqualTo(character.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "\u00A0\u2009\u202F\u3000",
        "\u2018x\u2019 \u2013 \u2026",
        "\uD83D\uDC69\u200D\uD83D\uDCBB",
        "\u2764\uFE0F \u845B\uDB40\uDD00",
        "\u0646\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
        "C++\u200E \u05E9\u05E4\u05D4\u200F \u0661\u061C",
        "\u182E\u180E\u1820",
        "\u1112\u1161\u11AB",
        "\uD83C\uDDE9\uD83C\uDDEA",
        "\uD800 \uDC00\uD800",
        FLAG,
        FLAG + "a",
        FLAG + FLAG
      })
  void isNoneThatScriptsAndEmojiNeed(String text) {
    assertThat(HiddenCharacter.indexIn(text)).isEqualTo(-1);
  }

  @Test
  void isNoTagOfAFlag() {
    String scotland = FLAG + ascii("gbsct") + END;
    assertThat(HiddenCharacter.indexIn(scotland)).isEqualTo(-1);
    assertThat(HiddenCharacter.indexIn(scotland + scotland + "x")).isEqualTo(-1);
    assertThat(HiddenCharacter.indexIn(FLAG + ascii("us1") + END)).isEqualTo(-1);
    assertThat(HiddenCharacter.indexIn(FLAG + ascii("abcdefg") + END)).isEqualTo(-1);
  }

  @Test
  void isATagThatMakesNoFlag() {
    assertThat(HiddenCharacter.indexIn(ascii("gbsct") + END)).isZero();
    assertThat(HiddenCharacter.indexIn(FLAG + END)).isEqualTo(2);
    assertThat(HiddenCharacter.indexIn(FLAG + ascii("gb") + END)).isEqualTo(2);
    assertThat(HiddenCharacter.indexIn(FLAG + ascii("abcdefgh") + END)).isEqualTo(2);
    assertThat(HiddenCharacter.indexIn(FLAG + ascii("gbsct"))).isEqualTo(2);
    assertThat(HiddenCharacter.indexIn(FLAG + ascii("GBSCT") + END)).isEqualTo(2);
    assertThat(HiddenCharacter.indexIn(FLAG + "\uFE0F" + ascii("gbsct") + END)).isEqualTo(3);
    assertThat(HiddenCharacter.indexIn(FLAG + ascii("gbsct") + END + END)).isEqualTo(14);
  }

  @Test
  void isReportedOnceOfEachText() {
    assertThat(
            CHECK.check(
                "d", SoundDigest.with("{\"title\": \"a\u200B\u200B\", \"problem\": \"\\u202eb\"}")))
        .extracting(Finding::at)
        .containsExactlyInAnyOrder(
            "caseStudies[plans-in-minutes].title", "caseStudies[plans-in-minutes].problem");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"outcome\": \"\\ud800\u200B\"}",
        "{\"id\": \"a\u200B\"}",
        "{\"sources\": [{\"url\": \"https://a.example/\u200B\"}]}",
        "{\"extensions\": {\"x-\u200B\": \"\u202E\"}}"
      })
  void isLeftToTheStructureOrToCustomData(String example) {
    assertThat(CHECK.check("d", SoundDigest.with(example)))
        .extracting(Finding::rule)
        .doesNotContain("hidden-character");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().ofMaxLength(20).filter(text -> HiddenCharacter.indexIn(text) < 0);
  }

  @Property
  void isFoundWhereverItIsPut(
      @ForAll("texts") String before,
      @ForAll("texts") String after,
      @ForAll @IntRange(max = 4) int which) {
    String hidden = "\u00AD\u200B\u202E\u2066\uFEFF".substring(which, which + 1);
    assertThat(HiddenCharacter.indexIn(before + hidden + after)).isEqualTo(before.length());
  }

  @Test
  void isFoundInTextsOfAMillion() {
    assertThat(HiddenCharacter.indexIn("\u200B".repeat(MILLION))).isZero();
    assertThat(HiddenCharacter.indexIn(FLAG.repeat(MILLION))).isEqualTo(-1);
    assertThat(HiddenCharacter.indexIn("\u200D".repeat(MILLION) + "\u2060")).isEqualTo(MILLION);
    assertThat(HiddenCharacter.indexIn(FLAG + ascii("a".repeat(MILLION)))).isEqualTo(2);
    assertThat(HiddenCharacter.indexIn((FLAG + ascii("abc") + END).repeat(MILLION / 10)))
        .isEqualTo(-1);
  }

  @Test
  void isOneFindingHoweverManyThereAre() {
    String hidden = "{\"outcome\": \"" + "\u200B".repeat(20_000) + "\"}";
    assertThat(CHECK.check("d", SoundDigest.with(hidden))).hasSize(1);
    String tooMany = "{\"outcome\": \"" + "\u200B".repeat(MILLION) + "\"}";
    assertThat(CHECK.check("d", SoundDigest.with(tooMany)))
        .extracting(Finding::rule)
        .containsExactly("too-long");
  }

  /** Letters and digits as tags. */
  private static String ascii(String text) {
    return tags(text.chars().toArray());
  }

  private static String tags(int... ascii) {
    StringBuilder tags = new StringBuilder();
    for (int c : ascii) {
      tags.appendCodePoint(0xE0000 + c);
    }
    return tags.toString();
  }
}
