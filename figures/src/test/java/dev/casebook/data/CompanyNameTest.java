package dev.casebook.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Acme Inc.     | ACME, Inc
          Yahoo!        | yahoo
          Acme®         | Acme
          Acme™         | acme
          O’Neil        | O'Neil
          OʼNeil        | O'Neil
          Ａｃｍｅ       | Acme
          Café Co       | Cafe\u0301 co
          !!!           | ! ! !
          ++            | + +
          """)
  void areOneWhenSpelledDifferently(String one, String other) {
    assertThat(CompanyName.key(one)).isNotEmpty().isEqualTo(CompanyName.key(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          C++      | C
          C#       | C
          C++      | C#
          A&B      | AB
          AT&T     | ATT
          A+       | A
          A@B      | AB
          €co      | co
          !!!      | ???
          ++       | --
          कि       | की
          Cafe     | Café
          """)
  void areTwoWithOtherSymbols(String one, String other) {
    assertThat(CompanyName.key(one)).isNotEqualTo(CompanyName.key(other));
  }

  /** Java's own lower case takes far more than linear time for it, and gives the same letters. */
  @ParameterizedTest
  @ValueSource(strings = {"ΟΔΥΣΣΕΥΣ", "ΑΣ Β", "Σ", "ΣΑΣ", "ΑΣ'", "ΑΣ, ΒΣΑ", "İΣ", "ΑΆΣ Σ"})
  void haveAFinalSigmaWhereUnicodeHasOne(String name) {
    assertThat(CompanyName.key(name)).isEqualTo(CompanyName.key(name.toLowerCase(Locale.ROOT)));
  }
}
