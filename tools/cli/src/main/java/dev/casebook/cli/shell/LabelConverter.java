package dev.casebook.cli.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a constant of an enum by its name in any case, and tells the names as people write them.
 */
public final class LabelConverter<E extends Enum<E>> implements ITypeConverter<E> {
  private final String what;
  private final Class<E> type;

  public LabelConverter(String what, Class<E> type) {
    this.what = what;
    this.type = type;
  }

  @Override
  public E convert(String value) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> label(constant).equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "unknown %s '%s'; there are %s".formatted(what, value, labels())));
  }

  private String labels() {
    return Arrays.stream(type.getEnumConstants())
        .map(LabelConverter::label)
        .collect(Collectors.joining(", "));
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
