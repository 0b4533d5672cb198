package dev.casebook.agreement.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        " [1, -0, 1.5e+3, true, false, null, \"\\u00e9\\/\\n\"]\r\n",
        "\"\\ud83d\\ude00\"",
        "0"
      })
  void findsNoFaultInJson(String document) {
    assertThat(sample(document).fault()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "SYNTAX, ``",
        "SYNTAX, {",
        "SYNTAX, {}{}",
        "SYNTAX, `{\"a\": 1,}`",
        "SYNTAX, [01]",
        "SYNTAX, [+1]",
        "SYNTAX, [1.]",
        "SYNTAX, [.5]",
        "SYNTAX, [1e]",
        "SYNTAX, [NaN]",
        "SYNTAX, ['a']",
        "SYNTAX, `[\"\\x41\"]`",
        "SYNTAX, `[\"\t\"]`",
        "SYNTAX, [1]\u00a0",
        "LONE_SURROGATE, `[\"\\ud83d\"]`",
        "LONE_SURROGATE, `[\"\\ude00\\ud83d\"]`",
        "DUPLICATE_KEY, `{\"a\": 1, \"\\u0061\": 2}`",
        "BYTE_ORDER_MARK, \uFEFF{}",
        "SYNTAX, \uFEFF\uFEFF{}",
        "TOO_MANY_DIGITS, [1e100]",
        "TOO_MANY_DIGITS, [1e-101]"
      })
  void tellsWhatIsNoJson(JsonFault fault, String document) {
    assertThat(sample(document).fault()).contains(fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1e99]", "[1e-100]"})
  void allowsAHundredDigits(String document) {
    assertThat(sample(document).fault()).isEmpty();
  }

  @Example
  void allowsSixtyFourLevels() {
    assertThat(sample("[".repeat(64) + "]".repeat(64)).fault()).isEmpty();
    assertThat(sample("[".repeat(65) + "]".repeat(65)).fault()).contains(JsonFault.TOO_DEEP);
  }

  @Example
  void tellsBytesThatAreNoUtf8() {
    assertThat(Sample.of("test", new byte[] {'"', (byte) 0xC3, '"'}).fault())
        .contains(JsonFault.NOT_UTF8);
  }

  @Example
  void theSameSeedGivesTheSameDocuments() {
    var again = new Samples(11).batch(4, 500).iterator();
    for (Sample sample : new Samples(11).batch(4, 500)) {
      assertThat(sample.bytes()).isEqualTo(again.next().bytes());
    }
  }

  @Example
  void everyKindOfChangeOccursInAQuickRun() {
    Set<String> seen = new HashSet<>();
    Samples samples = new Samples(11);
    for (int batch = 0; batch < 20; batch++) {
      samples.batch(batch, 1_000).forEach(sample -> seen.add(sample.change()));
    }
    assertThat(seen).hasSizeGreaterThan(25).containsAll(Samples.changes());
  }

  private static Sample sample(String document) {
    return Sample.of("test", document.getBytes(StandardCharsets.UTF_8));
  }
}
