package dev.casebook.check;

/** Small digests without a fault, and room for one. */
final class Samples {
  private static final String HEAD =
      """
      "casebook": "1.0", "id": "d", "series": "S", "date": "2026-01-31", \
      "companies": [{"id": "aws", "name": "AWS"}]""";
  private static final String STUDY =
      """
      "id": "soci", "title": "T", "company": "aws", "summary": "S\"""";

  private Samples() {}

  /** A digest with more members. */
  static String digest(String members) {
    return "{" + HEAD + ", \"caseStudies\": [{" + STUDY + "}]" + more(members) + "}";
  }

  /** A digest whose one case study has more members. */
  static String study(String members) {
    return "{" + HEAD + ", \"caseStudies\": [{" + STUDY + more(members) + "}]}";
  }

  /** A digest with one case study of these members. */
  static String onlyStudy(String members) {
    return "{" + HEAD + ", \"caseStudies\": [{" + members + "}]}";
  }

  /** A digest with one metric, which has more members. */
  static String metric(String members) {
    return study("\"metrics\": [{\"name\": \"n\"" + more(members) + "}]");
  }

  /** A digest with custom data. */
  static String extension(String key, String value) {
    return digest("\"extensions\": {\"" + key + "\": " + value + "}");
  }

  private static String more(String members) {
    return members.isEmpty() ? "" : ", " + members;
  }
}
