package dev.casebook.cli;

import dev.casebook.cli.check.Check;
import dev.casebook.cli.shell.Input;
import dev.casebook.config.Configuration;
import dev.casebook.config.ConfigurationFinder;
import dev.casebook.config.ConfigurationReader;
import dev.casebook.page.PageImport;
import dev.casebook.page.SectionKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of sections from options and configurations, for an import of pages. */
final class PageSections {
  private final Map<String, SectionKind> options = new HashMap<>();
  private final ConfigurationFinder configurations;

  /**
   * Names from a command line.
   *
   * @param options kinds by name; they go before those of a configuration
   * @param config the configuration of all pages, or empty to look for one from each
   * @throws IllegalArgumentException if a kind is none, or a name has no letter or digit
   */
  PageSections(Map<String, String> options, Optional<Path> config) {
    options.forEach((name, kind) -> this.options.put(named(name), kind(name, kind)));
    ConfigurationReader reader = new ConfigurationReader(Check::vocabulary, LocalDate.MIN);
    this.configurations =
        config
            .map(file -> ConfigurationFinder.fixed(reader, file))
            .orElseGet(() -> ConfigurationFinder.upward(reader, Path.of("")));
  }

  private static String named(String name) {
    if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new IllegalArgumentException(
          "--section has the name '" + name + "'; give one with a letter or a digit");
    }
    return name;
  }

  private static SectionKind kind(String name, String kind) {
    List<String> known =
        Arrays.stream(SectionKind.values()).map(k -> k.name().toLowerCase(Locale.ROOT)).toList();
    if (!known.contains(kind)) {
      throw new IllegalArgumentException(
          "--section %s=%s: '%s' is no kind of section; expected one of %s"
              .formatted(name, kind, kind, String.join(", ", known)));
    }
    return SectionKind.valueOf(kind.toUpperCase(Locale.ROOT));
  }

  /** An import that knows the names for a page. */
  PageImport of(Input input, PageImport pages) throws IOException {
    Configuration configuration =
        input.isStandardInput()
            ? configurations.ofWorkingDirectory()
            : configurations.of(input.path());
    PageImport named = pages;
    for (Map.Entry<String, String> section : configuration.importSections().entrySet()) {
      named =
          named.withSection(
              section.getKey(), SectionKind.valueOf(section.getValue().toUpperCase(Locale.ROOT)));
    }
    for (Map.Entry<String, SectionKind> section : options.entrySet()) {
      named = named.withSection(section.getKey(), section.getValue());
    }
    return named;
  }

  /** What is wrong with the configurations that were read, as far as it concerns an import. */
  List<String> failures() {
    return configurations.findings().stream()
        .filter(finding -> finding.pointer().isEmpty() || isOfImport(finding.pointer()))
        .map(
            finding ->
                "%s:%d:%d: %s"
                    .formatted(
                        finding.file(),
                        finding.region().line(),
                        finding.region().column(),
                        finding.message()))
        .toList();
  }

  private static boolean isOfImport(String pointer) {
    return pointer.equals("/import") || pointer.startsWith("/import/");
  }
}
