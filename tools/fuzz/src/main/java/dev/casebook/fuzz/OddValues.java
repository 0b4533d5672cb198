package dev.casebook.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.util.RawValue;

/** Values on the borders of what is allowed, as JSON. */
final class OddValues {
  private static final List<String> JSON =
      List.of(
          "null",
          "true",
          "[]",
          "{}",
          "\"\"",
          "0",
          "-0",
          "-0.0",
          "1e99",
          "1e100",
          "1e-100",
          "1e-101",
          "0.10",
          "1E+2",
          "1e2147483648",
          "\"2024-02-30\"",
          "\"0999-12-31\"",
          "\"9999-12-31\"",
          "\"https://a.example/%zz?q=[]#é\"",
          "\"http://[::1]:99999/\"",
          "\"USD/{request}\"",
          "\"m10000\"",
          "\"GB\"",
          "\"%\"",
          "\"a\\u0000\\u001b[2J\\u202e\\u2028\"",
          "\"\\ud83d\"",
          "\"--- \\n# a\\n\\n- b: `c` <d> [e](f)\\n***\"",
          "\"half of twenty 15-20 GB p99 from $1.5M to 3x (2026-01-01)\"",
          "\"I have created <b>this</b> &amp; **that** {{< x >}}\"",
          "{\"x-a\": [1.0, {\"b\": null}]}",
          "{\"id\": \"a\", \"id\": \"b\"}",
          "{\"value\": 1, \"min\": 2, \"max\": 1, \"unit\": \"1\"}");

  private static final List<Integer> LENGTHS = List.of(99, 100, 101, 499, 500, 501);
  private static final List<String> WORDS = Words.ofSchema();

  private OddValues() {}

  static JsonNode next(FuzzedDataProvider data) {
    return switch (data.consumeInt(0, 5)) {
      case 0 -> text(data.consumeString(40));
      case 1 -> text(String.valueOf(data.consumeChar()).repeat(data.pickValue(LENGTHS)));
      case 2 -> nested(data.consumeInt(1, 70));
      case 3 -> text(data.pickValue(WORDS));
      default -> raw(data.pickValue(JSON));
    };
  }

  private static JsonNode nested(int depth) {
    return raw("[".repeat(depth) + "]".repeat(depth));
  }

  /** Written as it is, so that no spelling of a number is lost. */
  private static JsonNode raw(String json) {
    return JsonNodeFactory.instance.rawValueNode(new RawValue(json));
  }

  private static JsonNode text(String value) {
    return JsonNodeFactory.instance.stringNode(value);
  }
}
