package dev.casebook.rule.figure;

import dev.casebook.model.CaseStudy;
import dev.casebook.prose.FoldedText;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of a case study, in which its quotes must stand. */
final class StudyText {
  private static final List<String> PROPERTIES =
      List.of("title", "summary", "problem", "approach", "outcome", "lessons");
  private static final int LEAST_AGREEMENT = 10;

  private final At<CaseStudy> study;
  private final List<String> texts = new ArrayList<>(8);
  private final List<FoldedText> folded = new ArrayList<>();

  StudyText(At<CaseStudy> study) {
    this.study = study;
    CaseStudy told = study.value();
    texts.add(told.title());
    texts.add(told.summary());
    told.problem().ifPresent(texts::add);
    told.approach().ifPresent(texts::add);
    told.outcome().ifPresent(texts::add);
    texts.addAll(told.lessons());
  }

  /** Whether all of the text could be read. */
  boolean isWhole(CheckedDigest digest) {
    return digest.isWhole(study.path())
        || digest.isWhole(study.path(), PROPERTIES.toArray(String[]::new));
  }

  boolean holds(String quote) {
    return holdsAsItIs(quote) || holdsFolded(FoldedText.of(quote));
  }

  /** Most quotes are copied: then nothing needs to be folded. */
  private boolean holdsAsItIs(String quote) {
    for (String text : texts) {
      if (FoldedText.standsAsItIs(quote, text)) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsFolded(FoldedText quote) {
    if (folded.isEmpty()) {
      texts.forEach(text -> folded.add(FoldedText.of(text)));
    }
    for (FoldedText text : folded) {
      if (text.contains(quote)) {
        return true;
      }
    }
    return false;
  }

  /** The longest beginning of a quote that stands in the text, if it is worth telling. */
  Optional<String> agreementWith(String quote) {
    int agreed = 0;
    int differs = quote.length();
    while (differs - agreed > 1) {
      int middle = (agreed + differs) / 2;
      if (holds(quote.substring(0, middle))) {
        agreed = middle;
      } else {
        differs = middle;
      }
    }
    int end = quote.lastIndexOf(' ', agreed);
    return end < LEAST_AGREEMENT ? Optional.empty() : Optional.of(quote.substring(0, end));
  }
}
