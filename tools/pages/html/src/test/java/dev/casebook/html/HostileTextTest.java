package dev.casebook.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Digest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {
  private static final ParsedPage PAGE = ParsedPage.of(HtmlPages.page(HostileDigest.digest()));

  @Test
  void staysHarmless() {
    PAGE.isHarmless(List.of());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void staysTextWhereverItStands(String text) {
    String shown = DigestTexts.shown(text);
    for (String place :
        List.of(
            "h3",
            "h5",
            ".prose",
            ".lessons p",
            ".name",
            ".subject",
            ".bars dt",
            "blockquote",
            ".gains [dir]",
            ".costs [dir]",
            ".condition [dir]",
            ".tags li",
            "cite bdi",
            ".insights .statement",
            ".company bdi")) {
      assertThat(
              PAGE.document.select(place).stream()
                  .map(each -> DigestTexts.collapsed(each.wholeText())))
          .as(place)
          .anyMatch(each -> each.contains(shown));
    }
  }

  @Test
  void keepsDirectionToItsElement() {
    assertThat(PAGE.document.select("h1, h3, h5, .prose, .name, blockquote, .tags li"))
        .isNotEmpty()
        .allMatch(each -> each.attr("dir").equals("auto"));
    assertThat(PAGE.document.select(".contents a > bdi, cite a > bdi")).isNotEmpty();
  }

  @Test
  void endsWhatATextLeavesOpen() {
    assertThat(PAGE.document.getElementsContainingOwnText("override\u2066 isolate"))
        .isNotEmpty()
        .allMatch(each -> each.wholeText().contains(" isolate\u2069\u202c"));
  }

  @Test
  void endsWhatAParagraphLeavesOpen() {
    Digest spring = SampleDigests.spring();
    CaseStudy open =
        CaseStudy.builder()
            .from(spring.caseStudies().get(0))
            .summary("a\u202eb\n\nc\u2066d\n\ne\u202c")
            .build();
    Digest digest = Digest.builder().from(spring).caseStudies(List.of(open)).build();

    assertThat(ParsedPage.of(HtmlPages.page(digest)).text())
        .contains("a\u202eb\u202c c\u2066d\u2069 e\u202c");
  }

  @Test
  void showsWhatHtmlForbidsAsSymbols() {
    assertThat(PAGE.text()).contains("a␀b␇c␛[31md␡e␤f\uFFFDg\uFFFDh");
  }

  @Test
  void namesAPageThatAnIdWouldTakeOtherwise() {
    HtmlSite site = HtmlPages.site(List.of(HostileDigest.digest()));

    assertThat(site.names())
        .containsExactly("index.html", "patterns.html", "companies.html", "index_digest.html");
    site.files().forEach(file -> ParsedPage.of(file.html()).isHarmless(site.names()));
  }

  static Stream<String> texts() {
    return HostileDigest.TEXTS.stream();
  }
}
