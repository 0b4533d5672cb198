package dev.casebook.config;

import dev.casebook.check.Severity;
import dev.casebook.config.CheckDefaults.Color;
import dev.casebook.config.toml.TomlKind;
import dev.casebook.config.toml.TomlNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the table {@code [check]}. */
final class CheckSection {
  private static final List<String> KEYS = List.of("fail-on", "report", "color");

  private final Vocabulary vocabulary;
  private final ConfigurationLog log;

  CheckSection(Vocabulary vocabulary, ConfigurationLog log) {
    this.vocabulary = vocabulary;
    this.log = log;
  }

  CheckDefaults read(TomlNode section) {
    Optional<Severity> failOn = Optional.empty();
    Optional<String> report = Optional.empty();
    Optional<Color> color = Optional.empty();
    for (TomlNode entry : section.entries()) {
      switch (entry.name()) {
        case "fail-on" ->
            failOn =
                label(entry, "\"warning\"", SeveritySection.labels())
                    .flatMap(SeveritySection::severity);
        case "report" -> report = report(entry);
        case "color" ->
            color =
                label(entry, "\"auto\"", List.of("auto", "always", "never"))
                    .map(label -> Color.valueOf(label.toUpperCase(Locale.ROOT)));
        default -> log.unknown(entry.key(), "key %s in [check]", entry.name(), KEYS);
      }
    }
    return new CheckDefaults(failOn, report, color);
  }

  private Optional<String> label(TomlNode entry, String example, List<String> allowed) {
    boolean sound =
        log.isKind(entry, TomlKind.TEXT, example) && SeveritySection.isOneOf(entry, allowed, log);
    return sound ? Optional.of(entry.text()) : Optional.empty();
  }

  private Optional<String> report(TomlNode entry) {
    if (!log.isKind(entry, TomlKind.LIST, "[\"text\"]")) {
      return Optional.empty();
    }
    Optional<String> report = Optional.empty();
    for (TomlNode item : entry.items()) {
      Optional<String> format = format(item);
      if (format.isPresent() && report.isPresent()) {
        log.bad(
            item.place(),
            "Only one report can go to standard output; write --report "
                + format.get()
                + "=FILE on the command line for this one");
      }
      report = report.or(() -> format);
    }
    return report;
  }

  /** The files of reports are named on the command line alone: a configuration comes with data. */
  private Optional<String> format(TomlNode item) {
    if (!log.isKind(item, TomlKind.TEXT, "\"text\"")) {
      return Optional.empty();
    }
    String[] parts = item.text().split("=", 2);
    String format = parts[0];
    if (!vocabulary.reportFormats().contains(format)) {
      log.unknown(item.place(), "report %s", format, vocabulary.reportFormats());
      return Optional.empty();
    }
    if (parts.length > 1) {
      log.bad(
          item.place(),
          "A configuration cannot say which file a report is written to; write --report "
              + format
              + "=FILE on the command line");
      return Optional.empty();
    }
    return Optional.of(format);
  }
}
