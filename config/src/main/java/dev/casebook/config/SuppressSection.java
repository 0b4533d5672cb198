package dev.casebook.config;

import dev.casebook.config.toml.TomlKind;
import dev.casebook.config.toml.TomlNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the tables {@code [[suppress]]}. */
final class SuppressSection {
  /** Each is compared with each finding, while those without a star are looked up. */
  private static final int MOST_WITH_STARS = 500;

  /** A pattern of files is compared with each file, and one of places with each finding. */
  private static final int MOST_CHARACTERS_OF_PATTERNS = 5_000;

  private static final int MOST_CHARACTERS = 1_000;
  private static final List<String> KEYS = List.of("rule", "file", "at", "reason", "until");

  private static final Map<String, String> EXAMPLES =
      Map.of(
          "rule",
          "\"missing-source\"",
          "file",
          "\"digests/a.json\"",
          "at",
          "\"caseStudies[some-id]\"",
          "reason",
          "\"The talk was not recorded\"");

  private final Vocabulary vocabulary;
  private final ConfigurationLog log;
  private final Path folder;
  private final LocalDate today;
  private int withStars;
  private int charactersOfPatterns;
  private final Set<String> globs = new HashSet<>();

  SuppressSection(Vocabulary vocabulary, ConfigurationLog log, Path folder, LocalDate today) {
    this.vocabulary = vocabulary;
    this.log = log;
    this.folder = folder;
    this.today = today;
  }

  /** The entries that hold. */
  List<Suppression> read(TomlNode section) {
    if (section.kind() != TomlKind.LIST) {
      log.bad(
          section.place(), "Expected [[suppress]] with double brackets, once for each suppression");
      return List.of();
    }
    Map<String, Suppression> holding = new LinkedHashMap<>();
    for (TomlNode item : section.items()) {
      int before = log.size();
      Optional<Suppression> suppression = readItem(item);
      if (suppression.isPresent() && log.size() == before && isNew(suppression.get(), holding)) {
        Optional<String> tooMuch = tooMuch(suppression.get());
        if (tooMuch.isPresent()) {
          log.bad(item.place(), tooMuch.get() + "; name files and places, or cover more with one");
          break;
        }
        holding.put(suppression.get().scope(), suppression.get());
      }
    }
    return List.copyOf(holding.values());
  }

  /** Counts a suppression and its patterns; the same pattern of files counts once. */
  private Optional<String> tooMuch(Suppression suppression) {
    withStars += suppression.hasStars() ? 1 : 0;
    suppression
        .file()
        .filter(file -> !file.isLiteral() && globs.add(file.glob()))
        .ifPresent(file -> charactersOfPatterns += file.glob().length());
    suppression
        .at()
        .filter(at -> !at.isLiteral())
        .ifPresent(at -> charactersOfPatterns += at.text().length());
    if (withStars > MOST_WITH_STARS) {
      return Optional.of(
          "There are more than %d suppressions with a pattern".formatted(MOST_WITH_STARS));
    }
    return charactersOfPatterns > MOST_CHARACTERS_OF_PATTERNS
        ? Optional.of(
            "The patterns have more than %d characters together"
                .formatted(MOST_CHARACTERS_OF_PATTERNS))
        : Optional.empty();
  }

  private Optional<Suppression> readItem(TomlNode item) {
    if (!log.isKind(item, TomlKind.TABLE, "{ rule = \"missing-source\", reason = \"…\" }")) {
      return Optional.empty();
    }
    List<TomlNode> entries = item.entries();
    entries.forEach(this::checkKey);
    Optional<TomlNode> rule = required(item, entries, "rule", "the name of the rule to suppress");
    Optional<TomlNode> file = textAt(entries, "file");
    Optional<TomlNode> at = textAt(entries, "at");
    Optional<TomlNode> reason =
        required(item, entries, "reason", "why its findings are not to be told");
    rule.ifPresent(this::checkRule);
    reason.ifPresent(this::checkReason);
    find(entries, "until").ifPresent(this::checkDay);
    Optional<FilePattern> files = file.flatMap(node -> read(node, t -> FilePattern.of(t, folder)));
    Optional<PathPattern> places = at.flatMap(node -> read(node, PathPattern::of));
    if (rule.isEmpty() || reason.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Suppression(
            rule.get().text(),
            files,
            places,
            reason.get().text(),
            item.place(),
            file.orElse(item).place()));
  }

  private void checkKey(TomlNode entry) {
    if (!KEYS.contains(entry.name())) {
      log.unknown(entry.key(), "key %s in a suppression", entry.name(), KEYS);
    }
  }

  private static Optional<TomlNode> find(List<TomlNode> entries, String key) {
    return entries.stream().filter(entry -> entry.name().equals(key)).findFirst();
  }

  private Optional<TomlNode> textAt(List<TomlNode> entries, String key) {
    return find(entries, key)
        .filter(node -> log.isKind(node, TomlKind.TEXT, EXAMPLES.getOrDefault(key, "")));
  }

  private Optional<TomlNode> required(
      TomlNode item, List<TomlNode> entries, String key, String purpose) {
    if (find(entries, key).isEmpty()) {
      log.bad(item.place(), "The suppression lacks \"" + key + "\": " + purpose);
    }
    return textAt(entries, key);
  }

  private <T> Optional<T> read(TomlNode node, Function<String, T> reading) {
    if (node.text().length() > MOST_CHARACTERS) {
      log.bad(node.place(), "The pattern has more than " + MOST_CHARACTERS + " characters");
      return Optional.empty();
    }
    try {
      return Optional.of(reading.apply(node.text()));
    } catch (IllegalArgumentException e) {
      log.bad(node.place(), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private void checkRule(TomlNode node) {
    String rule = node.text();
    if (vocabulary.isFixed(rule)) {
      log.bad(
          node.place(),
          "\"" + rule + "\" cannot be suppressed: a document that breaks it is no digest");
    } else if (ConfigurationRule.isId(rule)) {
      log.bad(
          node.place(),
          "\"" + rule + "\" cannot be suppressed: it tells of this file, not of a document");
    } else if (!vocabulary.ruleNames().contains(rule)) {
      log.unknown(node.place(), "rule %s", rule, vocabulary.ruleNames());
    }
  }

  private void checkReason(TomlNode node) {
    if (node.text().isBlank()) {
      log.bad(node.place(), "The reason is empty; say why the findings are not to be told");
    }
  }

  private void checkDay(TomlNode node) {
    if (!log.isKind(node, TomlKind.DATE, "2027-06-30 without quotes")) {
      return;
    }
    if (node.date().isBefore(today)) {
      log.expired(
          node.place(),
          "The suppression ran out on " + node.date() + "; remove it, or give it a later day");
    }
  }

  private boolean isNew(Suppression suppression, Map<String, Suppression> others) {
    Optional<Suppression> same = Optional.ofNullable(others.get(suppression.scope()));
    same.ifPresent(
        first ->
            log.bad(
                suppression.entry(),
                "The suppression in line "
                    + first.entry().region().line()
                    + " covers the same rule, files and places already"));
    return same.isEmpty();
  }
}
