package dev.casebook.report;

import dev.casebook.check.Finding;
import dev.casebook.check.StructureCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents with faults of many kinds in places that are easily shown wrong. */
final class FaultyDocuments {
  private static final String START =
      "{\"casebook\":\"1.0\",\"id\":\"week-1\",\"series\":\"Weekly\",\"date\":\"2026-01-05\","
          + "\"companies\":[{\"id\":\"acme\",\"name\":\"Acme\"}],\"caseStudies\":[{";
  private static final String CASE =
      "\"id\":\"cache\",\"company\":\"acme\",\"title\":\"A cache\",\"summary\":\"Pages\"";
  private static final String CASES = START + CASE + "}]";

  private static final Map<String, byte[]> DOCUMENTS = new LinkedHashMap<>();

  static {
    add(
        "minified.json",
        START.replace("\"1.0\",", "\"1.0\",\"sereis\":1,")
            + CASE
            + ",\"problem\":12,\"lessons\":[\"a\",\"a\"]}],\"extensions\":null,\"patterns\":{}"
            + ",\"language\":\"e\"}");
    add(
        "tabs-and-crlf.json",
        CASES.replace(",\"", ",\r\n\t\"").replace("{\"id\":", "{\r\n\t\t\"idd\":\t1,\t\"id\":")
            + "}\r\n");
    add(
        "wide.json",
        CASES
            + ",\n  \"extensions\": {\"日本語、テスト\": 1, \"ok.x\": \"😀😀\", \"ok.x\": 1},"
            + "\n  \"e\u0301te\u0301\": 0, \"x\": 0}\n");
    add(
        "\u001b[31mred\u202e\u009b.json",
        CASES + ",\"\u009b31m\":1,\"\\u001b]0;title\\u0007\":2,\"a\u202eb\":\"\u2028\",\"id\":3}");
    add("marked.json", "\uFEFF" + CASES + ",\"more\":0}");
    add("syntax.json", "{\n  \"casebook\": \"1.0\",\n  'id': 1\n}\n");
    add("emoji.json", "{😀}");
    add("cut.json", "{\"casebook\":\"1.0\",\n");
    add("empty.json", "");
    add("version.json", "{\"casebook\": \"2.0\"}");
    DOCUMENTS.put(
        "latin1.json",
        (CASES + "}").replace("Acme", "Caf\u00e9").getBytes(StandardCharsets.ISO_8859_1));
  }

  private FaultyDocuments() {}

  private static void add(String name, String text) {
    DOCUMENTS.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static InputStream open(String name) {
    return new ByteArrayInputStream(DOCUMENTS.get(name));
  }

  /** What is wrong with them, in order. */
  static List<Finding> findings() throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (String name : DOCUMENTS.keySet()) {
      findings.addAll(StructureCheck.ofDigests().check(name, open(name)));
    }
    return findings;
  }

  static Summary summary() throws IOException {
    Summary summary = new Summary(InstantSource.fixed(Instant.EPOCH));
    DOCUMENTS.keySet().forEach(name -> summary.countFile(1));
    findings().forEach(summary::count);
    return summary;
  }
}
