package dev.casebook.corpus;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.Insight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Digests by number, of case studies that are drawn from a pool. The same seed and number give the
 * same digest, in which the check finds nothing.
 */
public final class DigestSource {
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 2000;
  private static final int LETTERS = 26;

  /** A day on which no date of the digests lies ahead. */
  public static final LocalDate AFTER_LAST_DAY = FIRST_DAY.plusYears(10);

  private final StudyPool pool;
  private final long seed;

  /**
   * A source whose digests look like the given ones.
   *
   * @param examples digests as JSON
   * @param seed another seed gives other digests
   */
  public DigestSource(List<byte[]> examples, long seed) {
    this.pool = new StudyPool(examples, seed);
    this.seed = seed;
  }

  /**
   * A digest of a size.
   *
   * @param number its number, from 0
   * @param bytes how long its case studies are, together, as compact JSON; the last may go beyond
   * @return a digest with one case study at least
   */
  public Digest ofBytes(long number, int bytes) {
    Draw draw = new Draw(number);
    long length = 0;
    do {
      length += draw.next();
    } while (length < bytes);
    return draw.digest();
  }

  /**
   * A digest of many case studies.
   *
   * @param number its number, from 0
   * @param studies how many case studies, at least one
   * @return the digest
   */
  public Digest ofStudies(long number, int studies) {
    Draw draw = new Draw(number);
    for (int i = 0; i < studies; i++) {
      draw.next();
    }
    return draw.digest();
  }

  /** One digest's case studies: from a random place of the pool in steps of a random width. */
  private final class Draw {
    private final long number;
    private final int start;
    private final int step;
    private final List<CaseStudy> studies = new ArrayList<>();
    private final Map<String, Company> companies = new LinkedHashMap<>();

    Draw(long number) {
      this.number = number;
      RandomGenerator random = new SplittableRandom(seed * 1_000_003 + number);
      this.start = random.nextInt(StudyPool.SIZE);
      this.step = 1 + random.nextInt(StudyPool.SIZE - 1);
    }

    /** Takes another case study, and returns its length. */
    int next() {
      int index = studies.size();
      Study study = pool.get(start + (long) index * step);
      studies.add(unique(study.study(), index));
      study.companies().forEach(company -> companies.put(company.id(), company));
      return study.bytes();
    }

    /** The same with an id, a title and a summary that no other of its digest has. */
    private static CaseStudy unique(CaseStudy study, int index) {
      CaseStudy.Builder unique = CaseStudy.builder();
      unique.from(study);
      return unique
          .id(study.id() + "-" + index)
          .title("No. " + index + ": " + study.title())
          .summary(study.summary() + edition(index / StudyPool.SIZE))
          .build();
    }

    /** Tells the rounds through the pool apart, in letters, since a number would be a figure. */
    private static String edition(int round) {
      StringBuilder letters = new StringBuilder();
      for (int rest = round; rest > 0; rest /= LETTERS) {
        letters.append((char) ('a' + rest % LETTERS));
      }
      return letters.isEmpty() ? "" : " Edition " + letters + ".";
    }

    Digest digest() {
      return DigestSource.digest(number, studies, List.copyOf(companies.values()));
    }
  }

  static Digest digest(long number, List<CaseStudy> studies, List<Company> companies) {
    Digest.Builder digest =
        Digest.builder()
            .id("issue-" + number)
            .series("Engineering at Scale")
            .date(FIRST_DAY.plusDays(Math.floorMod(number, DAYS)))
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
