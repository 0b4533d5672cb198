package dev.casebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.report.RunnerSafeWriter.Form;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No CI server takes a command from what is written. */
class RunnerSafeWriterTest {
  private static final Pattern AT_THE_BEGINNING =
      Pattern.compile("(?m)^[\\s\\u0085\\u00a0\\u2003]*::");
  private static final Pattern ANYWHERE = Pattern.compile("##[A-Za-z]*\\[");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "::set-output name=x::y | :\\u003aset-output name=x::y",
        "##[error]x             | ##\\u005berror]x",
        "a ##vso[x]             | a ##vso\\u005bx]",
        "##TeamCity[x]          | ##TeamCity\\u005bx]",
        "####[x]                | ####\\u005bx]",
        "##a##[x]               | ##a##\\u005bx]",
      })
  void breaksUpAMark(String text, String safe) {
    assertThat(RunnerSafeWriter.safe(text, Form.TEXT)).isEqualTo(safe);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a::b",
        ": :",
        "a\n:b:",
        "# [x]",
        "#[derive]",
        "## [x]",
        "##1[x]",
        "## Title",
        "[#]"
      })
  void leavesAllElseAsItIs(String text) {
    assertThat(RunnerSafeWriter.safe(text, Form.TEXT)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t", "\u0085", "\u00a0", "\u2003", "a\n", "a\r", "\u001b[1m"})
  void findsAMarkBehindWhatAServerTakesFromTheBeginning(String before) {
    assertThat(RunnerSafeWriter.safe(before + "::x", Form.XML)).isEqualTo(before + ":&#58;x");
  }

  @ParameterizedTest
  @EnumSource(value = Form.class, mode = EnumSource.Mode.EXCLUDE, names = "GITHUB_COMMANDS")
  void noFormHasACommand(Form form) {
    assertObeysNothing(RunnerSafeWriter.safe("##[x]\n  ::y\n##vso[z]", form));
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(
            "#", "##", "[", "x", "vso", ":", "::", " ", "\n", "\r", "\u00a0", "]", "\\")
        .list()
        .ofMaxSize(12);
  }

  @Property
  void noServerObeysAnyText(@ForAll @From("pieces") List<String> pieces) {
    for (Form form : List.of(Form.TEXT, Form.XML, Form.MARKDOWN)) {
      assertObeysNothing(RunnerSafeWriter.safe(String.join("", pieces), form));
    }
  }

  @Property
  void piecesMakeNoCommandTogether(@ForAll @From("pieces") List<String> pieces) throws IOException {
    StringWriter written = new StringWriter();
    try (Writer safe = new RunnerSafeWriter(written, Form.TEXT)) {
      for (String piece : pieces) {
        safe.write(piece);
      }
    }
    assertThat(written).hasToString(RunnerSafeWriter.safe(String.join("", pieces), Form.TEXT));
  }

  @Property
  void theTextCanBeReadBack(@ForAll @From("pieces") List<String> pieces) {
    String text = String.join("", pieces);
    assertThat(RunnerSafeWriter.safe(text, Form.XML).replace("&#58;", ":").replace("&#91;", "["))
        .isEqualTo(text);
  }

  private static void assertObeysNothing(String text) {
    assertThat(text).doesNotContainPattern(AT_THE_BEGINNING).doesNotContainPattern(ANYWHERE);
  }
}
