package dev.casebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.Digest;
import dev.casebook.model.generator.ValueArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The law of the form: a page reads back as the digest that it was written from. */
class RoundTripTest {

  @Property(tries = 2_000)
  void readingWhatWasWrittenGivesTheSame(@ForAll("digests") Digest digest) {
    assertThat(DigestMarkdown.read(DigestMarkdown.write(digest))).isEqualTo(digest);
  }

  @Property(tries = 200)
  void lineEndsAndMarkMakeNoDifference(@ForAll("digests") Digest digest) {
    String page = DigestMarkdown.write(digest).replace("\n", "\r\n");

    assertThat(DigestMarkdown.read("\uFEFF" + page)).isEqualTo(digest);
  }

  @Property(tries = 200)
  void writingWhatWasReadGivesTheSame(@ForAll("digests") Digest digest) {
    String page = DigestMarkdown.write(digest);

    assertThat(DigestMarkdown.write(DigestMarkdown.read(page))).isEqualTo(page);
  }

  @Property(tries = 100)
  void isRecognised(@ForAll("digests") Digest digest) {
    assertThat(DigestMarkdown.isDigest(DigestMarkdown.write(digest))).isTrue();
  }

  @Provide
  Arbitrary<Digest> digests() {
    return ValueArbitraries.of(Digest.class);
  }
}
