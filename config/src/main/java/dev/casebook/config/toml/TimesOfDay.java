package dev.casebook.config.toml;

import dev.casebook.config.toml.TomlScanner.Span;
import dev.casebook.model.constraint.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds times of day with a fraction or an offset that is none, at which the parser fails. */
final class TimesOfDay {
  private static final Pattern TIME =
      Pattern.compile("(?:\\d{4}-\\d\\d-\\d\\d[Tt ])?\\d\\d:\\d\\d:\\d\\d(?<rest>[\\d:.+TZtz-]*+)");
  private static final Pattern REST = Pattern.compile("(?:\\.\\d+)?(?:[Zz]|[+-]\\d\\d:\\d\\d)?");

  private TimesOfDay() {}

  static List<TomlFault> faults(TomlSource source) {
    String text = source.text();
    Matcher time = TIME.matcher(text);
    List<TomlFault> faults = new ArrayList<>();
    int next;
    for (int at = 0; at < text.length(); at = next) {
      next = source.scanner().next(at);
      if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        time.region(at, text.length());
        if (time.lookingAt()) {
          next = time.end();
          if (!REST.matcher(time.group("rest")).matches()) {
            faults.add(fault(source, new Span(at, next)));
          }
        }
      }
    }
    return faults;
  }

  private static TomlFault fault(TomlSource source, Span time) {
    String words = Violation.excerpt(source.text().substring(time.from(), time.to()));
    return new TomlFault(source.region(time), words + " is no time of day");
  }
}
