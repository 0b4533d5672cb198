package dev.casebook.processor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;

/** The source of the class that gives access to a value type. */
final class AccessSource {
  private static final String PREFIX = "Generated";

  private final TypeElement type;
  private final String simpleName;
  private final String packageName;

  AccessSource(TypeElement type) {
    this.type = type;
    this.simpleName = type.getSimpleName().toString();
    String qualifiedName = type.getQualifiedName().toString();
    this.packageName = qualifiedName.substring(0, qualifiedName.lastIndexOf('.'));
  }

  TypeElement type() {
    return type;
  }

  String name() {
    return packageName + '.' + PREFIX + simpleName;
  }

  /**
   * The text of the class.
   *
   * @throws IllegalArgumentException if a property that the type lists has no accessor
   */
  String text() {
    List<AccessProperty> properties = AccessProperty.of(type);
    return """
    package %1$s;

    import dev.casebook.model.constraint.TypeShape;

    /** Calls the accessors and the builder of {@link %2$s}. */
    final class %3$s%2$s implements TypeShape.Access {
      %3$s%2$s() {}

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
        %2$s.Builder target = (%2$s.Builder) builder;
        switch (index) {
    %5$s
          default -> throw new IndexOutOfBoundsException(index);
        }
      }

      @Override
      public Object build(Object builder) {
        return ((%2$s.Builder) builder).build();
      }

      @Override
      public Object buildUnchecked(Object builder) {
        return ((%2$s.Builder) builder).buildUnchecked();
      }
    }
    """
        .formatted(
            packageName, simpleName, PREFIX, cases(properties, true), cases(properties, false));
  }

  private static String cases(List<AccessProperty> properties, boolean get) {
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
