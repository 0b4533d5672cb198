package dev.casebook.processor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The source of the class that gives access to a value type.
 *
 * @param type the value type
 * @param properties its properties
 * @param elements what the compiler knows of annotations
 */
record AccessSource(TypeElement type, List<AccessProperty> properties, Elements elements)
    implements GeneratedSource {

  @Override
  public String text() {
    String type = type().getSimpleName().toString();
    return """
    package %1$s;

    import dev.casebook.model.constraint.Constraint;
    import dev.casebook.model.constraint.Property;
    import dev.casebook.model.constraint.TypeShape;
    import java.util.List;

    /** Knows the properties of {@link %2$s}, and calls its accessors and its builder. */
    final class %3$s implements TypeShape.Access {
      %3$s() {}

      @Override
      public List<Property> properties() {
        return List.of(
    %6$s);
      }

      @Override
      public Object get(Object owner, int index) {
        %2$s value = (%2$s) owner;
        return switch (index) {
    %4$s
          default -> throw new IndexOutOfBoundsException(index);
        };
      }

      @Override
      public Object start() {
        return %2$s.builder();
      }

      @Override
      @SuppressWarnings("unchecked") // readers give what the property holds
      public void set(Object builder, int index, Object value) {
        Immutable%2$s.Builder target = ((%2$s.Builder) builder).target;
        switch (index) {
    %5$s
          default -> throw new IndexOutOfBoundsException(index);
        }
      }

      @Override
      public boolean isBuilt(Object value) {
        return value instanceof Immutable%2$s;
      }

      @Override
      public Object build(Object builder) {
        return ((%2$s.Builder) builder).build();
      }

      @Override
      public Object buildUnchecked(Object builder) {
        return ((%2$s.Builder) builder).buildUnchecked();
      }
    %7$s}
    """
        .formatted(
            packageName(),
            type,
            simpleName(),
            cases(true),
            cases(false),
            declarations(),
            defaults());
  }

  private String declarations() {
    return IntStream.range(0, properties.size())
        .mapToObj(
            i ->
                new PropertySource(properties.get(i), elements)
                    .text(type.getSimpleName().toString(), i))
        .collect(Collectors.joining(",\n"))
        .indent(8)
        .stripTrailing();
  }

  /** A value with nothing but defaults, where there are any. */
  private String defaults() {
    if (properties.stream().noneMatch(AccessProperty::hasDefault)) {
      return "";
    }
    return """

      private static final class Defaults implements %s {
    %s
      }
    """
        .formatted(type.getSimpleName(), unset());
  }

  private String unset() {
    return properties.stream()
        .filter(property -> !property.hasDefault())
        .map(
            property ->
                """
                @Override
                public %1$s %2$s() {
                  throw new IllegalStateException("%2$s has no default");
                }
                """
                    .formatted(property.returnedSource(), property.accessor()))
        .collect(Collectors.joining("\n"))
        .indent(4)
        .stripTrailing();
  }

  private String cases(boolean get) {
    return IntStream.range(0, properties.size())
        .mapToObj(
            index -> {
              AccessProperty property = properties.get(index);
              String call = get ? property.getCall("value") : property.setCall("target", "value");
              return "      case " + index + " -> " + call + ';';
            })
        .collect(Collectors.joining("\n"));
  }
}
