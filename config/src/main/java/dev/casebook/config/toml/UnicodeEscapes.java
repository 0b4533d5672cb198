package dev.casebook.config.toml;

import dev.casebook.config.toml.TomlScanner.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds escapes that lack digits. The parser has an assertion there, which may be turned on. */
final class UnicodeEscapes {
  private static final String UNICODE = "u(?<four>[0-9A-Fa-f]{0,4})|U(?<eight>[0-9A-Fa-f]{0,8})";
  private static final Pattern UNICODE_ESCAPE = Pattern.compile("\\\\(?:" + UNICODE + ")");
  private static final Pattern ESCAPE = Pattern.compile("(?s)\\\\(?:" + UNICODE + "|[^uU])");

  private UnicodeEscapes() {}

  static List<TomlFault> faults(TomlSource source) {
    String text = source.text();
    TomlScanner scanner = source.scanner();
    List<TomlFault> faults = new ArrayList<>();
    int next;
    for (int at = 0; at < text.length(); at = next) {
      next = scanner.next(at);
      if (text.charAt(at) == '"') {
        addFaults(ESCAPE, source, new Span(at, next), faults);
      }
    }
    return faults;
  }

  /** Finds them in any context: where quotes do not match, it is unclear what is a string. */
  static List<TomlFault> faultsAnywhere(TomlSource source) {
    List<TomlFault> faults = new ArrayList<>();
    addFaults(UNICODE_ESCAPE, source, new Span(0, source.text().length()), faults);
    return faults;
  }

  private static void addFaults(
      Pattern pattern, TomlSource source, Span within, List<TomlFault> faults) {
    Matcher escape = pattern.matcher(source.text()).region(within.from(), within.to());
    while (escape.find()) {
      if (isShort(escape)) {
        faults.add(fault(source, new Span(escape.start(), escape.end())));
      }
    }
  }

  private static boolean isShort(Matcher escape) {
    String four = escape.group("four");
    String eight = escape.group("eight");
    return (four != null && four.length() < 4) || (eight != null && eight.length() < 8);
  }

  private static TomlFault fault(TomlSource source, Span escape) {
    return new TomlFault(
        source.region(escape),
        "The escape has too few digits; expected \\u and four hexadecimal digits, or \\U and eight");
  }
}
