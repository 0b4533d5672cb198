package dev.casebook.html.chart;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Digest;
import dev.casebook.model.Effect;
import dev.casebook.model.Quality;
import dev.casebook.model.Tradeoff;
import java.util.ArrayList;
import java.util.List;

/**
 * One quality gained at the cost of one other, in one trade-off of one case study.
 *
 * @param gained the quality that got better
 * @param paid the quality that got worse
 * @param digest the digest it stands in
 * @param study the position of its case study in the digest
 * @param tradeoff the trade-off
 */
public record Bargain(Quality gained, Quality paid, Digest digest, int study, Tradeoff tradeoff) {

  /**
   * All bargains of a digest, in its order. A quality that a trade-off names twice counts once.
   *
   * @param digest any digest
   * @return its bargains
   */
  public static List<Bargain> of(Digest digest) {
    List<Bargain> bargains = new ArrayList<>();
    for (int study = 0; study < digest.caseStudies().size(); study++) {
      for (Tradeoff tradeoff : digest.caseStudies().get(study).tradeoffs()) {
        for (Quality gained : qualities(tradeoff.gains())) {
          for (Quality paid : qualities(tradeoff.costs())) {
            bargains.add(new Bargain(gained, paid, digest, study, tradeoff));
          }
        }
      }
    }
    return bargains;
  }

  private static List<Quality> qualities(List<Effect> effects) {
    return effects.stream().map(Effect::quality).distinct().sorted().toList();
  }

  /**
   * The case study that it stands in.
   *
   * @return the case study
   */
  public CaseStudy caseStudy() {
    return digest.caseStudies().get(study);
  }

  /**
   * The quarter of the digest.
   *
   * @return its quarter
   */
  public Quarter quarter() {
    return Quarter.of(digest.date());
  }
}
