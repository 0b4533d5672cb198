package dev.casebook.rule.planted;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Change;
import dev.casebook.model.ChangeKind;
import dev.casebook.model.Digest;
import dev.casebook.model.Metric;
import dev.casebook.model.Quantity;
import dev.casebook.model.Sense;
import dev.casebook.rule.planted.Fault.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Faults of figures, each in a metric of its own. */
final class FaultyMetrics {
  private static final String QUOTE = "777777 s where it was 888888 s";
  private static final BigDecimal SEVENS = new BigDecimal(777_777);
  private static final BigDecimal EIGHTS = new BigDecimal(888_888);

  private FaultyMetrics() {}

  static List<Fault> all() {
    return List.of(
        metric(
            "empty-metric",
            "a name alone",
            Metric.builder().name("zz"),
            text -> text.only("\"zz\"").previous("{")),
        metric(
            "empty-metric",
            "a baseline alone",
            sevens().value(Optional.empty()).baseline(quantity().value(EIGHTS).build()),
            text -> text.only("\"zz\"").previous("{")),
        metric(
            "empty-quantity",
            "a unit alone",
            sevens().value(quantity().build()),
            text -> text.only("\"zz\"").next("{")),
        metric(
            "ambiguous-quantity",
            "a value beside a bound",
            sevens().value(quantity().value(SEVENS).max(EIGHTS).build()),
            text -> text.last("777777,").end(6)),
        metric(
            "inverted-range",
            "ends swapped",
            sevens().value(quantity().min(EIGHTS).max(SEVENS).build()),
            text -> text.last("888888,").end(6)),
        metric(
            "unknown-unit",
            "a word",
            sevens().value(quantity().value(SEVENS).unit("zorks").build()),
            text -> text.only("\"zorks\"")),
        metric(
            "lookalike-unit",
            "the gigabel",
            sevens().value(quantity().value(SEVENS).unit("GB").build()),
            text -> text.only("\"GB\"")),
        metric(
            "unit-mismatch",
            "seconds and grams",
            sevens().baseline(quantity().value(new BigDecimal(42)).unit("kg").build()),
            text -> text.only("\"kg\"")),
        metric(
            "unit-mismatch",
            "a factor in millimetres",
            sevens().change(change(ChangeKind.FACTOR, "5", "mm")),
            text -> text.only("\"mm\"")),
        metric(
            "unit-mismatch",
            "percent in seconds",
            sevens().change(change(ChangeKind.PERCENT, "5", "km")),
            text -> text.only("\"km\"")),
        metric(
            "unit-mismatch",
            "a difference in grams",
            sevens().change(change(ChangeKind.DIFFERENCE, "5", "kg")),
            text -> text.only("\"kg\"")),
        metric(
            "unit-mismatch",
            "points of seconds",
            sevens()
                .value(quantity().value(SEVENS).unit("s{load}").build())
                .change(change(ChangeKind.POINTS, "5", "%")),
            text -> text.only("\"s{load}\"")),
        metric(
            "quote-without-figure",
            "other figures",
            sevens().value(quantity().value(new BigDecimal(42)).build()),
            text -> text.last('"' + QUOTE + '"')),
        metric(
            "quote-without-figure",
            "no figures",
            sevens().quote(CleanDigests.PLAIN_WORDS),
            text -> text.only("\"zz\"").next('"' + CleanDigests.PLAIN_WORDS + '"')),
        metric(
            "quote-contradicts",
            "weeks for seconds",
            sevens().value(quantity().value(SEVENS).unit("wk").build()),
            text -> text.only("\"wk\"")),
        metric(
            "name-not-figure",
            "a version",
            sevens().value(Quantity.of("27", "{node}")).quote("runs on Node 27"),
            text -> text.last("\"runs on Node 27\"")),
        metric(
            "quote-not-found",
            "other words",
            sevens().quote("zz 777777 s"),
            text -> text.only("\"zz 777777 s\"")),
        metric(
            "change-inconsistent",
            "a factor",
            sevens()
                .baseline(quantity().value(EIGHTS).build())
                .change(change(ChangeKind.FACTOR, "999999", "1")),
            text -> text.only("999999")),
        metric(
            "change-inconsistent",
            "a range of percent",
            sevens()
                .baseline(quantity().value(EIGHTS).build())
                .change(
                    Change.of(
                        ChangeKind.PERCENT, Sense.DECREASE, Quantity.between("80", "999999", "%"))),
            text -> text.only("999999").previous("{")),
        new Fault(
            "unquoted-figure",
            "without a quote",
            (digest, i) ->
                add(
                    digest,
                    i,
                    Metric.builder().name("zz").value(quantity().value(SEVENS).build()).build()),
            text -> text.only("\"zz\"").previous("{")));
  }

  private static Fault metric(
      String rule, String variant, Metric.Builder metric, UnaryOperator<Text> place) {
    return new Fault(rule, variant, (digest, i) -> add(digest, i, metric.build()), place);
  }

  /** A metric whose quote will stand in the text. */
  private static Metric.Builder sevens() {
    return Metric.builder().name("zz").value(quantity().value(SEVENS).build()).quote(QUOTE);
  }

  private static Quantity.Builder quantity() {
    return Quantity.builder().unit("s");
  }

  private static Change change(ChangeKind kind, String amount, String unit) {
    return Change.of(kind, Sense.DECREASE, Quantity.of(amount, unit));
  }

  private static Digest add(Digest digest, int index, Metric metric) {
    List<CaseStudy> studies = new ArrayList<>(digest.caseStudies());
    int chosen = index % studies.size();
    studies.set(
        chosen,
        CaseStudy.builder()
            .from(studies.get(chosen))
            .outcome("A load takes " + QUOTE + "; the plan runs on Node 27.")
            .addMetrics(metric)
            .build());
    return Digest.builder().from(digest).caseStudies(studies).build();
  }
}
