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
  private final List<String> texts = new ArrayList<>();

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
    return PROPERTIES.stream().allMatch(name -> digest.isWhole(study.property(name)));
  }

  boolean holds(String quote) {
    return texts.stream().anyMatch(text -> FoldedText.stands(quote, text));
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
