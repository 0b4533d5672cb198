package dev.casebook.config;

import dev.casebook.check.Finding;
import dev.casebook.check.Finding.Region;
import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.config.toml.TomlDocument;
import dev.casebook.config.toml.TomlFault;
import dev.casebook.config.toml.TomlKind;
import dev.casebook.config.toml.TomlNode;
import dev.casebook.config.toml.TomlPlace;
import dev.casebook.json.text.Place;
import dev.casebook.json.text.TextFault;
import dev.casebook.json.text.Utf8Reader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads configurations and finds everything that is wrong with them. Immutable. */
public final class ConfigurationReader {
  private static final List<String> SECTIONS = List.of("severity", "suppress", "check", "import");

  private final Supplier<Vocabulary> vocabulary;
  private final LocalDate today;

  /**
   * A reader.
   *
   * @param vocabulary the names that a configuration can use
   * @param today the day on which suppressions must hold
   */
  public ConfigurationReader(Vocabulary vocabulary, LocalDate today) {
    this(() -> vocabulary, today);
  }

  /**
   * A reader that asks for names when it reads the first file, which need not come.
   *
   * @param vocabulary the names that a configuration can use
   * @param today the day on which suppressions must hold
   */
  public ConfigurationReader(Supplier<Vocabulary> vocabulary, LocalDate today) {
    this.vocabulary = vocabulary;
    this.today = today;
  }

  /**
   * What a file says.
   *
   * @param configuration what is sound of it
   * @param findings what is not, in the order of the file
   */
  public record Result(Configuration configuration, List<Finding> findings) {

    /**
     * Keeps the findings.
     *
     * @param configuration what is sound
     * @param findings what is not
     */
    public Result {
      findings = List.copyOf(findings);
    }
  }

  /**
   * The rules that the findings of configurations belong to.
   *
   * @return their descriptions, with examples in TOML
   */
  public static List<RuleDescription> rules() {
    return Arrays.stream(ConfigurationRule.values()).map(ConfigurationRule::description).toList();
  }

  /**
   * Reads a file.
   *
   * @param name what findings call the file
   * @param file a casebook.toml
   * @return what it says
   * @throws IOException if the file cannot be read; its message names the file
   */
  public Result read(String name, Path file) throws IOException {
    return read(name, file, new ConfigurationLimits());
  }

  /** Reads one of the files of a run. */
  Result read(String name, Path file, ConfigurationLimits limits) throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
    try (Utf8Reader reader =
        new Utf8Reader(Files.newInputStream(file), ConfigurationLimits.FILE_BYTES)) {
      StringWriter written = new StringWriter();
      reader.transferTo(written);
      String text = written.toString();
      return limits
          .add(text)
          .map(fault -> unread(name, fault))
          .orElseGet(() -> read(name, folder, text));
    } catch (TextFault fault) {
      Place place = fault.place();
      Region region = new Region(place.line(), place.column(), place.line(), place.column() + 1);
      boolean large = fault.kind() == TextFault.Kind.TOO_LARGE;
      String sentence = large ? ConfigurationLimits.tooLarge() : fault.sentence();
      return unread(name, new TomlFault(region, sentence));
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
      named.initCause(e);
      throw named;
    }
  }

  private static Result unread(String name, TomlFault fault) {
    ConfigurationLog log = new ConfigurationLog(name);
    log.bad(TomlPlace.of(fault.region()), fault.sentence());
    return new Result(Configuration.none(), log.inOrder());
  }

  /**
   * Reads a text, whatever its length. No text makes it throw.
   *
   * @param name what findings call the text
   * @param folder the folder that its patterns of files begin in
   * @param text the text of a casebook.toml
   * @return what it says
   */
  public Result read(String name, Path folder, String text) {
    ConfigurationLog log = new ConfigurationLog(name);
    TomlDocument document = TomlDocument.of(text);
    document.faults().forEach(fault -> log.bad(TomlPlace.of(fault.region()), fault.sentence()));
    Configuration configuration =
        document
            .root()
            .map(root -> read(name, folder.toAbsolutePath().normalize(), root, log))
            .orElse(Configuration.none());
    return new Result(configuration, configuration.adjusted(log.inOrder()));
  }

  private Configuration read(String name, Path folder, TomlNode root, ConfigurationLog log) {
    Map<String, Optional<Severity>> severities = Map.of();
    List<Suppression> suppressions = List.of();
    CheckDefaults defaults = CheckDefaults.NONE;
    Map<String, String> importSections = Map.of();
    for (TomlNode section : root.entries()) {
      switch (section.name()) {
        case "severity" -> {
          if (log.isKind(section, TomlKind.TABLE, "[severity]")) {
            severities = new SeveritySection(vocabulary.get(), log).read(section);
          }
        }
        case "suppress" ->
            suppressions = new SuppressSection(vocabulary.get(), log, folder, today).read(section);
        case "check" -> {
          if (log.isKind(section, TomlKind.TABLE, "[check]")) {
            defaults = new CheckSection(vocabulary.get(), log).read(section);
          }
        }
        case "import" -> {
          if (log.isKind(section, TomlKind.TABLE, "[import]")) {
            importSections = new ImportSection(log).read(section);
          }
        }
        default -> unknown(section, log);
      }
    }
    return new Configuration(
        name, Optional.of(folder), severities, suppressions, defaults, importSections);
  }

  private void unknown(TomlNode section, ConfigurationLog log) {
    String name = section.name();
    if (section.kind() != TomlKind.TABLE && vocabulary.get().ruleNames().contains(name)) {
      log.bad(section.key(), "The severity of \"" + name + "\" belongs below [severity]");
    } else {
      log.unknown(section.key(), "section %s", name, SECTIONS);
    }
  }
}
