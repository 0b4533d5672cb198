package dev.casebook.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Digest;
import dev.casebook.model.generator.ValueArbitraries;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PageLawsTest {

  @Property(tries = 300)
  void showsEveryTextAsText(@ForAll("digests") Digest digest) {
    ParsedPage page = ParsedPage.of(HtmlPages.page(digest));

    String text = withoutEndsOfDirection(page.text());
    for (String each : DigestTexts.of(digest)) {
      assertThat(text).contains(withoutEndsOfDirection(DigestTexts.shown(each)));
    }
    assertThat(page.links()).containsAll(DigestTexts.addressesOf(digest));
  }

  /** A lesson whose last paragraph is a form feed. */
  @Property(tries = 300, seed = "-4225074083555822349")
  void showsEveryTextAsTextOnceFoundOtherwise(@ForAll("digests") Digest digest) {
    showsEveryTextAsText(digest);
  }

  @Property(tries = 300)
  void isHarmless(@ForAll("digests") Digest digest) {
    ParsedPage.of(HtmlPages.page(digest)).isHarmless(List.of());
  }

  @Property(tries = 100)
  void sitesAreHarmless(@ForAll("digests") Digest digest) {
    HtmlSite site = HtmlPages.site(List.of(digest, SampleDigests.spring()));

    site.files().forEach(file -> ParsedPage.of(file.html()).isHarmless(site.names()));
  }

  @Property(tries = 100)
  void isTheSameEachTime(@ForAll("digests") Digest digest) {
    assertThat(HtmlPages.page(digest)).isEqualTo(HtmlPages.page(digest));
  }

  /** A page ends, paragraph by paragraph, what a text leaves open. */
  private static String withoutEndsOfDirection(String text) {
    return DigestTexts.collapsed(text.replace("\u202c", "").replace("\u2069", ""));
  }

  @Provide
  Arbitrary<Digest> digests() {
    return ValueArbitraries.of(Digest.class);
  }
}
