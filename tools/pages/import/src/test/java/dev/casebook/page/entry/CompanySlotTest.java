package dev.casebook.page.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Company;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanySlotTest {
  private final CompanySlot slots = new CompanySlot(KnownCompanies.common());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Globex                          | Globex
          AWS / Solv Labs                 | AWS + Solv Labs
          AWS/Solv Labs                   | AWS + Solv Labs
          Anthropic & AWS                 | Anthropic + AWS
          Anthropic, Pinterest, & AWS     | Anthropic + Pinterest + AWS
          Anthropic, Pinterest, and AWS   | Anthropic + Pinterest + AWS
          Anthropic and Globex            | Anthropic + Globex
          Ada Vandelay / Globex           | Ada Vandelay + Globex
          Amazon (AWS)                    | AWS
          Globex (GX)                     | Globex
          amazon web services             | AWS
          O’Reilly                        | O'Reilly
          HP Inc.                         | HP Inc.
          Globex Inc.                     | Globex Inc.
          Globex, Inc.                    | Globex, Inc.
          Globex, Cohere                  | Globex + Cohere
          Globex.                         | Globex
          Cloudflare.                     | Cloudflare
          Research and Development        | Research and Development
          CI/CD                           | CI/CD
          AT&T                            | AT&T
          腾讯、Globex                     | Tencent + Globex
          """)
  void readsNames(String slot, String names) {
    assertThat(slots.read(slot).stream().map(NamedCompany::name).collect(Collectors.joining(" + ")))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Globex                     | COMPANY
          Port Foundation            | FOUNDATION
          University of Rotterham    | UNIVERSITY
          Ministry of Harbours       | GOVERNMENT
          Harbour Weekly             | PUBLICATION
          InfoQ                      | PUBLICATION
          Open Source                | COMMUNITY
          Distributed Systems        | COMMUNITY
          Grace Vandelay             | PERSON
          Grace Van Delay            | PERSON
          Grace                      | COMPANY
          Globex Labs                | COMPANY
          """)
  void tellsTheKind(String slot, String kind) {
    assertThat(slots.read(slot).get(0).kind()).hasToString(kind);
  }

  @Test
  void saysWhatIsGuessed() {
    assertThat(slots.read("Globex & Initech"))
        .extracting(NamedCompany::guess)
        .allMatch(guess -> guess.contains("none of them is known"));
    assertThat(slots.read("Globex & AWS")).extracting(NamedCompany::guess).containsOnly("");
    assertThat(slots.read("Grace Vandelay").get(0).guess()).contains("\"Grace\" is a given name");
  }

  @Test
  void putsGivenCompaniesBeforeItsOwn() {
    Company own =
        Company.builder().id("aws-cloud").name("AWS Cloud").addAliases("AWS", "Globex").build();
    CompanySlot with = new CompanySlot(KnownCompanies.common().with(List.of(own)));
    assertThat(with.read("Globex / AWS"))
        .extracting(NamedCompany::id)
        .containsExactly("aws-cloud", "aws-cloud");
  }
}
