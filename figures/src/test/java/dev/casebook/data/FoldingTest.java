package dev.casebook.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  /** Where no letter's case hangs on others, it is Java's. */
  @Property
  void lowerCaseIsThatOfJava(@ForAll @CharRange(from = ' ', to = '\u00ff') String text) {
    assertThat(Folding.lowerCase(text)).isEqualTo(text.toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @CsvSource({"\u0391\u03a3, \u03b1\u03c3", "\u0130X, ix", "\ud801\udc00, \ud801\udc28"})
  void lowerCaseGoesLetterByLetter(String text, String lower) {
    assertThat(Folding.lowerCase(text)).isEqualTo(lower);
  }
}
