package dev.casebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Digest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Parts of a page in which there is nothing to see are no titles, texts or names. */
class BlankPartsTest {
  private static final String ENTRY = "**[T](https://a.example)** · Globex\nBody.\n\n";

  @Provide
  Arbitrary<String> blanks() {
    return Arbitraries.of(
        "\u200B",
        "\u200D\u200C",
        "\u00AD\u2060",
        "\u200B \u200B",
        "**\u200B**",
        "**\u200B** \u200B",
        "[\u200B]",
        "[\u200B](https://a.example)",
        "\u4E2D**\u200B**",
        "\uFEFF\uFE0F");
  }

  /** Where the blank goes is marked with @. */
  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
        "## Deep Dives\n\n**[@](https://b.example)** · Acme\nBody.\n\n",
        "## Deep Dives\n\n**@** · Acme\nBody.\n\n",
        "## Deep Dives\n\n**[@]** · Acme · [Blog](https://b.example)\nBody.\n\n",
        "## Deep Dives\n\n**Title** · @\nBody.\n\n",
        "## Deep Dives\n\n**Title** · Acme · [@](https://b.example)\nBody.\n\n",
        "## Deep Dives\n\n**Title** · Acme · @\nBody.\n\n",
        "## Deep Dives\n\n**[Title](https://b.example)** · Acme\n@\n\n",
        "## Deep Dives\n\n### Acme: @\n\nBody.\n\n",
        "## Deep Dives\n\n### @\n\nCompany: Acme\n\nBody.\n\n",
        "## Deep Dives\n\n### Title\n\nCompany: @\n\nBody.\n\n",
        "## Deep Dives\n\n### Acme: Title\n\n@\n\n",
        "## Deep Dives\n\nTitle: @\nCompany: Acme\nSummary: Body.\n\n",
        "## Deep Dives\n\nTitle: A title\nCompany: Acme\nPublisher: @\nSummary: @\n\n",
        "## Signal\n\n@\n\n",
        "## Patterns\n\n- @\n- **@** @\n\n",
        "## Categories\n\nDatabases, @, Caches\n\n",
        "## @\n\nText.\n\n",
        "@\n\n");
  }

  @Property
  void areNoneOfItsDigest(
      @ForAll("pages") String page, @ForAll("blanks") String blank, @ForAll boolean alone) {
    String text =
        "# Harbour Notes — 2026-02-11\n\n"
            + page.replace("@", blank)
            + (alone ? "" : "## Deep Dives\n\n" + ENTRY);
    for (String name : List.of("page.md", "page.html", "page.txt")) {
      Digest digest;
      try {
        digest =
            PageImport.withDefaults().read(name, text.getBytes(StandardCharsets.UTF_8)).digest();
      } catch (NoDigestException refused) {
        assertThat(refused).hasMessageContaining("expected");
        continue;
      }
      assertThat(OwnPages.errors(digest)).as(name + "\n" + text).isEmpty();
    }
  }

  @Example
  void areLeftOutOfASummary() {
    assertThat(OwnPages.withStory("One.\n\n\u200B\n\nTwo.").digest().caseStudies().get(0).summary())
        .isEqualTo("One.\n\nTwo.");
  }
}
