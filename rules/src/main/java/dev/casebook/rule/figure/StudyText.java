package dev.casebook.rule.figure;

import dev.casebook.model.CaseStudy;
import dev.casebook.prose.FoldedText;
import dev.casebook.rule.At;
import dev.casebook.rule.CheckedDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The text of a case study, in which its quotes must stand. */
final class StudyText {
  private static final List<String> PROPERTIES =
      List.of("title", "summary", "problem", "approach", "outcome", "lessons");
  private static final int LEAST_AGREEMENT = 10;

  private final At<CaseStudy> study;
  private final List<String> texts = new ArrayList<>(8);

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

  /** Title, prose and lessons. */
  List<String> texts() {
    return texts;
  }

  /** Whether all of the text could be read. */
  boolean isWhole(CheckedDigest digest) {
    return digest.isWhole(study.path())
        || digest.isWhole(study.path(), PROPERTIES.toArray(String[]::new));
  }

  /**
   * The quotes that are not in the text.
   *
   * @param quotes quotes of the case study
   * @return each of them with its longest beginning that is in the text, if that is of use
   */
  Map<String, Optional<String>> missing(Collection<String> quotes) {
    Set<String> rest = new HashSet<>(quotes);
    if (rest.size() <= PhraseSearch.FEW) {
      // Most quotes are copied: then nothing needs to be folded.
      rest.removeIf(quote -> texts.stream().anyMatch(text -> isCopied(quote, text)));
    }
    Map<String, Optional<String>> missing = new HashMap<>();
    if (!rest.isEmpty()) {
      PhraseSearch search =
          new PhraseSearch(
              rest.stream().map(quote -> FoldedText.of(quote).toString()).toList(),
              texts.stream().map(text -> FoldedText.of(text).toString()).toList());
      for (String quote : rest) {
        String folded = FoldedText.of(quote).toString();
        int agreement = search.agreement(folded);
        if (folded.isEmpty() || agreement < folded.length()) {
          missing.put(quote, beginning(quote, agreement));
        }
      }
    }
    return missing;
  }

  private static boolean isCopied(String quote, String text) {
    int index = PhraseSearch.quickIndexOf(quote, text);
    return index >= 0 && FoldedText.isFoldedAlike(quote, text, index);
  }

  /** The words of a quote that are no longer than its agreement when they are folded. */
  private static Optional<String> beginning(String quote, int agreement) {
    int agreed = 0;
    int differs = quote.length();
    while (differs - agreed > 1) {
      int middle = (agreed + differs) / 2;
      if (FoldedText.of(quote.substring(0, middle)).toString().length() <= agreement) {
        agreed = middle;
      } else {
        differs = middle;
      }
    }
    int end = quote.lastIndexOf(' ', agreed);
    return end < LEAST_AGREEMENT ? Optional.empty() : Optional.of(quote.substring(0, end));
  }
}
