package dev.casebook.corpus;

import dev.casebook.json.DigestJson;
import dev.casebook.json.DigestReader;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.Insight;
import dev.casebook.rule.DigestCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Digests by number: case studies of the examples in other words, as many as make a size. The same
 * seed and number give the same digest.
 */
final class DigestSource {
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 2000;
  private static final int TRIES = 4;
  private static final DigestCheck CHECK =
      DigestCheck.withAllRules().withToday(FIRST_DAY.plusYears(10));

  private final List<Study> studies = new ArrayList<>();
  private final WordSwap words;
  private final long seed;

  DigestSource(List<byte[]> examples, long seed) {
    this.seed = seed;
    List<String> texts = new ArrayList<>();
    for (byte[] example : examples) {
      Digest digest = new DigestReader().read(example);
      for (CaseStudy study : digest.caseStudies()) {
        texts.addAll(StudyTexts.of(study));
        Study known = new Study(study, companiesOf(study, digest));
        if (isClean(known)) {
          studies.add(known);
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

  /** A digest that has at least so many bytes as compact JSON, and nothing wrong. */
  Digest digest(long number, int bytes) {
    RandomGenerator random = new SplittableRandom(seed * 1_000_003 + number);
    List<CaseStudy> chosen = new ArrayList<>();
    Map<String, Company> companies = new LinkedHashMap<>();
    Digest digest;
    do {
      Study study = reworded(studies.get(random.nextInt(studies.size())), random);
      chosen.add(named(study.study(), chosen.size()));
      study.companies().forEach(company -> companies.put(company.id(), company));
      digest = digest(number, chosen, List.copyOf(companies.values()));
    } while (CompactJson.of(digest).length < bytes);
    return digest;
  }

  private static CaseStudy named(CaseStudy study, int index) {
    CaseStudy.Builder named = CaseStudy.builder();
    named.from(study);
    return named.id(study.id() + "-" + index).title("No. " + index + ": " + study.title()).build();
  }

  private Study reworded(Study study, RandomGenerator random) {
    for (int i = 0; i < TRIES; i++) {
      WordSwap.Study swap = words.study(StudyTexts.of(study.study()), random);
      Study reworded = new Study(StudyTexts.with(study.study(), swap::swapped), study.companies());
      if (isClean(reworded)) {
        return reworded;
      }
    }
    return study;
  }

  private static boolean isClean(Study study) {
    return CHECK
        .check("study", DigestJson.toJson(digest(0, List.of(study.study()), study.companies())))
        .isEmpty();
  }

  private static Digest digest(long number, List<CaseStudy> studies, List<Company> companies) {
    LocalDate day = FIRST_DAY.plusDays(Math.floorMod(number, DAYS));
    Digest.Builder digest =
        Digest.builder()
            .id("issue-" + number)
            .series("Engineering at Scale")
            .date(day)
            .companies(companies)
            .caseStudies(studies);
    if (studies.size() > 1) {
      CaseStudy first = studies.get(0);
      CaseStudy second = studies.get(1);
      digest.signal(
          Insight.builder()
              .statement(first.title() + " and " + second.title())
              .companies(Set.of(first.company()))
              .caseStudies(List.of(first.id(), second.id()))
              .build());
    }
    return digest.build();
  }
}
