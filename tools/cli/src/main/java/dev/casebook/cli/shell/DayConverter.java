package dev.casebook.cli.shell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day. */
public final class DayConverter implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException noDay) {
      throw new TypeConversionException(
          "'%s' is no day that exists, written yyyy-mm-dd".formatted(value));
    }
  }
}
