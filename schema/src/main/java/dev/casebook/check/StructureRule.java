package dev.casebook.check;

import java.util.Locale;

/** What can be wrong with the form of a document. */
enum StructureRule {
  BYTE_ORDER_MARK(
      Severity.INFO,
      "The document begins with a byte order mark.",
      "JSON in UTF-8 does without the mark (RFC 8259, section 8.1), and some readers refuse it."
          + " Casebook reads the document as if the mark were not there; `casebook format` removes"
          + " it.",
      "\uFEFF{ \"series\": \"Notes\" }",
      "{ \"series\": \"Notes\" }"),
  SYNTAX(
      Severity.ERROR,
      "The document is no JSON.",
      "Nothing can be said of what cannot be read. This is the only finding of the document, at the"
          + " place where reading stopped; the fault may stand a little before it.",
      "{ \"series\": \"Notes\", }",
      "{ \"series\": \"Notes\" }"),
  ENCODING(
      Severity.ERROR,
      "The document is no UTF-8, or a text holds half of a surrogate pair.",
      "Bytes of another encoding would turn into other letters without a word. Save the document as"
          + " UTF-8; write a character beyond the basic plane as itself or as a pair of escapes.",
      "{ \"series\": \"Notes \\uD83D\" }",
      "{ \"series\": \"Notes \\uD83D\\uDE00\" }"),
  DUPLICATE_KEY(
      Severity.ERROR,
      "A key stands twice in an object.",
      "Readers of JSON disagree on which of the two counts, so that two people read two digests from"
          + " one document. Keep one.",
      "{ \"series\": \"Notes\", \"series\": \"News\" }",
      "{ \"series\": \"Notes\" }"),
  UNKNOWN_PROPERTY(
      Severity.ERROR,
      "The format has no property of that name here.",
      "Most often it is a misspelling, and what it says would be lost. Data of your own has its"
          + " place in `extensions`.",
      "{ \"titel\": \"Plans in minutes\" }",
      "{ \"title\": \"Plans in minutes\" }"),
  MISSING_PROPERTY(
      Severity.ERROR,
      "An object lacks a property that the format requires.",
      "Programs rely on it being there. The finding stands at the object that lacks it.",
      """
      {
        "tradeoffs": [
          {
            "decision": "cache plans",
            "gains": [{ "quality": "performance-efficiency", "statement": "time" }]
          }
        ]
      }""",
      """
      {
        "tradeoffs": [
          {
            "decision": "cache plans",
            "gains": [{ "quality": "performance-efficiency", "statement": "time" }],
            "costs": [{ "quality": "cost-efficiency", "statement": "memory" }]
          }
        ]
      }"""),
  WRONG_TYPE(
      Severity.ERROR,
      "A value is of another type than the format says, or null.",
      "A number in quotation marks is text, and cannot be compared. What is not known is left out"
          + " rather than null.",
      """
      {
        "metrics": [
          {
            "name": "planning time",
            "value": { "value": "4", "unit": "min" },
            "quote": "a plan takes 4 minutes"
          }
        ]
      }""",
      """
      {
        "metrics": [
          {
            "name": "planning time",
            "value": { "value": 4, "unit": "min" },
            "quote": "a plan takes 4 minutes"
          }
        ]
      }"""),
  UNKNOWN_VALUE(
      Severity.ERROR,
      "A value is none of those that the format lists.",
      "A vocabulary is of use when all draw on the same words. The message lists them.",
      """
      {
        "metrics": [
          {
            "name": "planning time",
            "statistic": "avg",
            "value": { "value": 4, "unit": "min" },
            "quote": "a plan takes 4 minutes"
          }
        ]
      }""",
      """
      {
        "metrics": [
          {
            "name": "planning time",
            "statistic": "mean",
            "value": { "value": 4, "unit": "min" },
            "quote": "a plan takes 4 minutes"
          }
        ]
      }"""),
  BAD_FORMAT(
      Severity.ERROR,
      "A text has not the form that the format asks for: an id, a date, a URL, one line.",
      "Ids become parts of paths, dates are compared, URLs are followed: each has one spelling.",
      "{ \"date\": \"3 June 2026\" }",
      "{ \"date\": \"2026-06-03\" }"),
  TOO_SHORT(
      Severity.ERROR,
      "A text is shorter than the format asks for.",
      "An empty text says nothing. What is not known is left out.",
      "{ \"summary\": \"\" }",
      """
      { "summary": "Plans come while trucks are loaded." }"""),
  TOO_LONG(
      Severity.ERROR,
      "A text is longer than the format allows.",
      "The bound keeps names names and prose readable; it also keeps memory bounded. Length counts"
          + " Unicode code points.",
      "{ \"id\": \"%s\" }".formatted("a-plan-in-minutes-".repeat(7) + "again"),
      "{ \"id\": \"a-plan-in-minutes\" }"),
  TOO_FEW(
      Severity.ERROR,
      "A list has fewer items than the format asks for.",
      "A trade-off without a cost is no trade-off, and a digest without case studies is none.",
      """
      {
        "tradeoffs": [
          {
            "decision": "cache plans",
            "gains": [{ "quality": "performance-efficiency", "statement": "time" }],
            "costs": []
          }
        ]
      }""",
      """
      {
        "tradeoffs": [
          {
            "decision": "cache plans",
            "gains": [{ "quality": "performance-efficiency", "statement": "time" }],
            "costs": [{ "quality": "cost-efficiency", "statement": "memory" }]
          }
        ]
      }"""),
  TOO_MANY(
      Severity.ERROR,
      "A list has more items than the schema allows.",
      "Version 1.0 of the format bounds no list from above; a schema of your own may.",
      "",
      ""),
  REPEATED_ITEM(
      Severity.ERROR,
      "An item stands twice in a list of different items.",
      "The second adds nothing, and counts go wrong. Delete it.",
      "{ \"categories\": [\"Databases\", \"Databases\"] }",
      "{ \"categories\": [\"Databases\"] }"),
  OUT_OF_RANGE(
      Severity.ERROR,
      "A number is beyond the bound that the format sets.",
      "The amount of a change is never negative: `sense` says whether the figure went up or down.",
      """
      {
        "metrics": [
          {
            "name": "planning time",
            "change": {
              "kind": "percent",
              "sense": "decrease",
              "amount": { "value": -40, "unit": "%" }
            },
            "quote": "planning takes 40% less time"
          }
        ]
      }""",
      """
      {
        "metrics": [
          {
            "name": "planning time",
            "change": {
              "kind": "percent",
              "sense": "decrease",
              "amount": { "value": 40, "unit": "%" }
            },
            "quote": "planning takes 40% less time"
          }
        ]
      }"""),
  UNSUPPORTED_VERSION(
      Severity.ERROR,
      "The document declares a version of the format that this build does not know.",
      "A document is checked against the version that it declares. What a later version means cannot"
          + " be known, so nothing else is said of the document.",
      "{ \"casebook\": \"2.0\" }",
      "{ \"casebook\": \"1.0\" }"),
  OVER_LIMIT(
      Severity.ERROR,
      "The document is larger, deeper or has longer numbers than this check takes on.",
      "The limits keep a check safe to run on what strangers send. Those of size are options; depth"
          + " and digits belong to the format.",
      """
      {
        "metrics": [
          {
            "name": "planning time",
            "value": { "value": 1e101, "unit": "min" },
            "quote": "a plan takes 4 minutes"
          }
        ]
      }""",
      """
      {
        "metrics": [
          {
            "name": "planning time",
            "value": { "value": 4, "unit": "min" },
            "quote": "a plan takes 4 minutes"
          }
        ]
      }""");

  @SuppressWarnings("ImmutableEnumChecker") // a record of texts
  private final RuleDescription description;

  StructureRule(Severity severity, String summary, String why, String failing, String passing) {
    String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.description = new RuleDescription(id, severity, summary, why, failing, passing);
  }

  RuleDescription description() {
    return description;
  }

  String id() {
    return description.id();
  }

  Severity severity() {
    return description.severity();
  }
}
