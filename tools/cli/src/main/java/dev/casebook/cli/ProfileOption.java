package dev.casebook.cli;

import dev.casebook.cli.shell.LabelConverter;
import dev.casebook.profile.SchemaLimit;
import dev.casebook.profile.SchemaProfile;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the name of a profile of the schema.
 *
 * <p>It is not part of the command, whose types are loaded whenever a command line is read.
 */
final class ProfileOption {
  private ProfileOption() {}

  /** The limits of a vendor, a line each. */
  static List<String> limits(CommandSpec command, String name) {
    List<SchemaLimit> limits = profile(command, name).limits();
    return limits.isEmpty()
        ? List.of("no vendor limits the profile " + name)
        : limits.stream().map(SchemaLimit::inWords).toList();
  }

  static SchemaProfile profile(CommandSpec command, String name) {
    try {
      return new LabelConverter<>("profile", SchemaProfile.class).convert(name);
    } catch (TypeConversionException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }
}
