package dev.casebook.processor;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The source of the class that knows the names of an enum's constants in JSON. */
record NamesSource(TypeElement type) implements GeneratedSource {

  @Override
  public String text() {
    return """
    package %1$s;

    import dev.casebook.model.constraint.EnumNames;
    import java.util.List;

    /** Knows the names that the constants of {@link %2$s} have in JSON. */
    final class %3$s implements EnumNames.Written {
      %3$s() {}

      @Override
      public List<String> names() {
        return List.of(%4$s);
      }
    }
    """
        .formatted(
            packageName(),
            type.getSimpleName(),
            simpleName(),
            type.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .map(constant -> '"' + name(constant) + '"')
                .collect(Collectors.joining(", ")));
  }

  private static String name(Element constant) {
    return AccessProperty.values(constant, "JsonProperty", "value").stream()
        .findFirst()
        .orElse(constant.getSimpleName().toString().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
