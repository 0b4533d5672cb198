package dev.casebook.cli;

import dev.casebook.cli.shell.LabelConverter;
import dev.casebook.profile.SchemaProfile;
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

  static SchemaProfile profile(CommandSpec command, String name) {
    try {
      return new LabelConverter<>("profile", SchemaProfile.class).convert(name);
    } catch (TypeConversionException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }
}
