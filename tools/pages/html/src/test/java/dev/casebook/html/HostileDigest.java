package dev.casebook.html;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Change;
import dev.casebook.model.Company;
import dev.casebook.model.CompanyKind;
import dev.casebook.model.Digest;
import dev.casebook.model.Direction;
import dev.casebook.model.Effect;
import dev.casebook.model.Insight;
import dev.casebook.model.Metric;
import dev.casebook.model.Quality;
import dev.casebook.model.Quantity;
import dev.casebook.model.Sense;
import dev.casebook.model.Source;
import dev.casebook.model.Tradeoff;
import java.time.LocalDate;
import java.util.List;

/** A digest whose texts try to break out of a page, or to break its layout. */
final class HostileDigest {

  static final List<String> TEXTS =
      List.of(
          "</title><script>alert(1)</script>",
          "\" onmouseover=\"alert(1)\" x='y' onfocus='alert(2)' `z",
          "javascript:alert(document.domain)",
          "]]> <![CDATA[ <!-- --> </style><style>*{display:none}</style>",
          "&lt;b&gt; &amp;amp; &#60; &nbsp",
          "${7*7} @if(true) @template.layout() !{var x = 1;} $unsafe{1}",
          "a\u0000b\u0007c\u001b[31md\u007fe\u0085f\ufffeg\ufdd0h",
          "\u0301lone mark, \u200d joiner, \ufeff mark",
          "left \u202eright to left override\u2066 isolate",
          "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 (abc) 12",
          "W".repeat(500),
          "Z\u0335\u0321\u0322\u0327\u0328".repeat(80));

  private static final String LONG_ADDRESS =
      "https://example.org/" + "a-very-long-path/".repeat(25);

  private HostileDigest() {}

  static Digest digest() {
    Digest.Builder digest =
        Digest.builder()
            .id("index")
            .series(TEXTS.get(0))
            .date(LocalDate.of(2026, 8, 20))
            .until(LocalDate.of(2026, 8, 26))
            .language("he")
            .source(Source.builder().url(LONG_ADDRESS).publisher(TEXTS.get(2)).build())
            .signal(Insight.builder().statement(TEXTS.get(8)).addCompany("nobody").build())
            .addCompany(
                Company.builder()
                    .id("acme")
                    .name(TEXTS.get(1))
                    .kind(CompanyKind.PERSON)
                    .aliases(TEXTS)
                    .homepage(LONG_ADDRESS)
                    .build())
            .addCompany(Company.of("acme", "the same id again"))
            .patterns(
                TEXTS.stream().map(each -> Insight.builder().statement(each).build()).toList())
            .categories(TEXTS);
    for (String text : TEXTS) {
      digest.addCaseStudy(study(text));
    }
    return digest.build();
  }

  private static CaseStudy study(String text) {
    return CaseStudy.builder()
        .id("section-main")
        .title(text)
        .company("acme")
        .addPartner("nobody")
        .summary(text + "\n\n" + text + "\r\n" + text)
        .problem(text)
        .addLesson(text)
        .addTradeoff(
            Tradeoff.builder()
                .decision(text)
                .addGain(Effect.of(Quality.SECURITY, text))
                .addCost(Effect.of(Quality.TEAM_SUSTAINABILITY, text))
                .condition(text)
                .quote(text)
                .build())
        .addMetric(
            metric(text)
                .value(Quantity.of("21", "{" + "unit_".repeat(17) + "</script>" + "}"))
                .baseline(Quantity.of("123456789012345678901234567890.5", "{unit}"))
                .build())
        .addMetric(
            metric(text)
                .value(Quantity.atLeast("1e-9", "s"))
                .baseline(Quantity.atMost("1e99", "min"))
                .change(Change.factor(Sense.DECREASE, "0"))
                .better(Direction.LOWER)
                .build())
        .addMetric(
            metric(text)
                .value(Quantity.between("-5", "12", "Cel"))
                .baseline(Quantity.atMost("-20", "[degF]"))
                .build())
        .technologies(TEXTS)
        .addTopic("x".repeat(60))
        .addSource(
            Source.builder().url(LONG_ADDRESS).title(text).archive("http://example.org/").build())
        .build();
  }

  private static Metric.Builder metric(String text) {
    return Metric.builder().name(text).subject(text).comparedTo(text).quote(text);
  }
}
