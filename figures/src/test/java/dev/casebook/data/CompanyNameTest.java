package dev.casebook.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
          ΟΔΥΣΣΕΥΣ      | Οδυσσευς
          ΟΔΟΣ ΑΣ       | οδος ας
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
}
