package dev.casebook.schema;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;

/** Tells what a type or an accessor is, in a sentence. */
@FunctionalInterface
public interface Descriptions {

  /**
   * The description of an element.
   *
   * @param element a value type, an enum, or an accessor
   * @return a sentence, or empty if there is none
   */
  Optional<String> of(AnnotatedElement element);

  /**
   * Descriptions from {@link JsonClassDescription} and {@link JsonPropertyDescription}.
   *
   * @return the descriptions
   */
  static Descriptions fromAnnotations() {
    return element -> {
      JsonClassDescription onType = element.getAnnotation(JsonClassDescription.class);
      JsonPropertyDescription onAccessor = element.getAnnotation(JsonPropertyDescription.class);
      return Optional.ofNullable(onType)
          .map(JsonClassDescription::value)
          .or(() -> Optional.ofNullable(onAccessor).map(JsonPropertyDescription::value));
    };
  }
}
