package dev.casebook.model.constraint;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names that the constants of an enum have in JSON: kebab-case, unless {@link JsonProperty}
 * gives another.
 */
public final class EnumNames {

  private static final ClassValue<EnumNames> CACHE =
      new ClassValue<>() {
        @Override
        protected EnumNames computeValue(Class<?> type) {
          return new EnumNames(type);
        }
      };

  private final Map<String, Enum<?>> constants = new LinkedHashMap<>();
  private final Map<Enum<?>, String> names = new HashMap<>();

  /** Knows the names of an enum. It is generated from the enum when the model is compiled. */
  public interface Written {

    /**
     * The names.
     *
     * @return the names in the order of the constants
     */
    List<String> names();
  }

  private EnumNames(Class<?> type) {
    Enum<?>[] declared = (Enum<?>[]) type.getEnumConstants();
    List<String> declaredNames =
        TypeShape.generated(type, Written.class)
            .map(Written::names)
            .orElseGet(() -> Stream.of(declared).map(EnumNames::readName).toList());
    for (int i = 0; i < declared.length; i++) {
      constants.put(declaredNames.get(i), declared[i]);
      names.put(declared[i], declaredNames.get(i));
    }
  }

  /** The name as annotations state it. */
  static String readName(Enum<?> constant) {
    try {
      JsonProperty given =
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
      return given == null
          ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
          : given.value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("Enum without its own constant: " + constant, e);
    }
  }

  /**
   * The names of an enum.
   *
   * @param type an enum
   * @return its names
   */
  public static EnumNames of(Class<?> type) {
    return CACHE.get(type);
  }

  /**
   * All names.
   *
   * @return the names in the order of the constants
   */
  public List<String> all() {
    return List.copyOf(constants.keySet());
  }

  /**
   * The JSON name of a constant.
   *
   * @param constant a constant of this enum
   * @return its name, such as {@code cost-efficiency}
   */
  public String name(Enum<?> constant) {
    return Objects.requireNonNull(names.get(constant));
  }

  /**
   * The constant with a JSON name.
   *
   * @param name any text
   * @return the constant, or empty if none has that name
   */
  public Optional<Enum<?>> constant(String name) {
    return Optional.ofNullable(constants.get(name));
  }
}
