package dev.casebook.config;

import dev.casebook.check.Severity;
import dev.casebook.config.CheckDefaults.Color;
import dev.casebook.config.CheckDefaults.Report;
import dev.casebook.config.toml.TomlKind;
import dev.casebook.config.toml.TomlNode;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the table {@code [check]}. */
final class CheckSection {
  private static final List<String> KEYS = List.of("fail-on", "report", "color");

  private final Vocabulary vocabulary;
  private final ConfigurationLog log;
  private final Path folder;

  CheckSection(Vocabulary vocabulary, ConfigurationLog log, Path folder) {
    this.vocabulary = vocabulary;
    this.log = log;
    this.folder = folder;
  }

  CheckDefaults read(TomlNode section) {
    Optional<Severity> failOn = Optional.empty();
    List<Report> reports = List.of();
    Optional<Color> color = Optional.empty();
    for (TomlNode entry : section.entries()) {
      switch (entry.name()) {
        case "fail-on" ->
            failOn =
                label(entry, "\"warning\"", SeveritySection.labels())
                    .flatMap(SeveritySection::severity);
        case "report" -> reports = reports(entry);
        case "color" ->
            color =
                label(entry, "\"auto\"", List.of("auto", "always", "never"))
                    .map(label -> Color.valueOf(label.toUpperCase(Locale.ROOT)));
        default -> log.unknown(entry.key(), "key %s in [check]", entry.name(), KEYS);
      }
    }
    return new CheckDefaults(failOn, reports, color);
  }

  private Optional<String> label(TomlNode entry, String example, List<String> allowed) {
    boolean sound =
        log.isKind(entry, TomlKind.TEXT, example) && SeveritySection.isOneOf(entry, allowed, log);
    return sound ? Optional.of(entry.text()) : Optional.empty();
  }

  private List<Report> reports(TomlNode entry) {
    List<Report> reports = new ArrayList<>();
    if (!log.isKind(entry, TomlKind.LIST, "[\"text\"]")) {
      return reports;
    }
    Set<Optional<Path>> targets = new HashSet<>();
    for (TomlNode item : entry.items()) {
      Optional<Report> report = report(item);
      report.ifPresent(reports::add);
      if (report.isPresent() && !targets.add(report.get().file())) {
        log.bad(
            item.place(),
            report.get().file().isEmpty()
                ? "Only one report can go to standard output; give this one a file, as in"
                    + " \"json=findings.json\""
                : "Another report goes to this file already");
      }
    }
    return reports;
  }

  private Optional<Report> report(TomlNode item) {
    if (!log.isKind(item, TomlKind.TEXT, "\"text\"")) {
      return Optional.empty();
    }
    List<String> parts = Arrays.asList(item.text().split("=", 2));
    String format = parts.get(0);
    if (!vocabulary.reportFormats().contains(format)) {
      log.unknown(item.place(), "report %s", format, vocabulary.reportFormats());
      return Optional.empty();
    }
    if (parts.size() == 1) {
      return Optional.of(new Report(format, Optional.empty()));
    }
    try {
      Path file = folder.resolve(parts.get(1));
      if (parts.get(1).isEmpty()) {
        log.bad(item.place(), "There is no file behind =");
      } else if (leadsOut(file)) {
        log.bad(
            item.place(),
            "The file of a report lies in the folder of casebook.toml, without links on the way;"
                + " --report takes any other");
      } else {
        return Optional.of(new Report(format, Optional.of(file)));
      }
    } catch (InvalidPathException e) {
      log.bad(item.place(), "The name of the file holds what no path can: " + e.getReason());
    }
    return Optional.empty();
  }

  /** Who checks the repository of a stranger has not asked to write beyond it. */
  private boolean leadsOut(Path file) {
    Path own = folder.toAbsolutePath().normalize();
    Path target = file.toAbsolutePath().normalize();
    if (!target.startsWith(own)) {
      return true;
    }
    Path way = own;
    for (Path step : own.relativize(target)) {
      way = way.resolve(step);
      if (Files.isSymbolicLink(way)) {
        return true;
      }
    }
    return false;
  }
}
