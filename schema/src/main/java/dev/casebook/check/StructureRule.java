package dev.casebook.check;

import java.util.Locale;

/** What can be wrong with the form of a document. */
enum StructureRule {
  BYTE_ORDER_MARK(Severity.INFO),
  SYNTAX(Severity.ERROR),
  ENCODING(Severity.ERROR),
  DUPLICATE_KEY(Severity.ERROR),
  UNKNOWN_PROPERTY(Severity.ERROR),
  MISSING_PROPERTY(Severity.ERROR),
  WRONG_TYPE(Severity.ERROR),
  UNKNOWN_VALUE(Severity.ERROR),
  BAD_FORMAT(Severity.ERROR),
  TOO_SHORT(Severity.ERROR),
  TOO_LONG(Severity.ERROR),
  TOO_FEW(Severity.ERROR),
  TOO_MANY(Severity.ERROR),
  REPEATED_ITEM(Severity.ERROR),
  OUT_OF_RANGE(Severity.ERROR),
  UNSUPPORTED_VERSION(Severity.ERROR),
  OVER_LIMIT(Severity.ERROR);

  private final Severity severity;

  StructureRule(Severity severity) {
    this.severity = severity;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Severity severity() {
    return severity;
  }
}
