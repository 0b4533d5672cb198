package dev.casebook.processor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The source of the class that has the methods of a value type's builder: each refuses null by the
 * name of its property, says what the accessor says, and hands what it is given to the builder of
 * Immutables.
 *
 * @param type the value type
 * @param properties its properties
 * @param elements what the compiler knows of comments
 */
record BuilderSource(TypeElement type, List<AccessProperty> properties, Elements elements)
    implements GeneratedSource {

  /** What the parameters of the methods mean, in the order in which methods have them. */
  private static final Map<String, String> PARAMETERS =
      new TreeMap<>(
          Map.of(
              "entries", "the entries; those of a map without order are put in order of their keys",
              "item", "the item",
              "items", "the items in order",
              "key", "the key",
              "value", "the value"));

  @Override
  public String simpleName() {
    return type.getSimpleName() + "Builder";
  }

  @Override
  public String text() {
    return """
    package %1$s;

    import dev.casebook.model.argument.Arguments;
    import dev.casebook.model.constraint.TypeShape;

    /** The methods of {@link %2$s.Builder}. */
    abstract class %3$s {
      final Immutable%2$s.Builder target = Immutable%2$s.builder();

      %3$s() {}

      /**
       * Takes over the properties of a value. Items and entries are added to those that are here,
       * and what the value does not have stays as it is.
       *
       * @param value any value
       * @return this builder
       * @throws NullPointerException if it is null
       */
      public %2$s.Builder from(%2$s value) {
        target.from(Arguments.given("value", value));
        return (%2$s.Builder) this;
      }
    %4$s
      /**
       * Builds the value. The builder can be used again.
       *
       * @return the value
       * @throws dev.casebook.model.constraint.InvalidValueException if a bound is broken or a
       *     required property is missing, with all violations
       */
      public %2$s build() {
        return TypeShape.of(%2$s.class).valid(target.build());
      }

      /** Ends a value whose bounds were seen to hold while it was read. */
      %2$s buildUnchecked() {
        return target.build();
      }
    }
    """
        .formatted(
            packageName(),
            type.getSimpleName(),
            simpleName(),
            properties.stream().flatMap(this::methods).collect(Collectors.joining()).indent(2));
  }

  private Stream<String> methods(AccessProperty property) {
    String name = property.accessor();
    String all = capitalized(name);
    String one = capitalized(property.singular());
    return switch (AccessProperty.name(property.returned())) {
      case "java.util.Optional" -> {
        String optional = "java.util.Optional<" + property.wildcard(0) + "> value";
        String value = AccessProperty.name(property.argument(0)) + " value";
        String call = name + given("given", name, "value");
        yield Stream.of(
            method(property, name, value, call), method(property, name, optional, call));
      }
      case "java.util.List" -> {
        String item = AccessProperty.name(property.argument(0));
        String items = "Iterable<" + property.wildcard(0) + "> items";
        String checked = given("items", name, "items");
        String added = given("items", name, "java.util.Collections.singletonList(item)");
        yield Stream.of(
            method(property, "add" + one, item + " item", "addAll" + all + added),
            method(property, "add" + all, item + "... items", "addAll" + all + checked),
            method(property, name, items, name + checked),
            method(property, "addAll" + all, items, "addAll" + all + checked));
      }
      case "java.util.Map" -> {
        String entry = "String key, " + AccessProperty.name(property.argument(1)) + " value";
        String entries = "java.util.Map<String, " + property.wildcard(1) + "> entries";
        String checked = given("entries", name, "entries");
        String single = "(Arguments.entry(\"" + name + "\", key, value))";
        yield Stream.of(
            method(property, "put" + one, entry, "putAll" + all + single),
            method(property, name, entries, name + checked),
            method(property, "putAll" + all, entries, "putAll" + all + checked));
      }
      default -> {
        String value = AccessProperty.name(property.returned()) + " value";
        boolean primitive = property.returned().getKind().isPrimitive();
        String call = name + (primitive ? "(value)" : given("given", name, "value"));
        yield Stream.of(method(property, name, value, call));
      }
    };
  }

  private static String given(String check, String name, String parameter) {
    return "(Arguments.%s(\"%s\", %s))".formatted(check, name, parameter);
  }

  private String method(AccessProperty property, String name, String parameters, String call) {
    return """

    /**
     * %1$s
     *
    %2$s * @return this builder
     * @throws NullPointerException if anything given is null
     */
    public %3$s.Builder %4$s(%5$s) {
      target.%6$s;
      return (%3$s.Builder) this;
    }
    """
        .formatted(
            property.description(elements),
            PARAMETERS.entrySet().stream()
                .filter(each -> parameters.matches(".* " + each.getKey() + "(,.*)?"))
                .map(each -> " * @param " + each.getKey() + ' ' + each.getValue() + '\n')
                .collect(Collectors.joining()),
            type.getSimpleName(),
            name,
            parameters,
            call);
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
