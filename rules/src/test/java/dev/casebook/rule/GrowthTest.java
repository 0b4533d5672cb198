package dev.casebook.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.casebook.check.CheckLimits;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A document of four times the size takes about four times the memory to check, not sixteen. */
class GrowthTest {
  private static final int SMALL = 400;
  private static final double MOST = 6;

  static Stream<Arguments> documents() {
    return Stream.of(
        hostile(
            "references that match nothing",
            n -> digest(companies(n, i -> "ab".repeat(46) + i) + patterns(n, "companies", 9))),
        hostile(
            "case studies of patterns",
            n ->
                digest(
                    "\"caseStudies\": ["
                        + list(n, GrowthTest::study)
                        + "]"
                        + patterns(n, "caseStudies", 0))),
        hostile(
            "figures and metrics in other units",
            n ->
                digest(
                    study(
                        list(n, i -> metric(i + 9_000, "ms", "")),
                        IntStream.range(3, n)
                            .mapToObj(i -> i + " s")
                            .collect(Collectors.joining(" "))))),
        hostile(
            "figures and metrics in many units",
            n ->
                digest(
                    study(
                        list(n, i -> metric(i + 9_000_000, (i + 2) + ".s", "")),
                        IntStream.range(3, n)
                            .mapToObj(i -> i + " s")
                            .collect(Collectors.joining(" "))))),
        hostile(
            "quotes that nearly match",
            n ->
                digest(
                    study(
                        list(n, i -> metric(4, "min", "ab ".repeat(20) + i)),
                        "ab ".repeat(2 * n)))),
        hostile(
            "quotes with figures of the summary",
            n ->
                digest(
                    study(
                        list(n, i -> metric(i + 7, "min", i + " a")),
                        IntStream.range(0, n)
                            .mapToObj(i -> i + " a")
                            .collect(Collectors.joining(" "))))),
        hostile(
            "quotes with figures of many lessons",
            n ->
                digest(
                    study(
                        list(n, i -> metric(i + 7, "min", i + " a")),
                        "S.\", \"lessons\": ["
                            + list(n, i -> "\"" + i + " a\"")
                            + "], \"outcome\": \"It works."))),
        hostile("unknown keys", n -> digest(list(n, i -> "\"k%d\": 1".formatted(i)))),
        hostile(
            "keys that are written twice",
            n -> digest("\"extensions\": {" + list(n, i -> "\"x-%d\": 1".formatted(i / 2)) + "}")),
        hostile(
            "case studies that lack something",
            n ->
                digest(
                    "\"caseStudies\": [" + list(n, i -> "{\"id\": \"s%d\"}".formatted(i)) + "]")),
        hostile(
            "a long key above many findings",
            n ->
                digest(
                    "\"extensions\": {\"x-a\": {\"%s\": [%s]}}"
                        .formatted(
                            "k".repeat(500 * n), list(10 * n, i -> "1" + "0".repeat(101))))));
  }

  private static Arguments hostile(String kind, IntFunction<String> document) {
    return Arguments.of(kind, document);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void growsWithTheDocument(String kind, IntFunction<String> document) {
    allocated(document.apply(SMALL / 4));

    assertThat((double) allocated(document.apply(4 * SMALL)) / allocated(document.apply(SMALL)))
        .as(kind)
        .isLessThan(MOST);
  }

  private static long allocated(String document) {
    DigestCheck check = DigestCheck.withAllRules().withLimits(new CheckLimits(1 << 26, 300));
    byte[] json = document.getBytes(StandardCharsets.UTF_8);
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
    check.check("d", 1, json);
    return thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }

  private static String digest(String members) {
    return SoundDigest.with("{" + members + "}");
  }

  private static String list(int n, IntFunction<String> item) {
    return IntStream.range(0, n).mapToObj(item).collect(Collectors.joining(",\n"));
  }

  private static String companies(int n, IntFunction<String> id) {
    return "\"companies\": ["
        + list(n, i -> "{\"id\": \"%s\", \"name\": \"Company %d\"}".formatted(id.apply(i), i))
        + "]";
  }

  /** Patterns with ten references each. */
  private static String patterns(int n, String property, int shift) {
    String first = property.equals("companies") ? "ba".repeat(46) : "study-";
    return ", \"patterns\": ["
        + list(
            n / 10,
            i ->
                "{\"statement\": \"Pattern %d.\", \"%s\": [%s]}"
                    .formatted(
                        i, property, list(10, j -> "\"" + first + (10 * i + j + shift) + "\"")))
        + "]";
  }

  private static String study(int i) {
    return "{\"id\": \"study-%d\", \"title\": \"T %d\", \"company\": \"acme\", \"summary\": \"S %d.\"}"
        .formatted(i, i, i);
  }

  private static String study(String metrics, String summary) {
    return "\"metrics\": [" + metrics + "], \"summary\": \"" + summary + "\"";
  }

  private static String metric(int value, String unit, String quote) {
    return "{\"name\": \"m\", \"value\": {\"value\": %d, \"unit\": \"%s\"}%s}"
        .formatted(value, unit, quote.isEmpty() ? "" : ", \"quote\": \"" + quote + "\"");
  }
}
