package dev.casebook.rule.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.check.Finding;
import dev.casebook.rule.DigestCheck;
import dev.casebook.rule.SoundDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages that are none. */
class UnknownLanguageTest {
  private static final DigestCheck CHECK =
      DigestCheck.withAllRules().only(rule -> rule.id().equals("unknown-language"));

  /** The codes of two letters that Java knows, withdrawn ones too. */
  static Stream<String> codes() {
    return Stream.concat(
        Stream.of(Locale.getISOLanguages()), Stream.of("iw", "in", "ji", "jw", "mo", "sh", "bh"));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void isNoneThatHasACode(String code) {
    assertThat(check(code)).isEmpty();
    assertThat(check(code.toUpperCase(Locale.ROOT) + "-x-odd")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"en", "EN-us", "zh-Hant-TW", "gsw", "qqq", "art-lojban", "sl-rozaj-u-co-phonebk"})
  void isNoneOfAWellKnownTag(String tag) {
    assertThat(check(tag)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "english,  'expected', en",
    "German,   'expected', de",
    "JAPANESE, 'expected', ja",
    "japanese-JP, 'expected', ja",
    "xx,       'expected one such as en',",
    "xx-en,    'expected one such as en',",
    "abcd,     'expected one such as en',",
    "Deutsch,  'expected one such as en',"
  })
  void isReportedWithTheCodeThatIsMeant(String tag, String expected, String meant) {
    Finding finding = check(tag).get(0);
    assertThat(finding.at()).isEqualTo("language");
    assertThat(finding.suggestion()).isEqualTo(Optional.ofNullable(meant));
    assertThat(finding.message())
        .isEqualTo(
            "\"%s\" begins with no language code of ISO 639; %s"
                .formatted(tag, meant == null ? expected : "did you mean \"" + meant + "\"?"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "x-en", "en_US", "portuguese", "1a", "de-", "\u212A"})
  void isLeftToTheStructureWhereItIsNoTag(String text) {
    assertThat(check(text)).extracting(Finding::rule).containsOnly("bad-format");
  }

  @Test
  void isNotReportedWhereNoneIsGiven() {
    assertThat(CHECK.check("d", SoundDigest.with("{}"))).isEmpty();
  }

  private static List<Finding> check(String language) {
    return CHECK.check("d", SoundDigest.with("{\"language\": \"" + language + "\"}"));
  }
}
