package dev.casebook.examples;

import dev.casebook.json.DigestJson;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.model.Tradeoff;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;

/** Lists what each company of a digest gained and paid, and its figures before and after. */
public final class ReadAndQueryDigest {
  private ReadAndQueryDigest() {}

  public static void main(String... arguments) throws IOException {
    Path folder = RepositoryDigests.folder(arguments);
    Digest digest = DigestJson.read(folder.resolve("engineering-at-scale-2026-06-03.json"));

    for (Company company : digest.companies()) {
      // Also counts the stories in which the company is a partner.
      for (CaseStudy study : digest.caseStudiesOf(company.id())) {
        System.out.println(company.name() + ": " + study.title());
        study.tradeoffs().forEach(ReadAndQueryDigest::print);
        study.metrics().forEach(ReadAndQueryDigest::print);
      }
    }
  }

  private static void print(Tradeoff tradeoff) {
    System.out.println("  " + tradeoff.decision());
    tradeoff.gains().forEach(gain -> System.out.println("    + " + gain.statement()));
    tradeoff.costs().forEach(cost -> System.out.println("    - " + cost.statement()));
  }

  private static void print(Metric metric) {
    // What a source leaves open is empty: most figures come without a baseline.
    if (metric.value().isPresent() && metric.baseline().isPresent()) {
      String before = text(metric.baseline().get());
      String after = text(metric.value().get());
      System.out.println("  " + metric.name() + ": " + before + " -> " + after);
    }
  }

  /** A quantity is one figure, or a range, or a bound. */
  private static String text(Quantity quantity) {
    String figure =
        quantity
            .value()
            .map(BigDecimal::toPlainString)
            .orElseGet(
                () ->
                    quantity.min().map(min -> "from " + min.toPlainString() + " ").orElse("")
                        + quantity.max().map(max -> "up to " + max.toPlainString()).orElse(""));
    return figure.strip() + " " + quantity.unit();
  }
}
