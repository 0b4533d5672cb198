package dev.casebook.corpus;

import dev.casebook.json.DigestJson;
import dev.casebook.json.DigestReader;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.rule.DigestCheck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Case studies of the examples in other words, by number. The check finds nothing in any of them.
 * One is made when it is asked for first, which takes about a millisecond, and kept.
 */
final class StudyPool {

  /** How many there are; a prime, so that steps of any width come to all of them. */
  static final int SIZE = 4001;

  private static final DigestCheck CHECK =
      DigestCheck.withAllRules().withToday(DigestSource.AFTER_LAST_DAY);

  private final List<Study> examples = new ArrayList<>();
  private final Map<Integer, Study> made = new HashMap<>();
  private final WordSwap words;
  private final long seed;

  StudyPool(List<byte[]> digests, long seed) {
    this.seed = seed;
    List<String> texts = new ArrayList<>();
    for (byte[] json : digests) {
      Digest digest = new DigestReader().read(json);
      for (CaseStudy study : digest.caseStudies()) {
        texts.addAll(StudyTexts.of(study));
        Study example = Study.of(study, companiesOf(study, digest));
        if (isClean(example)) {
          examples.add(example);
        }
      }
    }
    this.words = new WordSwap(texts);
  }

  private static List<Company> companiesOf(CaseStudy study, Digest digest) {
    return digest.companies().stream()
        .filter(
            company ->
                study.company().equals(company.id()) || study.partners().contains(company.id()))
        .toList();
  }

  /** The study with this number, which counts round. */
  Study get(long number) {
    return made.computeIfAbsent((int) Math.floorMod(number, (long) SIZE), this::make);
  }

  private Study make(int number) {
    RandomGenerator random = new SplittableRandom(seed * 1_000_003 + number);
    Study study;
    do {
      study = reworded(examples.get(random.nextInt(examples.size())), random);
    } while (!isClean(study));
    return study;
  }

  private Study reworded(Study example, RandomGenerator random) {
    WordSwap.Study swap = words.study(StudyTexts.of(example.study()), random);
    return Study.of(StudyTexts.with(example.study(), swap::swapped), example.companies());
  }

  private static boolean isClean(Study study) {
    Digest alone = DigestSource.digest(0, List.of(study.study()), study.companies());
    return CHECK.check("study", DigestJson.toJson(alone)).isEmpty();
  }
}
