package dev.casebook.config.toml;

import dev.casebook.config.toml.TomlScanner.Span;
import dev.casebook.model.constraint.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomlj.TomlParseError;

/** Collects what the parser objects to, with whole regions and in plain words. */
final class ParseFaults {
  private static final Pattern UNEXPECTED = Pattern.compile("(?s)Unexpected .*, expected (.+?)");
  private static final Pattern TWICE =
      Pattern.compile("(?s).*?(?:defined|defined as a literal array) at line (\\d+),.*");
  private static final Pattern DAY = Pattern.compile("Invalid (?:date|year|month|day).*");
  private static final Pattern TIME = Pattern.compile("Invalid (?:hour|min|sec|nano|zone).*");

  private final TomlSource source;
  private final List<TomlFault> faults = new ArrayList<>();
  private boolean inForm;
  private boolean inHeader;

  ParseFaults(TomlSource source) {
    this.source = source;
  }

  /** Takes the next fault in the order of the text. */
  void add(TomlParseError error) {
    int offset = source.offset(error.position());
    String message = String.valueOf(error.getMessage());
    Matcher unexpected = UNEXPECTED.matcher(message);
    if (unexpected.matches()) {
      inForm = true;
      SyntaxFault fault = new SyntaxFault(source.text(), offset, unexpected.group(1));
      add(fault.span(), fault.sentence());
    } else if (message.equals("Empty table key")) {
      inForm = true;
      add(source.scanner().header(offset), "The name of the table is missing between the brackets");
    } else if (!inHeader) {
      addValueFault(offset, message);
    }
  }

  private void addValueFault(int offset, String message) {
    Matcher twice = TWICE.matcher(message);
    if (twice.matches()) {
      addTwice(offset, twice.group(1));
    } else if (DAY.matcher(message).matches()) {
      Span word = around(offset);
      add(word, quoted(word) + " is no day; expected one of the calendar, such as 2027-06-30");
    } else if (TIME.matcher(message).matches()) {
      Span word = around(offset);
      add(word, quoted(word) + " is no time of day");
    } else if (message.contains("escape")) {
      Span escape = source.scanner().escape(offset);
      add(escape, quoted(escape) + " begins no character; a backslash is written as \\\\");
    } else {
      Span value = source.scanner().valueAt(offset);
      add(value, quoted(value) + " is not within the range of numbers");
    }
  }

  private void addTwice(int offset, String line) {
    boolean header = source.isHeader(offset);
    // The parser puts what follows such a header into the table before it.
    inHeader |= header;
    List<Span> parts = source.scanner().keyParts(offset);
    Span key = new Span(offset, parts.isEmpty() ? offset : parts.get(parts.size() - 1).to());
    String hint =
        header ? "; keep one table, or write each with double brackets if it is a list" : "";
    Span whole = header ? source.scanner().header(offset) : key;
    add(whole, quoted(whole) + " was given in line " + line + " already" + hint);
  }

  private void add(Span span, String sentence) {
    faults.add(new TomlFault(source.region(span), sentence));
  }

  private String quoted(Span span) {
    return Violation.excerpt(source.text().substring(span.from(), span.to()));
  }

  /** The date or time that an offset lies within, or just behind. */
  private Span around(int offset) {
    int from = offset;
    while (from > 0 && isOfTime(from - 1)) {
      from--;
    }
    int to = offset;
    while (to < source.text().length() && isOfTime(to)) {
      to++;
    }
    return new Span(from, to);
  }

  private boolean isOfTime(int at) {
    char c = source.text().charAt(at);
    return (c >= '0' && c <= '9') || "-:+.TZtz".indexOf(c) >= 0;
  }

  /** Whether tables and keys are where the text puts them. */
  boolean areInValuesOnly() {
    return !inForm && !inHeader;
  }

  List<TomlFault> inOrder() {
    return faults.stream().sorted(Comparator.comparing(TomlFault::region)).distinct().toList();
  }
}
